internal import Drafts
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
  /// Whether the draft has a field for a description, so that it lacks one that it does not have.
  package let hasDescriptionField: Bool
  /// The blocks of the description, in order.
  package let descriptions: [Int]
  /// In the order of the text.
  package let rawQueries: [RawQuery]

  package init(_ matched: MatchedDraft) {
    let scope = TextScope(matched)
    let words = ProseWords(matched, scope)
    let twins = TwinPassages.all(words, in: matched, scope)
    let text = TextMeasures(matched, scope, words)
    self.text = text
    let roots = Roots(matched, scope.numbers)
    let nouns = TopicNouns(roots, words, matched, scope)
    let stream = ProseStream(words.places, matched, scope)
    // What a long draft has much of is let go as soon as it can be.
    _ = consume words
    unread = UnreadReach(matched)
    hasDescriptionField = matched.draft.hasDescriptionField
    descriptions = scope.slots.descriptions
    lengths = LengthMeasures(matched, scope)
    let uses = TermUses(matched)
    let terms = matched.phrases.terms.indices.map { TermMeasures($0, uses, of: matched, text) }
    self.terms = terms
    let usesOfPhrase = matched.phrases.termIndexes.map { PhraseUses(of: $0, among: uses) }
    phrases = PhraseMeasurer(matched, scope, consume roots, consume nouns, terms)
      .measures(usesOfPhrase)
    naturalness = Naturalness(uses, usesOfPhrase, stream, twins, matched, scope)
    rawQueries = RawQueryFinder.queries(in: matched, uses, scope)
  }

  /// Where a draft has some of the target phrases, in their order, if some ranges of it say nothing.
  package func standings(
    of phrases: [Int], in matched: MatchedDraft, silencing ranges: [ByteRange]
  ) -> [PhraseStanding] {
    let rest = matched.silencing(ranges)
    let scope = TextScope(rest)
    let uses = TermUses(rest)
    let roots = Roots(rest, scope.numbers)
    return phrases.map { phrase in
      let own = PhraseUses(of: rest.phrases.termIndexes[phrase], among: uses)
      return PhraseStanding(
        own, TopicRoots(own, roots, rest, scope), of: rest, scope, roots)
    }
  }
}
