internal import Measures
internal import Phrases
internal import Rules
internal import Vocabulary

/// Computes the parts of a phrase's score from its measures.
struct PartScorer {
  private let evidence: Evidence
  private let limits: ScoreLimits
  private let weights: ScoreWeights

  init(_ evidence: Evidence, limits: ScoreLimits, _ weights: ScoreWeights) {
    self.evidence = evidence
    self.limits = limits
    self.weights = weights
  }

  /// The parts that have points, in the order in which they are told.
  func parts(of measures: PhraseMeasures) -> [ScorePart] {
    let phrase = ScoredPhrase(
      measures: measures, terms: evidence.phrase(measures.phrase).terms.map(\.text),
      characters: evidence.measures.text.characters, unread: evidence.measures.unread,
      limits: limits)
    return ScorePartID.allCases.compactMap { id in
      let maximum = weights.maximum(of: id)
      guard maximum > 0 else { return nil }
      // A part in which the phrase cannot differ does not exist for it.
      guard let (share, reason) = phrase.outcome(of: id) else { return nil }
      return ScorePart(
        id: id, earned: maximum * min(max(share ?? 0, 0), 1), maximum: maximum,
        isChecked: share != nil, reason: reason)
    }
  }
}

/// A phrase with what its parts are computed from.
private struct ScoredPhrase {
  /// The share of a part that is earned, `nil` where it cannot be checked, and why.
  typealias Outcome = (share: Double?, reason: Localized)

  let measures: PhraseMeasures
  let terms: [String]
  /// Of the whole text.
  let characters: Int
  let unread: UnreadReach
  let limits: ScoreLimits

  private var slots: SlotCoverage { measures.coverage }

  /// A part that what was read does not fulfil is not checked where unread blocks may add to it.
  func outcome(of part: ScorePartID) -> Outcome? {
    guard let outcome = readOutcome(of: part) else { return nil }
    guard let share = outcome.share, share < 1 else { return outcome }
    let blocks = unreadBlocks(touching: part)
    return blocks.isEmpty ? outcome : (nil, ScoreReason.unread(blocks, beside: outcome.reason))
  }

  /// The names of the unread blocks that may hold what a part looks for. Titles and descriptions stand elsewhere.
  private func unreadBlocks(touching part: ScorePartID) -> [String] {
    switch part {
    case .titleTerms, .titleEarly, .description: []
    case .leadTerms: unread.lead
    case .headingTerms, .body, .nearness: unread.text
    case .spread:
      measures.spread.dropFirst().filter { !$0.keepsToTopic }.flatMap { unread.section($0.section) }
    }
  }

  private func readOutcome(of part: ScorePartID) -> Outcome? {
    switch part {
    case .titleTerms: coverage(slots.title, .title)
    case .titleEarly: titleEarly()
    case .leadTerms: coverage(slots.lead, .lead, isOnTopic: slots.onTopic.lead)
    case .headingTerms: headingTerms()
    case .body: coverage(slots.body, .body, isOnTopic: slots.onTopic.body)
    case .nearness: nearness()
    case .description: coverage(slots.description, .description)
    case .spread: spread()
    }
  }

  private func share(_ set: TermSet) -> Double { Double(set.count) / Double(terms.count) }

  /// The share of the terms in a place; one that the title or a heading names may be left unsaid there for a
  /// part of its points.
  private func share(_ set: TermSet, isOnTopic: Bool) -> Double {
    let unsaid = Double(slots.named.subtracting(set).count)
    let share = isOnTopic ? ScoreTable.unsaidOnTopic : ScoreTable.unsaid
    return (Double(set.count) + share * unsaid) / Double(terms.count)
  }

  private func missing(_ set: TermSet) -> [String] {
    terms.enumerated().filter { !set.contains($0.offset) }.map(\.element)
  }

  /// - Parameter isOnTopic: whether the place keeps to the topic without the terms that it lacks; `nil`
  ///   where it has to say them.
  private func coverage(
    _ set: TermSet?, _ slot: ScoreReason.Slot, isOnTopic: Bool? = nil
  ) -> Outcome {
    guard let set else {
      // Text is what a draft must have; a title or description may stand elsewhere.
      return slot == .lead || slot == .body
        ? (0, ScoreReason.noText) : (nil, ScoreReason.notThere(slot))
    }
    return (
      isOnTopic.map { share(set, isOnTopic: $0) } ?? share(set),
      ScoreReason.coverage(slot, missing: missing(set), isOnTopic: isOnTopic ?? false)
    )
  }

  private func titleEarly() -> Outcome {
    guard let title = slots.title else { return (nil, ScoreReason.notThere(.title)) }
    guard let end = slots.titleEnd else {
      return (0, ScoreReason.coverage(.title, missing: missing(title)))
    }
    let share: Double =
      end <= limits.earlyTitleWidth
      ? 1 : end <= limits.lateTitleWidth ? ScoreTable.lateTitleShare : 0
    return (share, ScoreReason.titleEnd(end, within: limits.earlyTitleWidth))
  }

  /// Headings can be checked where there are any, and where the text is long enough to need them.
  private var hasHeadingsToCheck: Bool {
    !slots.headings.isEmpty || characters > limits.charactersWithoutHeadings
  }

  private func headingTerms() -> Outcome {
    guard hasHeadingsToCheck else { return (nil, ScoreReason.notThere(.headings)) }
    if slots.headings.isEmpty { return (0, ScoreReason.noHeadings) }
    return coverage(slots.allHeadings, .headings, isOnTopic: slots.onTopic.headings)
  }

  /// A phrase of one term has no nearness; of one whose terms the text does not use, the text's part says so.
  private func nearness() -> Outcome? {
    guard terms.count > 1 else { return nil }
    guard slots.body != nil else { return (0, ScoreReason.noText) }
    let near = measures.nearness
    let shares = [
      (near.sentence.count > 0, 1),
      (slots.headings.contains(where: \.isWhole), ScoreTable.nearnessInHeading),
      (near.paragraph.count > 0, ScoreTable.nearnessInParagraph),
      (slots.title?.count == terms.count, ScoreTable.nearnessInTitle),
      (near.section.count > 0, ScoreTable.nearnessInSection),
    ]
    return (
      shares.first { $0.0 }?.1 ?? 0,
      ScoreReason.nearness(
        sentences: near.sentence.count, paragraphs: near.paragraph.count,
        sections: near.section.count)
    )
  }

  private func spread() -> Outcome {
    let sections = measures.spread.count
    guard sections > ScoreTable.fullSpread else { return (nil, ScoreReason.oneSection) }
    let keeping = measures.spread.dropFirst().count(where: \.keepsToTopic)
    return (
      Double(keeping) / Double(ScoreTable.fullSpread), ScoreReason.spread(keeping, of: sections)
    )
  }
}
