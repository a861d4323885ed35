internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The words of a draft's running text in order, so that distances can be counted in words across
/// sentences and blocks.
///
/// Running text is paragraphs, list items and quotations; tables, whose cells are read one by one, are not, and
/// neither are bare lists of phrases, which are judged by themselves.
struct ProseStream {
  /// For each word of the stream the unit of its block at which it begins.
  private let places: [Int32]
  /// For each block where its words begin in `places`, then the end.
  private let starts: [Int32]
  /// For each block whether it is running text.
  private let isOfStream: [Bool]

  /// All words of the stream.
  var count: Int { places.count }

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let blocks = matched.segmented.blocks
    var places: [Int32] = []
    places.reserveCapacity(scope.proseBlocks.reduce(0) { $0 + blocks[$1].words.count })
    var starts: [Int32] = []
    starts.reserveCapacity(blocks.count + 1)
    var isOfStream = [Bool](repeating: false, count: blocks.count)
    for (index, block) in blocks.enumerated() {
      starts.append(Int32(places.count))
      guard scope.isProse(index), matched.draft.blocks[index].role != .tableCell else { continue }
      isOfStream[index] = true
      let hasListed = scope.numbers.ofBlock(index).contains { scope.isListed[$0] }
      for word in block.words where word.isWord {
        let start = word.range.lowerBound
        if hasListed, scope.lists(block.sentenceIndex(at: start), ofBlock: index) { continue }
        places.append(Int32(start))
      }
    }
    starts.append(Int32(places.count))
    self.places = places
    self.starts = starts
    self.isOfStream = isOfStream
  }

  /// The position among all words of the word that holds a unit of a block; `nil` outside the stream.
  func ordinal(of unit: Int, inBlock block: Int) -> Int? {
    guard isOfStream[block] else { return nil }
    let own = places[Int(starts[block])..<Int(starts[block + 1])]
    let next = own.partitioningIndex { $0 > Int32(unit) }
    return max(own.startIndex, next - 1)
  }
}
