internal import Words

/// How many characters each block of a draft has, white space apart: counted once for all measures.
struct BlockLengths {
  private let characters: [UInt32]

  init(_ segmented: SegmentedDraft) {
    characters = segmented.blocks.map { UInt32($0.text.characterCount(in: 0..<$0.text.count)) }
  }

  func characters(ofBlock block: Int) -> Int { Int(characters[block]) }
}
