internal import Words

/// What a house says about terms: what else counts for them, and how they are spelled.
package struct TermVocabulary: Sendable, Equatable {
  package var synonyms: [TermSynonyms]
  package var spelling: [AcceptedSpelling]

  package init(synonyms: [TermSynonyms] = [], spelling: [AcceptedSpelling] = []) {
    self.synonyms = synonyms
    self.spelling = spelling
  }

  /// The phrases with their terms as the house has them; quoted terms stand as they are.
  package func applied(to phrases: [TargetPhrase]) -> [TargetPhrase] {
    if synonyms.isEmpty && spelling.isEmpty { return phrases }
    let entries = VocabularyIndex(self)
    return phrases.map { $0.with(terms: $0.terms.map(entries.applied)) }
  }

  package func applied(to phrase: TargetPhrase) -> TargetPhrase { applied(to: [phrase])[0] }
}

/// The entries of a vocabulary by the folded text of the terms that they are about.
private struct VocabularyIndex {
  private var synonyms: [[UInt16]: [Term]] = [:]
  private var spellings: [[UInt16]: AcceptedSpelling] = [:]

  init(_ vocabulary: TermVocabulary) {
    for entry in vocabulary.synonyms {
      synonyms[FoldedText(entry.term.text).units, default: []] += entry.synonyms
    }
    for entry in vocabulary.spelling {
      for spelling in entry.all {
        let key = FoldedText(spelling).units
        spellings[key] = spellings[key] ?? entry
      }
    }
  }

  func applied(to term: Term) -> Term {
    if term.isQuoted { return term }
    var term = term
    let key = FoldedText(term.text).units
    var known = Set(term.synonyms)
    term.synonyms += (synonyms[key] ?? []).filter { known.insert($0).inserted }
    if term.spelling == nil { term.spelling = spellings[key] }
    return term
  }
}
