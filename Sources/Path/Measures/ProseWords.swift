internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The words of a draft's prose numbered: equal ones have the same number.
struct ProseWords {
  /// The numbers of all words, punctuation left out, one block after the other.
  let numbers: [UInt32]
  let places: Places
  /// How many different words there are.
  let count: Int

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    let blocks = matched.segmented.blocks
    let most = scope.proseBlocks.reduce(0) { $0 + blocks[$1].words.count }
    var numbering = Numbering(expecting: most)
    var starts: [Int] = []
    var firstMarks: [Int] = []
    starts.reserveCapacity(blocks.count + 1)
    firstMarks.reserveCapacity(blocks.count + 1)
    var marks: [UInt32] = []
    // Written by their places: an array that grows asks at each word whether there is room.
    numbers = [UInt32](unsafeUninitializedCapacity: most) { numbers, count in
      for (block, segmented) in blocks.enumerated() {
        starts.append(count)
        firstMarks.append(marks.count)
        guard scope.isProse(block) else { continue }
        count = numbering.number(segmented, numbers, from: count, marks: &marks)
      }
    }
    starts.append(numbers.count)
    firstMarks.append(marks.count)
    places = Places(starts: starts, marks: marks, firstMarks: firstMarks)
    self.count = numbering.texts.count
  }

  /// Calls `found` for each word of a block of prose whose number is wanted, with its index in the block and its
  /// number.
  ///
  /// All words are asked before the first is found, so that a word that was found can make others unwanted only in the
  /// blocks behind.
  @inline(__always)
  func forEachWord(
    of segmented: SegmentedBlock, _ block: Int, where isWanted: (Int) -> Bool,
    _ found: (_ index: Int, _ number: Int) -> Void
  ) {
    let own = places.range(ofBlock: block)
    if own.isEmpty { return }
    withUnsafeTemporaryAllocation(
      of: (index: UInt32, number: UInt32).self, capacity: segmented.words.count
    ) { wanted in
      var count = 0
      numbers.withUnsafeBufferPointer { numbers in
        var place = own.lowerBound
        for (index, word) in segmented.words.enumerated() {
          // Each is written and the wanted ones are kept: nobody foretells which they are.
          let number = numbers[min(place, own.upperBound - 1)]
          wanted[count] = (UInt32(truncatingIfNeeded: index), number)
          let isWord = word.isWord ? 1 : 0
          count &+= isWord & (isWanted(Int(number)) ? 1 : 0)
          place &+= isWord
        }
      }
      for (index, number) in wanted[..<count] { found(Int(index), Int(number)) }
    }
  }

  /// Which of the words stand in which block.
  struct Places {
    /// For each block where its words begin in `numbers`, then the end; what is no prose has none.
    fileprivate let starts: [Int]
    /// The indexes of the punctuation marks among the words of their blocks, one block after the other; there is one
    /// for eight words.
    fileprivate let marks: [UInt32]
    /// For each block where its marks begin in `marks`, then the end.
    fileprivate let firstMarks: [Int]

    /// Where the words of a block stand in `numbers`.
    func range(ofBlock block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

    /// How many words stand before an index among the words and marks of a block of prose.
    func wordCount(before index: Int, inBlock block: Int) -> Int {
      let own = marks[firstMarks[block]..<firstMarks[block + 1]]
      return index - (own.partitioningIndex { Int($0) >= index } - own.startIndex)
    }
  }

  private struct Numbering {
    var texts: TextNumbers<UInt16>

    init(expecting words: Int) {
      // Of three words two were met before, by and large; of a long draft's nearly all.
      texts = TextNumbers(expecting: min(words / 2, 1 << 16))
    }

    /// Writes the numbers of a block's words from a place on, and adds the indexes of its marks.
    /// - Returns: the place behind them.
    mutating func number(
      _ block: SegmentedBlock, _ numbers: UnsafeMutableBufferPointer<UInt32>, from start: Int,
      marks: inout [UInt32]
    ) -> Int {
      block.text.units.withUnsafeBufferPointer { units in
        var place = start
        for (index, word) in block.words.enumerated() {
          if word.isWord {
            numbers[place] = UInt32(texts.number(of: word.range, in: units))
            place += 1
          } else {
            marks.append(UInt32(index))
          }
        }
        return place
      }
    }
  }
}
