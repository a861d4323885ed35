internal import Drafts
internal import Phrases
internal import Words

/// The words of a draft's prose numbered: equal ones have the same number.
struct ProseWords {
  /// The numbers of all words, punctuation left out, one block after the other.
  let numbers: [UInt32]
  /// By the same places, each word's index among the words and marks of its block.
  let indexes: [UInt32]
  /// For each block where its words begin in `numbers`, then the end; what is no prose has none.
  private let starts: [Int]
  /// How many different words there are.
  let count: Int

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let blocks = matched.segmented.blocks
    let most = scope.proseBlocks.reduce(0) { $0 + blocks[$1].words.count }
    // Of four words three were met before, by and large.
    var texts = TextNumbers<UInt16>(expecting: most / 4)
    var numbers: [UInt32] = []
    numbers.reserveCapacity(most)
    var indexes: [UInt32] = []
    indexes.reserveCapacity(most)
    var starts: [Int] = []
    starts.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      starts.append(numbers.count)
      guard scope.isProse(index) else { continue }
      let units = block.text.units
      for (index, word) in block.words.enumerated() where word.isWord {
        numbers.append(UInt32(texts.number(of: word.range, in: units)))
        indexes.append(UInt32(index))
      }
    }
    starts.append(numbers.count)
    self.numbers = numbers
    self.indexes = indexes
    self.starts = starts
    count = texts.count
  }

  /// Where the words of a block stand in `numbers`.
  func range(ofBlock block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }
}
