internal import Drafts

/// What a generator reads in a plain text.
///
/// A plain text is what its readers see, whatever stands in it, unless front matter shows that it goes
/// through a generator.
enum PlainTextSyntax {
  static func scan(_ source: [UInt8], from start: Int) -> SyntaxScan {
    var scan = SyntaxScan(source, from: start)
    while let byte = scan.byte {
      let isRead =
        switch byte {
        case .less: scan.readComment()
        case UInt8(ascii: "{"): scan.readTag()
        case UInt8(ascii: "["): scan.readBracketedCode()
        default: false
        }
      if !isRead { scan.offset += 1 }
    }
    return scan
  }
}

extension SyntaxScan {
  /// Takes a comment of HTML; those that speak to kwaudit are read with the lines.
  fileprivate mutating func readComment() -> Bool {
    guard starts("<!--"), let end = next(Directives.closing, from: offset + 4) else { return false }
    let inside = bytes[(offset + 4)..<end].drop(while: \.isMarkupSpace)
    if Directives.name(in: inside) == nil { take(offset..<end + 3) }
    offset = end + 3
    return true
  }
}
