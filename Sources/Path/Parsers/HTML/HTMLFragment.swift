internal import Drafts
internal import SourceText

/// HTML that stands within another text, such as a Markdown draft.
enum HTMLFragment {
  /// The blocks of a piece of HTML, and the comments of WordPress' block editor in it.
  static func content(
    of html: Excerpt, source: [UInt8], role: Block.Role
  ) -> (blocks: [Block], comments: [BlockComment]) {
    var reader = HTMLBlockReader(html, source: source, role: role)
    GumboTree.parseDocument(html.bytes) { reader.read($0) }
    return (reader.blocks.inSourceOrder(), reader.blockComments)
  }

  /// The places of the comments in a piece of HTML; not looked for where none can speak to kwaudit.
  static func comments(in html: Excerpt) -> [ByteRange] {
    guard Directives.mayStand(in: html.bytes) else { return [] }
    return (GumboTree.parseDocument(html.bytes, comments) ?? []).map(html.sourceRange)
  }

  private static func comments(in document: HTMLNode) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var stack = [(node: document, next: 0)]
    while let (node, next) = stack.last {
      guard let child = node.child(next) else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      if let comment = child.comment { comments.append(comment) }
      if child.childCount > 0 { stack.append((child, 0)) }
    }
    return comments
  }

  /// The image of an `<img>` tag; `nil` for decoration.
  static func image(in tag: Excerpt, source: [UInt8]) -> InlineOutput.Image? {
    content(of: tag, source: source, role: .paragraph).blocks.first { $0.role == .image }.map {
      InlineOutput.Image(text: $0.text, range: $0.range)
    }
  }

  static func hasAttribute(_ name: String, _ tag: [UInt8]) -> Bool {
    GumboTree.parse(tag) { element(in: $0)?.attribute(name) != nil } ?? false
  }

  /// Whether what follows a start tag, up to its end tag, is not text.
  static func hidesContent(_ name: [UInt8], _ tag: [UInt8]) -> Bool {
    if HTMLElements.withoutText.contains(String(decoding: name, as: UTF8.self)) { return true }
    guard tag.contains(where: \.isMarkupSpace) else { return false }
    return GumboTree.parse(tag) { element(in: $0).map(HiddenElements.isHidden) ?? false } ?? false
  }

  /// The element of a document that is only one tag.
  private static func element(in root: HTMLNode) -> HTMLNode? {
    for index in 0..<root.childCount {
      guard let child = root.child(index), child.name == "body" else { continue }
      return child.child(0)
    }
    return nil
  }
}
