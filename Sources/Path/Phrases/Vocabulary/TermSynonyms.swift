/// Terms that count as uses of another.
package struct TermSynonyms: Sendable, Equatable {
  package var term: Term
  /// Never empty.
  package var synonyms: [Term]

  package init(term: Term, synonyms: [Term]) {
    self.term = term
    self.synonyms = synonyms
  }
}
