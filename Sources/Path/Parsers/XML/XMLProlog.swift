internal import SourceText

/// What stands before a document's root element, and the element's start tag.
struct XMLProlog {
  /// Whether there is an XML declaration.
  private(set) var isDeclared = false
  /// The name of the document type, in lower case.
  private(set) var doctype: String?
  let root: XMLElement

  /// How many bytes are looked at: more stands before no root.
  private static let limit = 64 * 1024

  /// - Returns: `nil` where the text does not begin as XML does.
  init?(_ utf8: [UInt8]) {
    var scan = XMLScan(utf8, limit: Self.limit)
    while true {
      scan.skipSpace()
      if scan.starts("<?") {
        isDeclared = isDeclared || scan.isAtDeclaration
        guard scan.skip(past: "?>") else { return nil }
      } else if scan.starts("<!--") {
        guard scan.skip(past: "-->") else { return nil }
      } else if scan.startsIgnoringCase("<!doctype") {
        guard let name = scan.readDoctype() else { return nil }
        doctype = name
      } else {
        break
      }
    }
    guard let root = scan.readStartTag() else { return nil }
    self.root = root
  }
}

/// A start tag.
struct XMLElement {
  let name: String
  /// Values by names, references not resolved.
  let attributes: [String: String]
  let start: Int
  /// After the tag's end.
  let end: Int
  /// Whether it is an element without content.
  let isEmpty: Bool

  /// Whether nothing but space, comments and instructions stands after an element's end; also where it
  /// has no end.
  static func isAll(of utf8: [UInt8], from root: XMLElement) -> Bool {
    var scan = XMLScan(utf8, limit: utf8.count)
    scan.offset = root.end
    guard root.isEmpty || scan.skipContent(of: Array(root.name.utf8)) else { return true }
    while true {
      scan.skipSpace()
      if scan.isAtEnd { return true }
      if scan.starts("<!--") {
        guard scan.skip(past: "-->") else { return true }
      } else if scan.starts("<?") {
        guard scan.skip(past: "?>") else { return true }
      } else {
        return false
      }
    }
  }
}
