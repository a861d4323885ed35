internal import Drafts
internal import Phrases
internal import Vocabulary

/// The numbers of one target phrase in a draft.
package struct PhraseMeasures: Sendable {
  /// The index of the phrase in the phrase set.
  package let phrase: Int
  /// One for each term of the phrase, in the same order.
  package let terms: [TermMeasures]
  /// For each term that the draft never uses the word that may mean the same, where there is one; `nil` for others.
  package let nearWords: [NearWord?]
  /// The words that stand with the terms, and where the draft keeps to them.
  package let topic: Topic
  package let coverage: SlotCoverage
  package let nearness: Nearness
  package let repetition: Repetition
  /// The longest stretch of prose that leaves the phrase's topic; `nil` without prose.
  package let gap: LongestGap?
  /// Which of the phrase's terms each section of the outline uses; a section of which nothing is
  /// left without its keyword lists is left out.
  package let spread: [SectionUse]

  init(
    _ phrase: Int, _ uses: PhraseUses, of matched: MatchedDraft, _ scope: TextScope,
    _ roots: Roots, _ all: [TermMeasures], _ nearWords: [NearWord?]
  ) {
    self.phrase = phrase
    terms = matched.phrases.termIndexes[phrase].map { all[$0] }
    self.nearWords = nearWords
    let topic = Topic(uses, roots, matched, scope)
    self.topic = topic
    coverage = SlotCoverage(uses, topic, matched, scope)
    nearness = Nearness(uses, matched, scope)
    repetition = Repetition(uses, nearness, matched, scope)
    gap = LongestGap(topic, matched, scope)
    spread = scope.sections.map { index in
      let blocks = matched.outline.sections[index].blocks
      return SectionUse(
        section: index, terms: uses.terms(inBlocks: blocks),
        keepsToTopic: blocks.contains { topic.keeps(block: $0) })
    }
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

/// Some of a phrase's terms, by their position in the phrase.
package typealias TermSet = Set<Int>

/// The counted uses of one phrase's terms, in the order of the text.
struct PhraseUses {
  struct Use {
    /// The term's position in the phrase.
    let term: Int
    let use: TermUse

    var occurrence: Occurrence { use.occurrence }
  }

  let termCount: Int
  let counted: [Use]
  /// Uses in the description, which do not count but are looked for.
  let description: [Use]
  /// Uses wherever a page has them, those that do not count among them, but for code.
  let shown: [Use]
  private let termsOfBlock: [Int: TermSet]

  /// - Parameter terms: the phrase's, by their indexes in the phrase set.
  init(of terms: [Int], among all: TermUses) {
    let uses = all.all.compactMap { use in
      terms.firstIndex(of: use.occurrence.term).map { Use(term: $0, use: use) }
    }
    termCount = terms.count
    counted = uses.filter { $0.occurrence.isCounted }
    description = uses.filter { $0.occurrence.place == .description }
    shown = uses.filter { $0.occurrence.exclusion != .code }
    termsOfBlock = Dictionary(grouping: uses.filter(\.use.isSaid)) { $0.occurrence.block }
      .mapValues { Set($0.map(\.term)) }
  }

  func terms(inBlock block: Int) -> TermSet { termsOfBlock[block] ?? [] }

  func terms(inBlocks blocks: [Int]) -> TermSet {
    blocks.reduce(into: TermSet()) { $0.formUnion(terms(inBlock: $1)) }
  }

  /// Whether a set holds every term of the phrase.
  func isWhole(_ terms: TermSet) -> Bool { terms.count == termCount }
}
