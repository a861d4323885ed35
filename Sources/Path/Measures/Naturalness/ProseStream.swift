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
  /// For each block, the units at which its words begin and how many words stand before it.
  private var blocks: [Int: (starts: [Int32], first: Int)] = [:]
  /// All words of the stream.
  private(set) var count = 0

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    for block in scope.proseBlocks where matched.draft.blocks[block].role != .tableCell {
      let segmented = matched.segmented.blocks[block]
      let isListed = segmented.sentences.indices.map {
        scope.lists($0, ofBlock: block)
      }
      let hasListed = isListed.contains(true)
      var starts: [Int32] = []
      starts.reserveCapacity(segmented.words.count)
      for word in segmented.words where word.isWord {
        if hasListed {
          let sentence = segmented.sentenceIndex(at: word.range.lowerBound)
          if isListed.indices.contains(sentence), isListed[sentence] { continue }
        }
        starts.append(Int32(word.range.lowerBound))
      }
      blocks[block] = (starts, count)
      count += starts.count
    }
  }

  /// The position among all words of the word that holds a unit of a block; `nil` outside the stream.
  func ordinal(of unit: Int, inBlock block: Int) -> Int? {
    guard let (starts, first) = blocks[block] else { return nil }
    return first + max(0, starts.partitioningIndex { $0 > Int32(unit) } - 1)
  }
}
