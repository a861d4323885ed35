internal import Drafts
internal import Phrases

/// Where a draft has a target phrase: what its score is made of.
package struct PhraseStanding: Sendable {
  /// How many terms the phrase has.
  package private(set) var termCount: Int
  /// The words that stand with the terms, and where the draft keeps to them.
  package let topic: Topic
  package let coverage: SlotCoverage
  package let nearness: Nearness
  /// Which of the phrase's terms each section of the outline uses; a section of which nothing is
  /// left without its keyword lists is left out.
  package let spread: [SectionUse]

  init(
    _ uses: PhraseUses, _ topic: TopicRoots, of matched: MatchedDraft, _ scope: TextScope,
    _ roots: Roots
  ) {
    let topic = Topic(topic, roots, scope)
    self.topic = topic
    termCount = uses.termCount
    coverage = SlotCoverage(uses, topic, matched, scope)
    nearness = Nearness(uses, matched, scope)
    spread = scope.sections.map { index in
      let blocks = matched.outline.sections[index].blocks
      return SectionUse(
        section: index, terms: uses.terms(inBlocks: blocks),
        keepsToTopic: blocks.contains { topic.keeps(block: $0) })
    }
  }

  /// The standing of a phrase that the draft uses no term of, for another such phrase.
  func of(termCount: Int) -> PhraseStanding {
    var other = self
    other.termCount = termCount
    return other
  }
}

/// The terms of a phrase that a section uses.
package struct SectionUse: Sendable, Equatable {
  /// The index of the section in the outline.
  package let section: Int
  package let terms: TermSet
  /// Whether it uses a term or a word of the topic.
  package let keepsToTopic: Bool
}
