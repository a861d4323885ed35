/// How a use of a term is spelled and how it stands, the strongest match first.
package enum MatchKind: String, Codable, Sendable, CaseIterable {
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

/// Where a use of a term stands.
package enum UsePlace: String, Codable, Sendable, CaseIterable {
  case title, description, heading, lead, body, list, table, quotation, alt, link, code
}

/// How sure it is that a use is one.
package enum Confidence: String, Codable, Sendable {
  case normal
  /// An edge that decides lies below the segmenter's word boundary: it takes the term for a word
  /// because it is a term.
  case low
}
