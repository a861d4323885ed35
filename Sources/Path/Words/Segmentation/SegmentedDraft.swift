package import Drafts
package import SourceText

/// A draft with the words and sentences of each of its blocks.
@usableFromInline
package final class SegmentedDraft: Sendable {
  package let draft: Draft
  /// One for each of the draft's blocks, in the same order.
  @usableFromInline package let blocks: [SegmentedBlock]
  package let sentenceNumbers: SentenceNumbers
  /// For each block how many characters it has, white space apart.
  private let lengths: [UInt32]

  fileprivate init(
    _ draft: Draft, _ blocks: [SegmentedBlock], _ sentenceNumbers: SentenceNumbers,
    lengths: [UInt32]
  ) {
    self.draft = draft
    self.blocks = blocks
    self.sentenceNumbers = sentenceNumbers
    self.lengths = lengths
  }

  /// The characters of a block, white space apart.
  package func characters(ofBlock block: Int) -> Int { Int(lengths[block]) }

  /// The source bytes of a range of a block's units; `nil` where its place is not known.
  package func knownSourceRange(of units: Range<Int>, inBlock block: Int) -> ByteRange? {
    draft.blocks[block].text.sourceRange(of: blocks[block].text.textRange(of: units))
  }

  /// The source bytes of a range of a block's units; those of the whole block where its place is not
  /// known.
  package func sourceRange(of units: Range<Int>, inBlock block: Int) -> ByteRange {
    knownSourceRange(of: units, inBlock: block) ?? draft.blocks[block].range
  }
}

extension WordSegmenter {
  /// Cuts a draft's blocks into words and sentences.
  /// - Returns: beside them the scores of the places in each block, which only they need who look for terms: they take
  ///   as much memory as a tenth of all that an audit keeps.
  package func segment(_ draft: Draft) -> (draft: SegmentedDraft, boundaries: BlockBoundaries) {
    let count = draft.blocks.count
    var boundaries = BlockBoundaries(ofBlocks: count)
    var sentenceNumbers = SentenceNumbers(ofBlocks: count)
    var lengths: [UInt32] = []
    lengths.reserveCapacity(count)
    let blocks = draft.blocks.map { block in
      let segmentation = segment(block.text.utf8)
      let text = segmentation.text
      boundaries.append(segmentation.boundaries)
      sentenceNumbers.append(segmentation.sentences.count)
      lengths.append(UInt32(text.characterCount(in: 0..<text.count)))
      return SegmentedBlock(segmentation)
    }
    return (SegmentedDraft(draft, blocks, sentenceNumbers, lengths: lengths), boundaries)
  }
}

/// A block's words and sentences.
@usableFromInline
package final class SegmentedBlock: Sendable {
  @usableFromInline package let text: NormalizedText
  @usableFromInline package let words: [Word]
  @usableFromInline package let sentences: [Range<Int>]

  fileprivate init(_ segmentation: Segmentation) {
    text = segmentation.text
    words = segmentation.words
    sentences = segmentation.sentences
  }

  /// With the scores of its places.
  package func segmentation(_ boundaries: WordBoundaries) -> Segmentation {
    Segmentation(text: text, boundaries: boundaries, words: words, sentences: sentences)
  }

  /// The index of the sentence that holds a unit, or of the nearest one after it.
  package func sentenceIndex(at unit: Int) -> Int {
    sentences.dropLast().partitioningIndex(where: { $0.upperBound > unit })
  }

  /// A word with the single kanji that is joined to its end: 手数|料, 自転|車, 選び|方; not that of another clause,
  /// 残る|行.
  package func wholeRange(ofWord index: Int) -> Range<Int> {
    let range = words[index].range
    guard index + 1 < words.count, words[index + 1].isWord, !endsAsSentencesDo(range) else {
      return range
    }
    let next = words[index + 1].range
    let isJoined =
      next.count == 1 && next.lowerBound == range.upperBound
      && text.classes[next.lowerBound] == .kanji
    return isJoined ? range.lowerBound..<next.upperBound : range
  }

  /// Whether a word ends as verbs and adjectives do that end a sentence, or stand before a noun: 減る, 高い.
  package func endsAsSentencesDo(_ word: Range<Int>) -> Bool {
    Self.endsOfSentences.contains(text.units[word.upperBound - 1])
  }

  private static let endsOfSentences: UnitSet = "うくぐすつぬぶむるい"

  /// How many words, punctuation apart, begin in a range of units.
  package func wordCount(startingIn range: Range<Int>) -> Int {
    let first = words.partitioningIndex(where: { $0.range.lowerBound >= range.lowerBound })
    return words[first...].prefix { $0.range.lowerBound < range.upperBound }.count { $0.isWord }
  }
}
