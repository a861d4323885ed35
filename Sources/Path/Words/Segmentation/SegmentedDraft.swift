package import Drafts
package import SourceText

/// A draft with the words and sentences of each of its blocks.
@usableFromInline
package final class SegmentedDraft: Sendable {
  package let draft: Draft
  /// One for each of the draft's blocks, in the same order.
  @usableFromInline package let blocks: [SegmentedBlock]

  fileprivate init(_ draft: Draft, _ blocks: [SegmentedBlock]) {
    self.draft = draft
    self.blocks = blocks
  }

  /// The source bytes of a range of a block's units; those of the whole block where its place is not
  /// known.
  package func sourceRange(of units: Range<Int>, inBlock block: Int) -> ByteRange {
    blocks[block].sourceRange(of: units) ?? draft.blocks[block].range
  }
}

extension WordSegmenter {
  /// Cuts a draft's blocks into words and sentences.
  /// - Returns: beside them the scores of the places in each block, which only they need who look for terms: they take
  ///   as much memory as a tenth of all that an audit keeps.
  package func segment(_ draft: Draft) -> (draft: SegmentedDraft, boundaries: [WordBoundaries]) {
    // In one array, whose memory is whole again where it is let go.
    var scores: [Int16] = []
    var ends: [Int] = []
    ends.reserveCapacity(draft.blocks.count)
    let blocks = draft.blocks.map { block in
      let segmentation = segment(block.text.utf8)
      scores.append(contentsOf: segmentation.boundaries.scores)
      ends.append(scores.count)
      return SegmentedBlock(segmentation, mapped: block.text)
    }
    let boundaries = ends.indices.map { block in
      WordBoundaries(scores: scores[(block == 0 ? 0 : ends[block - 1])..<ends[block]])
    }
    return (SegmentedDraft(draft, blocks), boundaries)
  }
}

/// A block's words and sentences, with the way back to the source.
@usableFromInline
package final class SegmentedBlock: Sendable {
  @usableFromInline package let text: NormalizedText
  @usableFromInline package let words: [Word]
  @usableFromInline package let sentences: [Range<Int>]
  private let mapped: MappedText

  fileprivate init(_ segmentation: Segmentation, mapped: MappedText) {
    text = segmentation.text
    words = segmentation.words
    sentences = segmentation.sentences
    self.mapped = mapped
  }

  /// With the scores of its places.
  package func segmentation(_ boundaries: WordBoundaries) -> Segmentation {
    Segmentation(text: text, boundaries: boundaries, words: words, sentences: sentences)
  }

  /// The source bytes of a range of units; `nil` where its place is not known.
  package func sourceRange(of units: Range<Int>) -> ByteRange? {
    mapped.sourceRange(of: text.textRange(of: units))
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
