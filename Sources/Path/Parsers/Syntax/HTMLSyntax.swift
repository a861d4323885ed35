/// What a generator reads in HTML.
enum HTMLSyntax {
  static func scan(_ source: [UInt8], from start: Int) -> SyntaxScan {
    var scan = SyntaxScan(source, from: start)
    while let byte = scan.byte {
      let isRead =
        switch byte {
        case .less: scan.skipRawHTML()
        case UInt8(ascii: "{"): scan.readTag()
        case UInt8(ascii: "["): scan.readBracketedCode()
        default: false
        }
      if !isRead { scan.offset += 1 }
    }
    return scan
  }

  /// Elements in which nobody's tags are looked for.
  static let raw = ["pre", "code", "script", "style", "textarea"].map { Array($0.utf8) }
}

extension SyntaxScan {
  /// Goes on after a comment, or an element whose content is code.
  mutating func skipRawHTML() -> Bool {
    if starts("<!--") {
      guard let end = next(Array("-->".utf8), from: offset + 4) else { return false }
      offset = end + 3
      return true
    }
    for name in HTMLSyntax.raw where bytes[(offset + 1)...].starts(with: name) {
      let afterName = offset + 1 + name.count
      guard afterName < bytes.count, bytes[afterName] == .greater || bytes[afterName].isMarkupSpace,
        let end = next(Array("</".utf8) + name, from: afterName)
      else { continue }
      offset = end + name.count + 2
      return true
    }
    return false
  }
}
