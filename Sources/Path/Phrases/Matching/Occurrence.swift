package import SourceText

/// One use of a term in a block of a draft.
package struct Occurrence: Sendable, Equatable {
  /// How the use is spelled and how it stands, strongest first.
  package enum Kind: String, Sendable, CaseIterable {
    /// As typed, standing alone.
    case exact
    /// As typed, part of a longer run of content characters (会談 in 首脳会談).
    case compound
    /// A conjugated form (尽かした for 尽かす).
    case inflected
    /// Another spelling (サーバ for サーバー, width, case).
    case variant
    /// Another word that the settings name.
    case synonym
  }

  /// Where the use stands.
  package enum Place: String, Sendable, CaseIterable {
    case title, description, heading, lead, body, list, table, quotation, alt, link, code
  }

  /// Why a use does not count.
  package enum Exclusion: String, Sendable {
    case code
    /// It stands in a bare list of target phrases.
    case keywordList
    /// It stands in metadata other than the title.
    case metadata
    /// It stands in navigation, a page header or footer, or an aside.
    case outsideMainContent
  }

  /// The index of the term in the phrase set.
  package let term: Int
  /// The index of the block in the draft.
  package let block: Int
  /// Units of the block's normalized text.
  package let range: Range<Int>
  /// The index of the sentence in the block.
  package let sentence: Int
  package let kind: Kind
  package let confidence: Confidence
  package let place: Place
  package internal(set) var exclusion: Exclusion?
  /// The source bytes; `nil` where their place is not known.
  package let source: ByteRange?

  package var isCounted: Bool { exclusion == nil }
}
