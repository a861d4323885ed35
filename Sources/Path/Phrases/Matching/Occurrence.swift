package import SourceText
package import Vocabulary

/// One use of a term in a block of a draft.
package struct Occurrence: Sendable, Equatable {
  package typealias Exclusion = UseExclusion

  /// The index of the term in the phrase set.
  package let term: Int
  /// The index of the block in the draft.
  package let block: Int
  /// Units of the block's normalized text.
  package let range: Range<Int>
  /// The index of the sentence in the block.
  package let sentence: Int
  package let kind: MatchKind
  package let confidence: Confidence
  /// Whether it is no spelling of the term but a word of the same stem: 申し込んだ for 申し込み.
  package let isOtherWord: Bool
  package let place: UsePlace
  package internal(set) var exclusion: Exclusion?
  /// The source bytes; `nil` where their place is not known.
  package let source: ByteRange?

  package var isCounted: Bool { exclusion == nil }
}
