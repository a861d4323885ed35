internal import Drafts
internal import SourceText

/// Reads the blocks of an HTML document or fragment, walking its tree without recursion.
struct HTMLBlockReader {
  private struct Context {
    var role: Block.Role
    var isMainContent: Bool
    var keepsSpace = false
    /// Whether a blank line in a text starts a new paragraph, as in classic WordPress posts.
    var splitsAtBlankLines = true
    var row: Int?
  }

  private struct Frame {
    let node: HTMLNode
    let name: String
    let isInline: Bool
    let context: Context
    var nextChild = 0
    var span: Block.Span.Kind?
    var headingBlocks = 0
  }

  private struct Image {
    let text: MappedText
    let range: Range<Int>
  }

  private let excerpt: Excerpt
  private let source: [UInt8]
  private let role: Block.Role
  private var builder: HTMLTextBuilder
  private var stack: [Frame] = []
  private var images: [Image] = []
  /// What the page does not show of the elements since the last block.
  private var hidden: [Block] = []
  /// The start tag of the block-level element that was entered last, as long as nothing came since.
  private var blockStart: Int?
  /// The first inline start tag since the last block.
  private var inlineStart: Int?
  private var end = 0
  private var hasMain = false
  private var rowCount = 0
  private(set) var blocks: [Block] = []
  /// The comments of WordPress' block editor.
  private(set) var blockComments: [BlockComment] = []
  private(set) var metadata: HTMLMetadata

  /// - Parameter role: The role of text that stands in no element with a role of its own.
  init(
    _ excerpt: Excerpt, source: [UInt8], role: Block.Role = .paragraph,
    metadata keys: MetadataKeys = .standard
  ) {
    self.excerpt = excerpt
    self.source = source
    self.role = role
    builder = HTMLTextBuilder(excerpt, source: source)
    metadata = HTMLMetadata(excerpt, source: source, keys: keys)
  }

  /// - Parameter document: What stands outside of the `html` element is read, too: a comment on the
  ///   first line does.
  mutating func read(_ document: HTMLNode) {
    let main = MainContent(document)
    hasMain = main.isMarked
    let context = Context(role: role, isMainContent: !hasMain)
    stack = [Frame(node: document, name: "#document", isInline: false, context: context)]
    while let top = stack.indices.last {
      guard let child = stack[top].node.child(stack[top].nextChild) else {
        leave(stack.removeLast())
        continue
      }
      stack[top].nextChild += 1
      let context = stack[top].context
      switch child.kind {
      case .text: append(child, context)
      case .element: enter(child, context, main)
      case .other: note(child, context)
      }
    }
    flush(context)
  }
}

// Elements.
extension HTMLBlockReader {
  private mutating func note(_ node: HTMLNode, _ context: Context) {
    guard let range = node.comment.map(excerpt.sourceRange),
      let comment = BlockComment(range, in: source, isMainContent: context.isMainContent)
    else { return }
    blockComments.append(comment)
  }

  private mutating func enter(_ node: HTMLNode, _ outer: Context, _ main: MainContent) {
    let name = node.name
    metadata.read(node, name: name)
    let isInline = HTMLElements.inline.contains(name)
    if HTMLElements.isWithoutText(node, name: name) || name == "head" {
      if !isInline, !HTMLElements.withoutText.contains(name) {
        flush(outer)
      }
      return
    }
    if HiddenElements.isHidden(node) { return appendHidden(node) }
    if name == "br" { return builder.appendLineBreak(node.startTag) }
    if name == "img" || name == "image" { return appendImage(node) }
    var context = outer
    if hasMain, main.isMain(node, name: name) { context.isMainContent = true }
    if isOutside(node, name: name) { context.isMainContent = false }
    if isInline {
      var frame = Frame(node: node, name: name, isInline: true, context: context)
      if name == "a", node.attribute("href") != nil { frame.span = .link }
      if HTMLElements.bold.contains(name) { frame.span = .strong }
      if HTMLElements.code.contains(name), context.role != .code { frame.span = .code }
      if let span = frame.span { builder.openSpan(span) }
      if builder.isEmpty, inlineStart == nil { inlineStart = node.startTag?.lowerBound }
      stack.append(frame)
      return
    }
    flush(outer)
    blockStart = node.startTag?.lowerBound
    end = node.startTag?.upperBound ?? end
    stack.append(
      Frame(
        node: node, name: name, isInline: false, context: inner(name, context),
        headingBlocks: blocks.count))
  }

  private mutating func inner(_ name: String, _ outer: Context) -> Context {
    var context = outer
    context.splitsAtBlankLines = false
    switch name {
    case "p": break
    case _ where HTMLElements.headings.contains(name):
      context.role = .heading(level: Int(name.dropFirst()) ?? 1)
    case "li", "dt", "dd": context.role = .listItem
    case "tr":
      rowCount += 1
      context.row = rowCount
    case "td", "th": context.role = .tableCell
    case "blockquote": context.role = .quotation
    case "figcaption", "caption", "summary", "legend": context.role = .paragraph
    case _ where HTMLElements.preformatted.contains(name):
      context.role = .code
      context.keepsSpace = true
    default: context.splitsAtBlankLines = outer.role == .paragraph && outer.splitsAtBlankLines
    }
    return context
  }

  private func isOutside(_ node: HTMLNode, name: String) -> Bool {
    switch name {
    case "nav", "aside", "footer", "search": return true
    case "header":
      // Only a page's own header is a banner, not that of an article.
      return !stack.contains { ["article", "main", "section"].contains($0.name) }
    default:
      if let role = node.value("role"), HTMLElements.outerRoles.contains(role) { return true }
      return HTMLElements.isContents(node)
    }
  }

  private mutating func leave(_ frame: Frame) {
    if let span = frame.span { builder.closeSpan(span) }
    if frame.isInline {
      if !builder.isEmpty, let tag = frame.node.endTag { builder.extend(over: tag) }
      return
    }
    flush(frame.context, endTag: frame.node.endTag)
    if HTMLElements.headings.contains(frame.name),
      !blocks[frame.headingBlocks...].contains(where: \.role.isHeading),
      let start = frame.node.startTag
    {
      let headingEnd = frame.node.endTag?.upperBound ?? max(end, start.upperBound)
      let range = excerpt.sourceRange(of: start.lowerBound..<headingEnd)
      blocks.insert(
        Block(
          role: frame.context.role, text: MappedText(), range: range,
          isMainContent: frame.context.isMainContent), at: frame.headingBlocks)
    }
    blockStart = nil
    end = max(end, frame.node.endTag?.upperBound ?? end)
  }

  private mutating func appendImage(_ node: HTMLNode) {
    guard let tag = node.startTag else { return }
    if let role = node.value("role"), role == "presentation" || role == "none" { return }
    if TrackingImage.isOne(node) { return }
    var text = MappedText()
    if let attribute = node.attribute("alt") {
      var alternative = HTMLTextBuilder(excerpt, source: source)
      alternative.append(HTMLText(attribute, in: excerpt.bytes, syntax: .htmlAttribute))
      text = alternative.take().text.trimmed()
      // An empty `alt` says that the image is decoration.
      if text.isEmpty { return }
    }
    images.append(Image(text: text, range: tag))
  }
}

// Hidden text.
extension HTMLBlockReader {
  /// Keeps the text of an element that the page does not show, as one block.
  private mutating func appendHidden(_ node: HTMLNode) {
    guard let tag = node.startTag else { return }
    var text = HTMLTextBuilder(excerpt, source: source)
    // An element without an end tag reaches as far as its text.
    var end = max(tag.upperBound, node.endTag?.upperBound ?? tag.upperBound)
    // Where the tags end that part its lines so far.
    var breaksEnd = end
    var stack = [(node: node, next: 0)]
    while let (parent, next) = stack.last {
      guard let child = parent.child(next) else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      switch child.kind {
      case .text:
        let own = HTMLText(child.text, in: excerpt.bytes)
        if own.isPlaced {
          text.append(own, keepsSpace: false)
          end = max(end, breaksEnd, own.fragments.last?.raw.upperBound ?? end)
        }
      case .element where !HTMLElements.isWithoutText(child, name: child.name):
        if !HTMLElements.inline.contains(child.name) || child.name == "br" {
          text.appendLineBreak(child.startTag)
          breaksEnd = max(breaksEnd, child.startTag?.upperBound ?? breaksEnd)
        }
        stack.append((child, 0))
      case .element, .other: break
      }
    }
    let range = excerpt.sourceRange(of: tag.lowerBound..<end)
    let gathered = text.take()
    guard !gathered.text.isEmpty else { return }
    let block = Block(
      role: .paragraph, text: gathered.text, range: range, isMainContent: false,
      spans: gathered.spans, isHidden: true)
    if let block = block.trimmed() { hidden.append(block) }
  }
}

// Text.
extension HTMLBlockReader {
  private mutating func append(_ node: HTMLNode, _ context: Context) {
    let text = HTMLText(node.text, in: excerpt.bytes)
    // Text that the parser made up itself, for `<isindex>`, is not the writer's.
    guard text.isPlaced else { return }
    guard context.splitsAtBlankLines, let paragraphs = text.paragraphs() else {
      builder.append(text, keepsSpace: context.keepsSpace)
      return
    }
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { flush(context) }
      builder.append(paragraph, keepsSpace: context.keepsSpace)
    }
  }

  /// Ends the block whose text was gathered, if any.
  private mutating func flush(_ context: Context, endTag: Range<Int>? = nil) {
    let content = builder.range
    let gathered = builder.take()
    if !gathered.text.isEmpty {
      let textStart = min(inlineStart ?? .max, content?.lowerBound ?? .max)
      let start = min(blockStart ?? textStart, textStart == .max ? end : textStart)
      // The end tag belongs to the block only where the start tag does.
      let ownEnd = blockStart == nil ? nil : endTag?.upperBound
      let stop = max(start, ownEnd ?? start, content?.upperBound ?? start)
      let block = Block.finished(
        context.role, gathered, range: excerpt.sourceRange(of: start..<stop),
        isMainContent: context.isMainContent, row: context.role == .tableCell ? context.row : nil)
      if let block { blocks.append(block) }
      end = max(end, stop)
      blockStart = nil
    }
    for image in images {
      blocks.append(
        Block(
          role: .image, text: image.text, range: excerpt.sourceRange(of: image.range),
          isMainContent: context.isMainContent))
      blockStart = nil
    }
    images = []
    blocks += hidden
    hidden = []
    inlineStart = nil
  }
}
