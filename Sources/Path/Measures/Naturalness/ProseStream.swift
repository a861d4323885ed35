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
  private let segmented: SegmentedDraft
  private let words: ProseWords.Places
  /// For each block how many words of the stream stand before it; -1 for what is no running text.
  private var firsts: [Int32]
  /// The indexes of the words that are left of a block with sentences of bare lists, by block.
  private var unlisted: [Int: [UInt32]] = [:]
  /// All words of the stream.
  private(set) var count = 0

  init(_ words: ProseWords.Places, _ matched: MatchedDraft, _ scope: TextScope) {
    segmented = matched.segmented
    self.words = words
    firsts = [Int32](repeating: -1, count: matched.draft.blocks.count)
    for block in scope.proseBlocks where matched.draft.blocks[block].role != .tableCell {
      firsts[block] = Int32(count)
      if scope.numbers.ofBlock(block).contains(where: { scope.isListed[$0] }) {
        let segmented = segmented.blocks[block]
        unlisted[block] = segmented.words.indices.filter { index in
          let word = segmented.words[index]
          return word.isWord
            && !scope.lists(segmented.sentenceIndex(at: word.range.lowerBound), ofBlock: block)
        }.map { UInt32($0) }
      }
      count += unlisted[block]?.count ?? words.range(ofBlock: block).count
    }
  }

  /// The position among all words of the word that holds a unit of a block; `nil` outside the stream.
  func ordinal(of unit: Int, inBlock block: Int) -> Int? {
    guard firsts[block] >= 0 else { return nil }
    let next = segmented.blocks[block].words.partitioningIndex { $0.range.lowerBound > unit }
    let before =
      unlisted[block]?.partitioningIndex { Int($0) >= next }
      ?? words.wordCount(before: next, inBlock: block)
    return Int(firsts[block]) + max(0, before - 1)
  }
}
