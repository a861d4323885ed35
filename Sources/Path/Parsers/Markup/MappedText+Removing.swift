internal import Drafts
internal import SourceText

extension MappedText {
  /// The text without some ranges of its bytes, which stand in order and apart, and the spans as they
  /// then are.
  func removing(
    _ ranges: [Range<Int>], _ spans: [Block.Span]
  ) -> (text: MappedText, spans: [Block.Span]) {
    guard !ranges.isEmpty else { return (self, spans) }
    // How many bytes were removed before each range.
    var removed = [0]
    for range in ranges { removed.append(removed[removed.count - 1] + range.count) }
    func moved(_ offset: Int) -> Int {
      let index = ranges.partitioningIndex { $0.upperBound > offset }
      let within = index < ranges.count ? max(offset - ranges[index].lowerBound, 0) : 0
      return offset - removed[index] - within
    }
    let movedSpans = spans.compactMap { span -> Block.Span? in
      let range = moved(span.range.lowerBound)..<moved(span.range.upperBound)
      return range.isEmpty ? nil : Block.Span(kind: span.kind, range: range)
    }
    return (removing(ranges), movedSpans)
  }
}
