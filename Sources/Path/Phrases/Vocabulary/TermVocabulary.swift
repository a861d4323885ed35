internal import Words

/// What a house says about terms: what else counts for them, and how they are spelled.
package struct TermVocabulary: Sendable, Equatable {
  package var synonyms: [TermSynonyms]
  package var spelling: [AcceptedSpelling]

  package init(synonyms: [TermSynonyms] = [], spelling: [AcceptedSpelling] = []) {
    self.synonyms = synonyms
    self.spelling = spelling
  }

  /// The phrase with its terms as the house has them; quoted terms stand as they are.
  package func applied(to phrase: TargetPhrase) -> TargetPhrase {
    if synonyms.isEmpty && spelling.isEmpty { return phrase }
    return phrase.with(terms: phrase.terms.map(applied))
  }

  private func applied(to term: Term) -> Term {
    if term.isQuoted { return term }
    var term = term
    for entry in synonyms where FoldedText.equal(entry.term.text, term.text) {
      term.synonyms += entry.synonyms.filter { !term.synonyms.contains($0) }
    }
    if term.spelling == nil {
      term.spelling = spelling.first { $0.all.contains { FoldedText.equal($0, term.text) } }
    }
    return term
  }
}
