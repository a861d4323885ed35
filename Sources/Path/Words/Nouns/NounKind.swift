/// What a common noun names: senses, and the kinds of things that these are of.
///
/// A table knows it of 15,000 nouns of two characters and more; what it holds and where it comes from is in `NOTICE.md` of
/// `CNounKinds`. Two nouns that name one sense (費用 and 値段), or of which one names a kind of what the other names (料金),
/// may be used for the same thing.
package struct NounKind: Sendable {
  private let isVerbal: Bool
  private let senses: Set<[Unicode.Scalar]>
  private let kinds: Set<[Unicode.Scalar]>

  /// - Returns: `nil` for a noun that the table does not know.
  package init?(of noun: String) {
    let line = SpellingDictionary.nounKinds[Array(noun.unicodeScalars)]
    guard let first = line.first else { return nil }
    isVerbal = first == ["v"]
    senses = Set(line.dropFirst().filter { $0.first != "<" })
    kinds = Set(line.dropFirst().filter { $0.first == "<" }.map { Array($0.dropFirst()) })
  }

  /// Whether both may be said of one thing. An action is no kind of a thing: 見積もり and 費用.
  package func isNear(_ other: NounKind) -> Bool {
    if !senses.isDisjoint(with: other.senses) { return true }
    return isVerbal == other.isVerbal
      && !(senses.isDisjoint(with: other.kinds) && kinds.isDisjoint(with: other.senses))
  }
}
