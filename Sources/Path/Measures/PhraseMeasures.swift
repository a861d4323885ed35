/// The numbers of one target phrase in a draft.
package final class PhraseMeasures: Sendable {
  /// The index of the phrase in the phrase set.
  package let phrase: Int
  /// Whether the draft uses none of its terms, not even where uses do not count.
  package let isUnused: Bool
  /// One for each term of the phrase, in the same order.
  package let terms: [TermMeasures]
  /// For each term that the draft never uses the word that may mean the same, where there is one; `nil` for others.
  package let nearWords: [NearWord?]
  /// Where the draft has the phrase.
  package let standing: PhraseStanding
  /// The words of the topic that sentences without a term say most, the most frequent first.
  package let topicWords: [String]
  package let repetition: Repetition
  /// The longest stretch of prose that leaves the phrase's topic; `nil` without prose.
  package let gap: LongestGap?

  init(
    phrase: Int, isUnused: Bool, terms: [TermMeasures], nearWords: [NearWord?],
    standing: PhraseStanding, topicWords: [String], repetition: Repetition, gap: LongestGap?
  ) {
    self.phrase = phrase
    self.isUnused = isUnused
    self.terms = terms
    self.nearWords = nearWords
    self.standing = standing
    self.topicWords = topicWords
    self.repetition = repetition
    self.gap = gap
  }

  package var topic: Topic { standing.topic }
  package var coverage: SlotCoverage { standing.coverage }
  package var nearness: Nearness { standing.nearness }
  package var spread: [SectionUse] { standing.spread }
}
