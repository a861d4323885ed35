/// The target phrases of an audit, with every term once.
package struct PhraseSet: Sendable {
  package let phrases: [TargetPhrase]
  /// All terms of all phrases, in order of first use.
  package let terms: [Term]
  /// For each phrase the indexes of its terms in `terms`.
  package let termIndexes: [[Int]]

  package init(_ phrases: [TargetPhrase]) {
    var terms: [Term] = []
    var indexes: [Term: Int] = [:]
    termIndexes = phrases.map { phrase in
      phrase.terms.map { term in
        if let index = indexes[term] { return index }
        indexes[term] = terms.count
        terms.append(term)
        return terms.count - 1
      }
    }
    self.phrases = phrases
    self.terms = terms
  }
}
