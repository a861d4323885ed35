internal import Drafts
internal import SourceText

/// The text of one block as it is gathered: mapped text in source order with its link and code spans.
struct BlockText {
  let source: [UInt8]
  private(set) var text = MappedText()
  private(set) var spans: [Block.Span] = []
  private var openSpans: [(kind: Block.Span.Kind, start: Int?)] = []
  /// How many bold elements are open, one within the other; they are one span.
  private var boldDepth = 0
  private var sourceEnd = 0

  init(source: [UInt8]) {
    self.source = source
  }

  var isEmpty: Bool { text.isEmpty }

  mutating func append(verbatim range: ByteRange) {
    startSpans()
    if range.start >= sourceEnd {
      text.append(verbatim: range, of: source)
      sourceEnd = range.end
    } else {
      // A text that the parser moved stands before one that follows it in the source.
      text.append(source[range.start..<range.end], standingFor: nil)
    }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>, standingFor range: ByteRange?) {
    startSpans()
    if let range, range.start >= sourceEnd {
      text.append(bytes, standingFor: range)
      sourceEnd = range.end
    } else {
      text.append(bytes, standingFor: nil)
    }
  }

  /// Appends a part of an excerpt as it stands.
  mutating func append(_ range: Range<Int>, of excerpt: Excerpt) {
    for stretch in excerpt.sourceRanges(of: range) { append(verbatim: stretch) }
  }

  mutating func openSpan(_ kind: Block.Span.Kind) {
    if kind == .strong {
      boldDepth += 1
      if boldDepth > 1 { return }
    }
    openSpans.append((kind, nil))
  }

  mutating func closeSpan(_ kind: Block.Span.Kind) {
    if kind == .strong {
      boldDepth = max(0, boldDepth - 1)
      if boldDepth > 0 { return }
    }
    guard let index = openSpans.lastIndex(where: { $0.kind == kind }) else { return }
    end(openSpans.remove(at: index))
  }

  /// Takes what is gathered so far and starts over; spans that are open go on in the next text.
  mutating func take() -> (text: MappedText, spans: [Block.Span]) {
    for span in openSpans { end(span) }
    defer {
      text = MappedText()
      spans = []
      sourceEnd = 0
      for index in openSpans.indices { openSpans[index].start = nil }
    }
    return (text, spans.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private mutating func startSpans() {
    for index in openSpans.indices where openSpans[index].start == nil {
      openSpans[index].start = text.utf8.count
    }
  }

  private mutating func end(_ span: (kind: Block.Span.Kind, start: Int?)) {
    guard let start = span.start, start < text.utf8.count else { return }
    spans.append(Block.Span(kind: span.kind, range: start..<text.utf8.count))
  }
}
