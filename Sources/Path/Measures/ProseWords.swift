internal import Drafts
internal import Phrases
internal import Words

/// The words of a draft's prose numbered: equal ones have the same number.
struct ProseWords {
  /// For each block the numbers of its words, punctuation left out; none for what is no prose.
  private var numbers: [[UInt32]]
  /// How many different words there are.
  let count: Int

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    var texts = TextNumbers<UInt16>()
    numbers = Array(repeating: [], count: matched.draft.blocks.count)
    for block in scope.proseBlocks {
      let segmented = matched.segmented.blocks[block]
      let units = segmented.text.units
      var own: [UInt32] = []
      own.reserveCapacity(segmented.words.count)
      for word in segmented.words where word.isWord {
        own.append(UInt32(texts.number(of: word.range, in: units)))
      }
      numbers[block] = own
    }
    count = texts.count
  }

  func ofBlock(_ block: Int) -> [UInt32] { numbers[block] }
}
