/// What a draft is written in.
@usableFromInline
package enum DraftFormat: String, Codable, Sendable, CaseIterable {
  case markdown
  case html
  case text
}

/// Where a draft's title stands.
@usableFromInline
package enum TitleSource: String, Codable, Sendable, CaseIterable {
  /// It is given beside the draft, and stands nowhere in it.
  case given
  case frontMatter
  case titleElement
  case openGraph
  /// The first heading of level 1.
  case heading
  /// The first line of a plain text.
  case firstLine
}
