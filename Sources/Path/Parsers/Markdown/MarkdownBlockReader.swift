internal import CCMarkGFM
internal import Drafts
internal import SourceText

/// Reads the blocks of a Markdown text: cmark finds them, the source says where their bytes are.
struct MarkdownBlockReader {
  private struct Container {
    let role: Block.Role
    /// How many quotations it adds around its blocks.
    let quotes: Int
  }

  private let lines: SourceLines
  private let source: [UInt8]
  private let firstLine: Int
  private let mayHoldDirectives: Bool
  private var blocks: [Block] = []
  /// The places of the comments in the text.
  private(set) var comments: [ByteRange] = []
  /// The comments of WordPress' block editor.
  private(set) var blockComments: [BlockComment] = []
  /// Where HTML in the text goes beyond a limit, in bytes of the source.
  private(set) var excess: LimitExcess?
  private var containers: [Container] = []
  /// Where a list item or quotation starts whose first block has not come yet.
  private var containerStart: Int?
  private var events: [InlineEvent] = []
  private var html = Excerpt()
  private var row = TableRowReader()
  private var rowCount = 0

  /// - Parameter firstLine: The 0-based line at which the Markdown starts, after front matter.
  init(source: SourceFile, firstLine: Int) {
    lines = SourceLines(source)
    self.source = source.utf8
    self.firstLine = firstLine
    mayHoldDirectives = Directives.mayStand(in: source.utf8)
  }

  mutating func read() -> [Block] {
    let start = firstLine < lines.count ? lines.range(firstLine).start : source.count
    guard let document = CMarkDocument(source[start...]) else { return [] }
    document.forEachEvent { node, isEnter in
      if isEnter { enter(node) } else { exit(node) }
    }
    flushHTML()
    return blocks
  }

  private var role: Block.Role { containers.last?.role ?? .paragraph }
  private var quotes: Int { containers.reduce(0) { $0 + $1.quotes } }
}

// The tree.
extension MarkdownBlockReader {
  private mutating func enter(_ node: CMarkNode) {
    let kind = node.kind
    if kind.isBlock, kind != .htmlBlock { flushHTML() }
    switch kind {
    case .item: open(.listItem, node)
    case .quotation: open(.quotation, node)
    case .footnoteDefinition: openFootnote(node)
    case .paragraph, .heading, .tableCell: events = []
    case .table: row.start(node, lines: lines, firstLine: firstLine)
    case .tableRow:
      row.next(node, lines: lines, firstLine: firstLine, quotes: quotes)
      rowCount += 1
    case .code: appendCode(node)
    case .htmlBlock: appendHTML(node)
    case .inline(let event): events.append(event)
    case .inlineMark(let mark): events.append(InlineEvent(kind: .enter(mark)))
    case .other: break
    }
  }

  private mutating func exit(_ node: CMarkNode) {
    switch node.kind {
    case .item, .quotation, .footnoteDefinition:
      flushHTML()
      containers.removeLast()
      containerStart = nil
    case .paragraph: appendParagraph(node)
    case .heading: appendHeading(node)
    case .tableCell: appendCell()
    case .inlineMark(let mark): events.append(InlineEvent(kind: .exit(mark)))
    default: break
    }
  }

  private mutating func open(_ role: Block.Role, _ node: CMarkNode) {
    if containerStart == nil { containerStart = start(of: node) }
    containers.append(Container(role: role, quotes: role == .quotation ? 1 : 0))
  }

  /// Opens a footnote's definition, which cmark has moved out of the quotations around it and whose
  /// column is that of its text.
  private mutating func openFootnote(_ node: CMarkNode) {
    let line = firstLine + node.startLine - 1
    let start = lines.textStart(line, quotes: .max)
    let quotes = source[lines.range(line).start..<start].count { $0 == .greater }
    containerStart = start
    containers.append(Container(role: .paragraph, quotes: quotes))
  }

  private func start(of node: CMarkNode) -> Int {
    let content = lines.content(firstLine + node.startLine - 1)
    return min(content.start + max(node.startColumn - 1, 0), content.end)
  }
}

// Blocks with inline content.
extension MarkdownBlockReader {
  private mutating func appendParagraph(_ node: CMarkNode) {
    var first = firstLine + node.startLine - 1
    var last = firstLine + node.endLine - 1
    var start = start(of: node)
    if node.startLine == 0 {
      // A paragraph right above a table has no place of its own; the table starts where it does.
      guard let table = node.next, table.kind == .table else { return }
      first = firstLine + table.startLine - 1
      last = TableRowReader.headLine(of: table, lines: lines, firstLine: firstLine) - 1
      start = self.start(of: table)
    }
    let content = BlockContent(
      lines: lines, first: first, last: last, start: start, quotes: quotes)
    append(role, content, end: lines.trimmedEnd(content.lastLine))
  }

  private mutating func appendHeading(_ node: CMarkNode) {
    let first = firstLine + node.startLine - 1
    let start = start(of: node)
    let role = Block.Role.heading(level: node.headingLevel)
    let line = source[start..<lines.content(first).end]
    let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
    let afterMarks = line.dropFirst(marks)
    if marks > 0, marks <= 6, afterMarks.first?.isBlank ?? true {
      let text = afterMarks.drop(while: \.isBlank)
      let content = BlockContent(
        lines: lines, first: first, last: first, start: text.startIndex, quotes: quotes)
      append(role, content, blockStart: start, end: lines.trimmedEnd(first)) {
        $0.allSatisfy { $0.isMarkupSpace || $0 == UInt8(ascii: "#") }
      }
    } else {
      let last = max(first, min(firstLine + node.endLine - 1, lines.count - 1))
      let underline = underline(after: first, upTo: last)
      let content = BlockContent(
        lines: lines, first: first, last: underline - 1, start: start, quotes: quotes)
      append(role, content, end: lines.trimmedEnd(underline))
    }
  }

  /// The line of a setext heading's `===` or `---`.
  private func underline(after first: Int, upTo last: Int) -> Int {
    guard first < last else { return first + 1 }
    return (first + 1...last).first { line in
      let text = source[lines.textStart(line, quotes: quotes)..<lines.content(line).end]
      let mark = text.first
      return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
        && text.drop(while: { $0 == mark }).allSatisfy(\.isBlank)
    } ?? first + 1
  }

  private mutating func append(
    _ role: Block.Role, _ content: BlockContent, blockStart: Int? = nil, end: Int,
    isTail: (ArraySlice<UInt8>) -> Bool = { $0.allSatisfy(\.isMarkupSpace) }
  ) {
    let excerpt = content.excerpt
    // Link reference definitions may stand before the text, and cmark does not say where they end.
    let starts =
      excerpt.bytes.first == UInt8(ascii: "[") ? content.lineStarts : [content.lineStarts[0]]
    for lineStart in starts {
      let exact = InlineAligner.align(
        events, with: excerpt, from: lineStart, source: source, mustBeExact: true, isTail: isTail)
      guard let exact else { continue }
      let start = lineStart == 0 ? content.start : excerpt.sourceOffset(of: lineStart)
      return append(role, exact, from: blockStart ?? start, to: end)
    }
    guard let aligned = InlineAligner.align(events, with: excerpt, source: source) else { return }
    append(role, aligned, from: blockStart ?? content.start, to: end)
  }

  private mutating func appendCell() {
    let cell = row.nextCell()
    guard let aligned = InlineAligner.align(events, with: cell, source: source) else { return }
    let range = cell.sourceRange(of: 0..<cell.bytes.count)
    append(.tableCell, aligned, from: range.start, to: range.end)
  }

  private mutating func append(
    _ role: Block.Role, _ content: InlineAligner.Result, from start: Int, to end: Int
  ) {
    let start = min(containerStart ?? start, start)
    containerStart = nil
    let range = ByteRange(start, max(start, end))
    let gathered = withoutDirectives(content)
    let row = role == .tableCell ? rowCount : nil
    if let block = Block.finished(role, gathered, range: range, isMainContent: true, row: row) {
      blocks.append(block)
    }
    for image in content.images {
      blocks.append(Block(role: .image, text: image.text.trimmed(), range: image.range))
    }
  }
}

// Comments.
extension MarkdownBlockReader {
  /// An inline text without the comments in it, which are noted.
  private mutating func withoutDirectives(
    _ content: InlineAligner.Result
  ) -> (text: MappedText, spans: [Block.Span]) {
    comments += content.comments
    blockComments += content.comments.compactMap { BlockComment($0, in: source) }
    guard mayHoldDirectives else { return (content.text, content.spans) }
    let found = Directives.comments(in: content.text, content.spans, source: source)
    comments += found.compactMap { content.text.sourceRange(of: $0) }
    return content.text.removing(found, content.spans)
  }
}

// Blocks of lines.
extension MarkdownBlockReader {
  private mutating func appendCode(_ node: CMarkNode) {
    let isFenced = node.isFenced
    let literal = LiteralLines(node.literal)
    let start = start(of: node)
    let first = firstLine + node.startLine - 1 + (isFenced ? 1 : 0)
    let text = literal.text(from: first, lines: lines, quotes: quotes)
    var last = first + literal.lines.count - 1
    if isFenced, last + 1 < lines.count {
      let next = source[lines.textStart(last + 1, quotes: quotes)..<lines.content(last + 1).end]
      if next.starts(with: "```".utf8) || next.starts(with: "~~~".utf8) { last += 1 }
    }
    let end = max(start, lines.trimmedEnd(last))
    let blockStart = min(containerStart ?? start, start)
    containerStart = nil
    if let block = Block.finished(
      .code, (text, []), range: ByteRange(blockStart, end), isMainContent: true)
    {
      blocks.append(block)
    }
  }

  private mutating func appendHTML(_ node: CMarkNode) {
    LiteralLines(node.literal).append(
      to: &html, from: firstLine + node.startLine - 1, lines: lines)
  }

  /// HTML blocks with nothing but blank lines between them are one piece of HTML.
  private mutating func flushHTML() {
    guard !html.bytes.isEmpty, excess == nil else { return }
    if let found = HTMLShape.excess(of: html.bytes) {
      excess = LimitExcess(limit: found.limit, offset: html.sourceOffset(of: found.offset))
      return
    }
    let content = HTMLFragment.content(of: html, source: source, role: role)
    blocks += content.blocks
    blockComments += content.comments
    comments += HTMLFragment.comments(in: html)
    html = Excerpt()
    containerStart = nil
  }
}
