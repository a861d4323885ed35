internal import Phrases

/// Measures the target phrases of a draft, with what is the same for all of them found once.
struct PhraseMeasurer {
  private let matched: MatchedDraft
  private let scope: TextScope
  private let roots: Roots
  private let nouns: TopicNouns
  private let terms: [TermMeasures]

  init(
    _ matched: MatchedDraft, _ scope: TextScope, _ roots: Roots, _ nouns: TopicNouns,
    _ terms: [TermMeasures]
  ) {
    self.matched = matched
    self.scope = scope
    self.roots = roots
    self.terms = terms
    self.nouns = nouns
  }

  /// The measures of each phrase; those that the draft uses no term of share what they are.
  func measures(_ uses: [PhraseUses]) -> [PhraseMeasures] {
    let nearWords = NearWord.all(of: uses, in: matched)
    var unused: PhraseMeasures?
    return uses.indices.map { phrase in
      guard uses[phrase].isEmpty else { return measures(phrase, uses[phrase], nearWords[phrase]) }
      let own = unused ?? measures(phrase, uses[phrase], nearWords[phrase])
      unused = own
      return PhraseMeasures(
        phrase: phrase, isUnused: true, terms: terms(ofPhrase: phrase),
        nearWords: nearWords[phrase],
        standing: own.standing.of(termCount: uses[phrase].termCount), topicWords: own.topicWords,
        repetition: own.repetition, gap: own.gap)
    }
  }

  private func measures(
    _ phrase: Int, _ uses: PhraseUses, _ nearWords: [NearWord?]
  ) -> PhraseMeasures {
    let topic = TopicRoots(uses, roots, matched, scope)
    let standing = PhraseStanding(uses, topic, of: matched, scope, roots)
    return PhraseMeasures(
      phrase: phrase, isUnused: uses.isEmpty, terms: terms(ofPhrase: phrase),
      nearWords: nearWords, standing: standing,
      topicWords: nouns.mostFrequent(of: topic),
      repetition: Repetition(uses, standing.nearness, matched, scope),
      gap: LongestGap(standing.topic, matched, scope))
  }

  private func terms(ofPhrase phrase: Int) -> [TermMeasures] {
    matched.phrases.termIndexes[phrase].map { terms[$0] }
  }
}
