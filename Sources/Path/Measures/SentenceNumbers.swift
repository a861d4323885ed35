internal import Words

/// The sentences of a draft numbered through, so that what is known of each stands in one array.
struct SentenceNumbers: Sendable {
  /// For each block the number of its first sentence, then how many sentences there are.
  private let starts: [Int]

  init(_ segmented: SegmentedDraft) {
    var starts = [0]
    starts.reserveCapacity(segmented.blocks.count + 1)
    var count = 0
    for block in segmented.blocks {
      count += block.sentences.count
      starts.append(count)
    }
    self.starts = starts
  }

  var count: Int { starts[starts.count - 1] }

  func ofBlock(_ block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

  /// The number of a block's sentence; `nil` where the block has no such sentence.
  func number(of sentence: Int, inBlock block: Int) -> Int? {
    let number = starts[block] + sentence
    return number < starts[block + 1] ? number : nil
  }
}
