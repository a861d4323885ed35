package import Phrases
package import SourceText

/// All numbers of a draft: what rules compare and scores are made of.
package struct Measures: Sendable {
  package let text: TextMeasures
  package let lengths: LengthMeasures
  /// One for each term of the phrase set, in the same order.
  package let terms: [TermMeasures]
  /// One for each target phrase, in the same order.
  package let phrases: [PhraseMeasures]
  package let naturalness: Naturalness
  package let unread: UnreadReach
  /// In the order of the text.
  package let rawQueries: [RawQuery]
  private let roots: Roots

  package init(_ matched: MatchedDraft) {
    let scope = TextScope(matched)
    let text = TextMeasures(matched, scope)
    self.text = text
    unread = UnreadReach(matched)
    lengths = LengthMeasures(matched, scope)
    let uses = TermUses(matched)
    let terms = matched.phrases.terms.indices.map { TermMeasures($0, uses, of: matched, text) }
    self.terms = terms
    let usesOfPhrase = matched.phrases.termIndexes.map { PhraseUses(of: $0, among: uses) }
    let roots = Roots(matched)
    self.roots = roots
    let nearWords = NearWord.all(of: usesOfPhrase, in: matched)
    phrases = usesOfPhrase.indices.map {
      PhraseMeasures($0, usesOfPhrase[$0], of: matched, scope, roots, terms, nearWords[$0])
    }
    naturalness = Naturalness(uses, usesOfPhrase, matched, scope)
    rawQueries = RawQueryFinder.queries(in: matched, scope)
  }

  /// What the target phrases measure in a draft of which some ranges say nothing; their terms and near words
  /// stay those of the whole draft.
  package func phrases(of matched: MatchedDraft, silencing ranges: [ByteRange]) -> [PhraseMeasures]
  {
    let rest = matched.silencing(ranges)
    let scope = TextScope(rest)
    let uses = TermUses(rest)
    return phrases.map { whole in
      let own = PhraseUses(of: rest.phrases.termIndexes[whole.phrase], among: uses)
      return PhraseMeasures(
        whole.phrase, own, of: rest, scope, roots, terms, whole.nearWords)
    }
  }
}
