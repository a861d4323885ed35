package import Drafts
package import SourceText

/// A draft with the words and sentences of each of its blocks.
@usableFromInline
package final class SegmentedDraft: Sendable {
  package let draft: Draft
  /// One for each of the draft's blocks, in the same order.
  @usableFromInline package let blocks: [SegmentedBlock]

  package init(_ draft: Draft, by segmenter: WordSegmenter) {
    self.draft = draft
    self.blocks = draft.blocks.map {
      SegmentedBlock(segmenter.segment($0.text.utf8), mapped: $0.text)
    }
  }

  /// The source bytes of a range of a block's units; those of the whole block where its place is not
  /// known.
  package func sourceRange(of units: Range<Int>, inBlock block: Int) -> ByteRange {
    blocks[block].sourceRange(of: units) ?? draft.blocks[block].range
  }
}

/// A block's words and sentences, with the way back to the source.
@usableFromInline
package final class SegmentedBlock: Sendable {
  @usableFromInline package let segmentation: Segmentation
  private let mapped: MappedText

  init(_ segmentation: Segmentation, mapped: MappedText) {
    self.segmentation = segmentation
    self.mapped = mapped
  }

  @inlinable package var text: NormalizedText { segmentation.text }
  @inlinable package var words: [Word] { segmentation.words }
  @inlinable package var sentences: [Range<Int>] { segmentation.sentences }

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
