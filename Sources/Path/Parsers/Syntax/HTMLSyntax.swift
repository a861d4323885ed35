/// What a generator reads in HTML.
enum HTMLSyntax {
  /// - Parameter isXHTML: whether a tag that ends with `/>` is a whole element.
  static func scan(_ source: [UInt8], from start: Int, isXHTML: Bool = false) -> SyntaxScan {
    var scan = SyntaxScan(source, from: start)
    while let byte = scan.byte {
      let isRead =
        switch byte {
        case .less: isXHTML && scan.takeEmptyElement() || scan.skipRawHTML()
        case UInt8(ascii: "{"): scan.readTag()
        case UInt8(ascii: "["): scan.readBracketedCode()
        default: false
        }
      if !isRead { scan.pass() }
    }
    return scan
  }

  /// Elements in which nobody's tags are looked for.
  static let raw = ["pre", "code", "script", "style", "textarea"].map { Array($0.utf8) }

  /// Elements that HTML reads on to their end tags, whatever stands there.
  static let swallowing = ["title", "script", "style", "textarea", "iframe", "noscript", "xmp"]
    .map { Array($0.utf8) }
}

extension SyntaxScan {
  /// Takes an element of XHTML that is a tag alone, such as `<script src="a.js"/>`, where HTML would take
  /// what follows for its content.
  mutating func takeEmptyElement() -> Bool {
    for name in HTMLSyntax.swallowing where bytes[(offset + 1)...].starts(with: name) {
      let afterName = offset + 1 + name.count
      guard afterName < bytes.count,
        bytes[afterName] == UInt8(ascii: "/") || bytes[afterName].isMarkupSpace,
        let end = tagEnd(from: afterName), bytes[end - 1] == UInt8(ascii: "/")
      else { return false }
      take(offset..<end + 1, .space)
      offset = end + 1
      return true
    }
    return false
  }

  /// Where a tag's `>` stands, outside quotation marks and not far away.
  private func tagEnd(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<min(start + 2_000, bytes.count) {
      let byte = bytes[index]
      if quote != nil {
        if byte == quote { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == .greater {
        return index
      }
    }
    return nil
  }

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
