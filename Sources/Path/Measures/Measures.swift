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
    phrases = Self.phrases(usesOfPhrase, matched, scope, terms)
    naturalness = Naturalness(uses, usesOfPhrase, matched, scope)
    rawQueries = RawQueryFinder.queries(in: matched, scope)
  }

  /// What the target phrases measure in a draft of which some ranges say nothing.
  package func phrases(of matched: MatchedDraft, silencing ranges: [ByteRange]) -> [PhraseMeasures]
  {
    let rest = matched.silencing(ranges)
    let scope = TextScope(rest)
    let uses = TermUses(rest)
    return Self.phrases(
      rest.phrases.termIndexes.map { PhraseUses(of: $0, among: uses) }, rest, scope,
      rest.phrases.terms.indices.map { TermMeasures($0, uses, of: rest, text) })
  }

  private static func phrases(
    _ uses: [PhraseUses], _ matched: MatchedDraft, _ scope: TextScope, _ terms: [TermMeasures]
  ) -> [PhraseMeasures] {
    let roots = Roots(matched)
    let nearWords = NearWord.all(of: uses, in: matched)
    return uses.indices.map {
      PhraseMeasures($0, uses[$0], of: matched, scope, roots, terms, nearWords[$0])
    }
  }
}
