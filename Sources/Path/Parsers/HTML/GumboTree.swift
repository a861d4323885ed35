internal import CGumbo

/// An HTML document as gumbo parses it; the C types stop in this file.
///
/// Nodes are valid as long as `parse` runs its body. Gumbo frees its tree by recursion, which deep
/// nesting would turn into a stack overflow; it gets its memory from an arena that is freed whole.
enum GumboTree {
  /// Parses bytes as a whole document and hands its `html` element to `body`.
  static func parse<Result>(_ utf8: [UInt8], _ body: (HTMLNode) -> Result) -> Result? {
    parse(utf8, from: \.root, body)
  }

  /// Parses bytes as a whole document and hands it to `body`, with what stands outside of its `html`
  /// element.
  static func parseDocument<Result>(_ utf8: [UInt8], _ body: (HTMLNode) -> Result) -> Result? {
    parse(utf8, from: \.document, body)
  }

  private static func parse<Result>(
    _ utf8: [UInt8], from top: KeyPath<GumboOutput, UnsafeMutablePointer<GumboNode>?>,
    _ body: (HTMLNode) -> Result
  ) -> Result? {
    let document = AbridgedHTML(utf8)
    return document.bytes.withUnsafeBytes { bytes -> Result? in
      guard let start = bytes.baseAddress else { return nil }
      var arena = Arena()
      defer { arena.free() }
      return withUnsafeMutablePointer(to: &arena) { arena in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        options.userdata = UnsafeMutableRawPointer(arena)
        options.allocator = { $0!.assumingMemoryBound(to: Arena.self).pointee.allocate($1) }
        options.deallocator = { _, _ in }
        let text = start.assumingMemoryBound(to: CChar.self)
        guard let output = gumbo_parse_with_options(&options, text, bytes.count),
          let root = output.pointee[keyPath: top]
        else { return nil }
        return body(HTMLNode(root, of: document, base: text))
      }
    }
  }
}

private struct Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = (size + 15) & ~15
    if let next, size <= left {
      self.next = next + size
      left -= size
      return next
    }
    let chunkSize = max(size, 1 << 18)
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: 16)
    chunks.append(chunk)
    if chunkSize - size > left {
      next = chunk + size
      left = chunkSize - size
    }
    return chunk
  }

  func free() {
    for chunk in chunks { chunk.deallocate() }
  }
}

/// An element, text or comment of a parsed HTML document.
struct HTMLNode {
  enum Kind { case element, text, other }

  private let node: UnsafeMutablePointer<GumboNode>
  private let document: AbridgedHTML
  /// Where the abridged text begins.
  private let base: UnsafePointer<CChar>

  fileprivate init(
    _ node: UnsafeMutablePointer<GumboNode>, of document: AbridgedHTML, base: UnsafePointer<CChar>
  ) {
    self.node = node
    self.document = document
    self.base = base
  }

  var kind: Kind {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE, GUMBO_NODE_DOCUMENT: .element
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: .text
    default: .other
    }
  }

  private var isElement: Bool {
    node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE
  }

  private var children: GumboVector? {
    if node.pointee.type == GUMBO_NODE_DOCUMENT { return node.pointee.v.document.children }
    return isElement ? node.pointee.v.element.children : nil
  }

  var childCount: Int { children.map { Int($0.length) } ?? 0 }

  func child(_ index: Int) -> HTMLNode? {
    guard let children, index < children.length, let data = children.data,
      let child = data[index]
    else { return nil }
    return HTMLNode(child.assumingMemoryBound(to: GumboNode.self), of: document, base: base)
  }

  /// The lower-case name of an HTML element; `svg` and `math` for what stands in these languages.
  var name: String {
    guard isElement else { return "" }
    let element = node.pointee.v.element
    if element.tag_namespace == GUMBO_NAMESPACE_SVG { return "svg" }
    if element.tag_namespace == GUMBO_NAMESPACE_MATHML { return "math" }
    if element.tag != GUMBO_TAG_UNKNOWN {
      return String(cString: gumbo_normalized_tagname(element.tag))
    }
    return tagName(element.original_tag)
  }

  /// The lower-case name in a start or end tag.
  private func tagName(_ tag: GumboStringPiece) -> String {
    var piece = tag
    guard piece.data != nil, piece.length > 2 else { return "" }
    gumbo_tag_from_original_text(&piece)
    guard let range = range(piece) else { return "" }
    return String(decoding: document.text(in: range).map(\.lowercased), as: UTF8.self)
  }

  /// The bytes of the start tag; `nil` where the parser added the element itself.
  var startTag: Range<Int>? {
    guard isElement, !isCopy else { return nil }
    return range(node.pointee.v.element.original_tag)
  }

  /// The bytes of the end tag; `nil` where there is none.
  var endTag: Range<Int>? {
    guard isElement, !isCopy else { return nil }
    // What closes an element may be the end tag of another one around it.
    let element = node.pointee.v.element
    guard isName(ofEndTag: element.original_end_tag) else { return nil }
    return range(element.original_end_tag)
  }

  private func isName(ofEndTag tag: GumboStringPiece) -> Bool {
    let element = node.pointee.v.element
    guard element.tag_namespace == GUMBO_NAMESPACE_HTML, element.tag != GUMBO_TAG_UNKNOWN else {
      return tagName(tag) == name
    }
    var piece = tag
    guard piece.data != nil, piece.length > 2 else { return false }
    gumbo_tag_from_original_text(&piece)
    return gumbo_tagn_enum(piece.data, UInt32(piece.length)) == element.tag
  }

  /// Whether the parser made this element anew from one that was open before (`<b><p>x</b>y`).
  private var isCopy: Bool {
    let copies =
      GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue
      | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue | GUMBO_INSERTION_BY_PARSER.rawValue
    return node.pointee.parse_flags.rawValue & copies != 0
  }

  /// The decoded bytes of a text and where its raw bytes stand.
  var text: (decoded: [UInt8], raw: Range<Int>?) {
    guard kind == .text else { return ([], nil) }
    let text = node.pointee.v.text
    return (bytes(text.text), range(text.original_text))
  }

  /// The bytes of a comment with its marks; `nil` for all others.
  var comment: Range<Int>? {
    node.pointee.type == GUMBO_NODE_COMMENT ? range(node.pointee.v.text.original_text) : nil
  }

  /// An attribute's decoded value and its raw bytes without quotes.
  func attribute(_ name: String) -> (decoded: [UInt8], raw: Range<Int>?)? {
    guard isElement, node.pointee.v.element.attributes.length > 0 else { return nil }
    var attributes = node.pointee.v.element.attributes
    guard let attribute = gumbo_get_attribute(&attributes, name)?.pointee else { return nil }
    var raw = range(attribute.original_value)
    if let range = raw, range.count >= 2 {
      let text = document.text(in: range)
      if let first = text.first, first == text.last,
        first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      {
        raw = range.lowerBound + 1..<range.upperBound - 1
      }
    }
    return (bytes(attribute.value), raw)
  }

  /// An attribute's value in lower case without white space at its ends; `nil` without one.
  func value(_ name: String) -> String? {
    attribute(name).map { attribute in
      let trimmed = attribute.decoded.drop(while: \.isMarkupSpace)
      let end = trimmed.lastIndex { !$0.isMarkupSpace }.map { $0 + 1 } ?? trimmed.startIndex
      return String(decoding: trimmed[..<end].map(\.lowercased), as: UTF8.self)
    }
  }

  private func range(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let data = piece.data, piece.length > 0 else { return nil }
    let start = data - base
    return document.offset(ofAbridged: start)..<document.offset(ofAbridged: start + piece.length)
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    text.map { document.restored([UInt8](cString: $0)) } ?? []
  }
}
