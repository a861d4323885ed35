internal import Drafts
internal import SourceText

extension MappedText {
  /// The text without some ranges of its bytes, which stand in order and apart, and the spans as they
  /// then are.
  func removing(
    _ ranges: [Range<Int>], _ spans: [Block.Span]
  ) -> (text: MappedText, spans: [Block.Span]) {
    guard !ranges.isEmpty else { return (self, spans) }
    var result = MappedText()
    var start = 0
    for range in ranges {
      result.append(slice(start..<range.lowerBound))
      start = range.upperBound
    }
    result.append(slice(start..<utf8.count))
    func moved(_ offset: Int) -> Int {
      offset - ranges.reduce(0) { $0 + min(max(offset - $1.lowerBound, 0), $1.count) }
    }
    let movedSpans = spans.compactMap { span -> Block.Span? in
      let range = moved(span.range.lowerBound)..<moved(span.range.upperBound)
      return range.isEmpty ? nil : Block.Span(kind: span.kind, range: range)
    }
    return (result, movedSpans)
  }
}
