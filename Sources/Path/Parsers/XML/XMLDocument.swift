internal import SourceText

/// A text that is one XML document: after its prolog there is one element, and nothing else.
///
/// A draft that begins with a sample of XML goes on after it, and is none. A document that was cut off
/// is one all the same.
struct XMLDocument {
  enum Kind: Equatable {
    /// XHTML, and HTML with its type or comments before it.
    case page
    /// WordPress' export of many posts (WordPress eXtended RSS).
    case wordPressExport
    case other
  }

  let kind: Kind
  /// Of the root element, as it is written.
  let name: String
  /// Where the root element begins.
  let start: Int

  /// - Parameter utf8: the text, without a byte order mark.
  init?(_ utf8: [UInt8]) {
    guard let prolog = XMLProlog(utf8) else { return nil }
    guard let kind = Self.kind(prolog) else { return nil }
    guard kind == .page || XMLElement.isAll(of: utf8, from: prolog.root) else { return nil }
    self.kind = kind
    name = prolog.root.name
    start = prolog.root.start
  }

  private static let xhtml = "http://www.w3.org/1999/xhtml"

  /// Without a declaration and a document type, XML is what no HTML could begin with.
  private static func kind(_ prolog: XMLProlog) -> Kind? {
    let root = prolog.root
    let isRSS = root.name == "rss"
    if root.name.lowercased() == "html" || prolog.doctype == "html" { return .page }
    if isRSS, root.attributes["xmlns:wp"] != nil { return .wordPressExport }
    if root.attributes["xmlns"] == xhtml { return nil }
    let isXML =
      prolog.isDeclared || prolog.doctype != nil || root.attributes["xmlns"] != nil
      || isRSS && root.attributes["version"] != nil
    return isXML ? .other : nil
  }
}

extension XMLDocument {
  /// Why it is no draft; `nil` for a page.
  func refusal(in source: SourceFile) -> DraftError? {
    let position = source.position(at: start)
    switch kind {
    case .page: return nil
    case .wordPressExport:
      return .wordPressExport(line: position.line, column: position.column)
    case .other:
      return .otherXML(root: shownName, line: position.line, column: position.column)
    }
  }

  /// The name without what no name has in it, and not longer than people write them.
  private var shownName: String {
    let scalars = name.unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "._:-".unicodeScalars.contains($0)
    }
    return String(String.UnicodeScalarView(scalars.prefix(40)))
  }
}
