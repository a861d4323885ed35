/// The target phrases of an audit, with every term once.
package struct PhraseSet: Sendable {
  package let phrases: [TargetPhrase]
  /// All terms of all phrases, in order of first use.
  package let terms: [Term]
  /// For each phrase the indexes of its terms in `terms`.
  package let termIndexes: [[Int]]
  /// For each term the phrases that have it, by their indexes, in their order.
  package let phrasesOfTerm: [[Int]]
  /// For each term the phrases of several terms none of whose other terms fewer phrases have: where all terms
  /// of a phrase are to stand together, it is looked for by one of them alone.
  private let phrasesByRarest: [[Int]]

  package init(_ phrases: [TargetPhrase]) {
    var terms: [Term] = []
    var indexes: [Term: Int] = [:]
    let termIndexes = phrases.map { phrase in
      phrase.terms.map { term in
        if let index = indexes[term] { return index }
        indexes[term] = terms.count
        terms.append(term)
        return terms.count - 1
      }
    }
    var ofTerm = [[Int]](repeating: [], count: terms.count)
    for (phrase, own) in termIndexes.enumerated() {
      for term in own where ofTerm[term].last != phrase { ofTerm[term].append(phrase) }
    }
    var byRarest = [[Int]](repeating: [], count: terms.count)
    for (phrase, own) in termIndexes.enumerated() where own.count > 1 {
      let rarest = own.min { ofTerm[$0].count < ofTerm[$1].count }
      if let rarest { byRarest[rarest].append(phrase) }
    }
    self.phrases = phrases
    self.terms = terms
    self.termIndexes = termIndexes
    phrasesOfTerm = ofTerm
    phrasesByRarest = byRarest
  }

  /// The phrase of several terms with the most of them that some terms make up, the first of equally long
  /// ones; `nil` where they make up none.
  package func longestPhrase(of terms: Set<Int>) -> Int? {
    terms.lazy.flatMap { phrasesByRarest[$0] }.filter { terms.isSuperset(of: termIndexes[$0]) }
      .max { (termIndexes[$0].count, $1) < (termIndexes[$1].count, $0) }
  }

  /// The first phrase that has all of some terms.
  func firstPhrase(withAll terms: Set<Int>) -> Int? {
    let rarest = terms.min { phrasesOfTerm[$0].count < phrasesOfTerm[$1].count }
    return rarest.flatMap { phrasesOfTerm[$0].first { terms.isSubset(of: termIndexes[$0]) } }
  }
}
