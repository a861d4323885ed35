package import SourceText
package import Vocabulary

/// One use of a term in a block of a draft.
///
/// A long draft has many of them: what they count is kept in 32 bits.
package struct Occurrence: Sendable, Equatable {
  package typealias Exclusion = UseExclusion

  private let termIndex: UInt32
  private let blockIndex: UInt32
  private let units: CompactRange
  private let sentenceIndex: UInt32
  package let kind: MatchKind
  package let confidence: Confidence
  /// Whether it is no spelling of the term but a word of the same stem: 申し込んだ for 申し込み.
  package let isOtherWord: Bool
  package let place: UsePlace
  package internal(set) var exclusion: Exclusion?
  /// The source bytes; `nil` where their place is not known.
  package let source: ByteRange?

  init(
    term: Int, block: Int, range: Range<Int>, sentence: Int, kind: MatchKind,
    confidence: Confidence, isOtherWord: Bool, place: UsePlace, exclusion: Exclusion?,
    source: ByteRange?
  ) {
    termIndex = UInt32(term)
    blockIndex = UInt32(block)
    units = CompactRange(range)
    sentenceIndex = UInt32(sentence)
    self.kind = kind
    self.confidence = confidence
    self.isOtherWord = isOtherWord
    self.place = place
    self.exclusion = exclusion
    self.source = source
  }

  /// The index of the term in the phrase set.
  package var term: Int { Int(termIndex) }
  /// The index of the block in the draft.
  package var block: Int { Int(blockIndex) }
  /// Units of the block's normalized text.
  package var range: Range<Int> { units.range }
  /// The index of the sentence in the block.
  package var sentence: Int { Int(sentenceIndex) }
  package var isCounted: Bool { exclusion == nil }
}
