package import SourceText

/// A search query that stands in a sentence or a heading as if it were a noun:
/// 「東京 脱毛 安い をお探しの方」, 「『椅子 選び方 おすすめ』という視点で」.
package struct RawQuery: Sendable, Equatable {
  /// As it stands, its white space included; normalized in width.
  package let text: String
  /// The index of the target phrase that it is, or holds; `nil` for another query.
  package let phrase: Int?
  package let source: ByteRange
}
