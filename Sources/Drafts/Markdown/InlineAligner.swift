internal import SourceText

/// Finds the source bytes of a Markdown block's inline content.
///
/// The columns that cmark reports are wrong for escapes, entities, autolinks, lazy lines and table
/// cells, so none of them is used. One cursor walks over the block's own bytes while the events
/// come in: delimiters are stepped over, and a text is accepted only where the bytes decode to it.
/// Where they do not, the text is looked for further on; failing that its place is unknown.
struct InlineAligner {
  struct Image {
    let text: MappedText
    let range: ByteRange
  }

  struct Result {
    let text: MappedText
    let spans: [Block.Span]
    let images: [Image]
  }

  private enum LinkForm { case bracket, angle, bare }

  private let excerpt: Excerpt
  private let bytes: [UInt8]
  private var cursor: Int
  private var isExact = true
  private var failedSearches = 0
  private var block: BlockText
  private var alternative: BlockText
  private var imageStarts: [Int] = []
  private var images: [Image] = []
  private var links: [LinkForm] = []
  private var tildes: [Int] = []
  private var html = InlineHTML()

  private let mustBeExact: Bool

  private init(_ excerpt: Excerpt, from start: Int, source: [UInt8], mustBeExact: Bool) {
    self.excerpt = excerpt
    self.mustBeExact = mustBeExact
    bytes = excerpt.bytes
    cursor = start
    block = BlockText(source: source)
    alternative = BlockText(source: source)
  }

  /// Aligns an excerpt's bytes from `start` on.
  ///
  /// - Parameters:
  ///   - mustBeExact: Whether to give up where an event is not found at once.
  ///   - isTail: Whether the bytes left over may end the block.
  static func align(
    _ events: [InlineEvent], with excerpt: Excerpt, from start: Int = 0, source: [UInt8],
    mustBeExact: Bool = false,
    isTail: (ArraySlice<UInt8>) -> Bool = { $0.allSatisfy(\.isMarkupSpace) }
  ) -> Result? {
    var aligner = InlineAligner(excerpt, from: start, source: source, mustBeExact: mustBeExact)
    for event in events {
      aligner.read(event)
      if mustBeExact, !aligner.isExact { return nil }
    }
    let rest = aligner.bytes[min(aligner.cursor, aligner.bytes.count)...]
    if mustBeExact, !isTail(rest) { return nil }
    let gathered = aligner.block.take()
    return Result(text: gathered.text, spans: gathered.spans, images: aligner.images)
  }

  private mutating func read(_ event: InlineEvent) {
    switch event.kind {
    case .text: readText(event.literal)
    case .code: readCode(event.literal)
    case .html: readHTML(event.literal)
    case .softBreak, .hardBreak: readBreak()
    case .footnoteReference: readFootnoteReference()
    case .enter(let mark): enter(mark)
    case .exit(let mark): exit(mark)
    }
  }
}

// Output.
extension InlineAligner {
  private mutating func emit(_ range: Range<Int>) {
    if html.isSuppressing { return }
    if imageStarts.isEmpty {
      block.append(range, of: excerpt)
    } else {
      alternative.append(range, of: excerpt)
    }
  }

  private mutating func emit(_ text: some Sequence<UInt8>, standingFor range: Range<Int>?) {
    if html.isSuppressing { return }
    let source = range.map(excerpt.sourceRange)
    if imageStarts.isEmpty {
      block.append(text, standingFor: source)
    } else {
      alternative.append(text, standingFor: source)
    }
  }
}

// Texts.
extension InlineAligner {
  private mutating func readText(_ literal: [UInt8]) {
    // cmark keeps the indentation of some lazy lines.
    let isAtLineStart = cursor > 0 && cursor <= bytes.count && bytes[cursor - 1].isLineEnd
    let literal = isAtLineStart ? Array(literal.drop(while: \.isBlank)) : literal
    search(from: cursor, for: literal) { aligner, offset in
      aligner.decode(literal, at: offset)
    }
  }

  private func decode(_ literal: [UInt8], at offset: Int) -> (fragments: [Fragment], end: Int)? {
    if let decoded = DecodedText(
      literal, in: bytes, from: offset, upTo: bytes.count, syntax: .markdown)
    {
      return (decoded.fragments, decoded.end)
    }
    // The text of an autolink is taken as it stands.
    return DecodedText(
      literal, in: bytes, from: offset, upTo: bytes.count, syntax: .markdownVerbatim
    ).map { ($0.fragments, $0.end) }
  }

  private typealias Fragment = DecodedText.Fragment

  private mutating func readCode(_ literal: [UInt8]) {
    let openSpan = imageStarts.isEmpty && !html.isSuppressing
    if openSpan { block.openSpan(.code) }
    search(from: cursor, for: literal) { aligner, offset in
      CodeSpan.match(literal, in: aligner.bytes, at: offset)
    }
    if openSpan { block.closeSpan(.code) }
  }

  /// Emits a text where `match` finds it, at `start` or further on, or with its place unknown.
  private mutating func search(
    from start: Int, for literal: [UInt8],
    match: (InlineAligner, Int) -> (fragments: [DecodedText.Fragment], end: Int)?
  ) {
    guard !literal.isEmpty else { return }
    var offset = start
    // A bound on hopeless searches, so that no input takes quadratic time.
    let last = failedSearches < 64 && !mustBeExact ? bytes.count : start + 1
    while offset < last {
      if offset < bytes.count, let found = match(self, offset) {
        if offset > start { isExact = false }
        cursor = found.end
        for fragment in found.fragments {
          if fragment.isVerbatim {
            emit(fragment.raw)
          } else {
            emit(literal[fragment.text], standingFor: fragment.raw)
          }
        }
        return
      }
      isExact = false
      offset += 1
    }
    isExact = false
    failedSearches += 1
    emit(literal, standingFor: nil)
  }

  private mutating func readBreak() {
    var offset = cursor
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    if offset < bytes.count, bytes[offset] == .backslash { offset += 1 }
    if offset >= bytes.count || !bytes[offset].isLineEnd {
      isExact = false
      guard let next = bytes[min(cursor, bytes.count)...].firstIndex(where: \.isLineEnd) else {
        emit([.lineFeed], standingFor: nil)
        return
      }
      offset = next
    }
    let isPair = bytes[offset...].starts(with: [.carriageReturn, .lineFeed])
    cursor = offset + (isPair ? 2 : 1)
    if bytes[offset] == .lineFeed {
      emit(offset..<cursor)
    } else {
      emit([.lineFeed], standingFor: offset..<cursor)
    }
  }
}

// Markup.
extension InlineAligner {
  private mutating func enter(_ mark: InlineEvent.Mark) {
    switch mark {
    case .emphasis: step(1) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strong: step(2) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strikethrough:
      let run = bytes[min(cursor, bytes.count)...].prefix { $0 == UInt8(ascii: "~") }.count
      tildes.append(run)
      step(max(run, 1)) { $0 == UInt8(ascii: "~") }
    case .link:
      let form = linkForm
      links.append(form)
      if form != .bare { cursor += 1 }
      if imageStarts.isEmpty, !html.isSuppressing { block.openSpan(.link) }
    case .image:
      imageStarts.append(cursor)
      step(1) { $0 == UInt8(ascii: "!") }
      step(1) { $0 == UInt8(ascii: "[") }
    }
  }

  private var linkForm: LinkForm {
    guard cursor < bytes.count else { return .bare }
    return switch bytes[cursor] {
    case UInt8(ascii: "["): .bracket
    case .less: .angle
    default: .bare
    }
  }

  private mutating func exit(_ mark: InlineEvent.Mark) {
    switch mark {
    case .emphasis: step(1) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strong: step(2) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strikethrough: step(tildes.popLast() ?? 1) { $0 == UInt8(ascii: "~") }
    case .link:
      switch links.popLast() ?? .bare {
      case .bracket: stepOverLinkTail()
      case .angle: step(1) { $0 == .greater }
      case .bare: break
      }
      if imageStarts.isEmpty { block.closeSpan(.link) }
    case .image:
      stepOverLinkTail()
      guard let start = imageStarts.popLast(), imageStarts.isEmpty else { return }
      let alternative = self.alternative.take().text
      if html.isSuppressing { return }
      let end = min(max(cursor, start), bytes.count)
      images.append(
        Image(text: alternative, range: excerpt.sourceRange(of: min(start, end)..<end)))
    }
  }

  private mutating func stepOverLinkTail() {
    if let end = LinkTail.end(in: bytes, at: cursor) { cursor = end } else { isExact = false }
  }

  private mutating func step(_ count: Int, where isExpected: (UInt8) -> Bool) {
    let end = cursor + count
    if end <= bytes.count, bytes[cursor..<end].allSatisfy(isExpected) {
      cursor = end
    } else {
      isExact = false
    }
  }

  private mutating func readFootnoteReference() {
    guard bytes[min(cursor, bytes.count)...].starts(with: "[^".utf8),
      let close = bytes[cursor...].firstIndex(of: UInt8(ascii: "]"))
    else {
      isExact = false
      return
    }
    cursor = close + 1
  }

  private mutating func readHTML(_ literal: [UInt8]) {
    var start = cursor
    while start < bytes.count, !bytes[start...].starts(with: literal) {
      isExact = false
      if mustBeExact { return }
      start += 1
    }
    guard start < bytes.count else {
      isExact = false
      return
    }
    cursor = start + literal.count
    switch html.read(literal) {
    case .lineBreak: emit([.lineFeed], standingFor: start..<cursor)
    case .openSpan(let kind): block.openSpan(kind)
    case .closeSpan(let kind): block.closeSpan(kind)
    case .image:
      let tag = excerpt.excerpt(of: start..<cursor, source: block.source)
      if let image = HTMLFragment.image(in: tag, source: block.source) { images.append(image) }
    case .nothing: break
    }
  }
}
