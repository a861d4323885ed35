/// The sentences of a draft numbered through, so that what is known of each stands in one array.
package struct SentenceNumbers: Sendable {
  /// For each block the number of its first sentence, then how many sentences there are.
  @usableFromInline private(set) var starts: [UInt32] = [0]

  /// - Parameter blocks: how many there will be.
  init(ofBlocks blocks: Int) { starts.reserveCapacity(blocks + 1) }

  /// Adds a block of some sentences.
  mutating func append(_ sentences: Int) {
    starts.append(starts[starts.count - 1] + UInt32(sentences))
  }

  @inlinable package var count: Int { Int(starts[starts.count - 1]) }

  @inlinable
  package func ofBlock(_ block: Int) -> Range<Int> { Int(starts[block])..<Int(starts[block + 1]) }

  /// The number of a block's sentence; `nil` where the block has no such sentence.
  @inlinable
  package func number(of sentence: Int, inBlock block: Int) -> Int? {
    let numbers = ofBlock(block)
    return sentence < numbers.count ? numbers.lowerBound + sentence : nil
  }
}
