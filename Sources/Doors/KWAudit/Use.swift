/// A use of a term in a draft.
public struct Use: Sendable, Hashable {
  /// How the use is spelled and how it stands.
  public enum Kind: String, Sendable, CaseIterable {
    /// As typed, standing alone.
    case exact
    /// As typed, part of a longer word (会談 in 首脳会談).
    case compound
    /// A conjugated form (尽かした for 尽かす).
    case inflected
    /// Another spelling (サーバ for サーバー).
    case variant
    /// Another word that the settings name.
    case synonym
  }

  /// Where the use stands.
  public enum Place: String, Sendable, CaseIterable {
    case title, description, heading, lead, body, list, table, quotation, alt, link, code
  }

  /// The term as its phrase has it.
  public let term: String
  /// The phrases that ask for the term, as typed.
  public let phrases: [String]
  /// As it is spelled in the draft, without markup inside it.
  public let text: String
  public let kind: Kind
  public let place: Place
  /// Uses in code, in bare lists of keywords, in metadata other than the title and outside the main
  /// content do not count.
  public let isCounted: Bool
  /// Whether the segmenter is unsure of an edge that makes it a use.
  public let isUncertain: Bool
  /// Where it stands; where that is not known, the block that holds it.
  public let span: TextSpan
  /// The text of its paragraph, heading or other block before it: at most 24 UTF-16 units, with … before
  /// them where there is more.
  public let before: String
  /// The text after it, likewise.
  public let after: String
}
