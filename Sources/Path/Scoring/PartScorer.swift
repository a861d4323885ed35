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
      let (share, reason) = phrase.outcome(of: id)
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
  func outcome(of part: ScorePartID) -> Outcome {
    let outcome = readOutcome(of: part)
    guard let share = outcome.share, share < 1 else { return outcome }
    let blocks = unreadBlocks(touching: part)
    return blocks.isEmpty ? outcome : (nil, ScoreReason.unread(blocks, beside: outcome.reason))
  }

  /// The names of the unread blocks that may hold what a part looks for. Titles and descriptions stand elsewhere.
  private func unreadBlocks(touching part: ScorePartID) -> [String] {
    switch part {
    case .titleTerms, .titleEarly, .description: []
    case .leadTerms, .leadSentence: unread.lead
    case .headingTerms, .bestHeading, .body, .nearness: unread.text
    case .spread: measures.spread.filter(\.terms.isEmpty).flatMap { unread.section($0.section) }
    }
  }

  private func readOutcome(of part: ScorePartID) -> Outcome {
    switch part {
    case .titleTerms: coverage(slots.title, .title)
    case .titleEarly: titleEarly()
    case .headingTerms: headingTerms()
    case .bestHeading: bestHeading()
    case .leadTerms: coverage(slots.lead, .lead)
    case .leadSentence: leadSentence()
    case .body: coverage(slots.body, .body)
    case .nearness: nearness()
    case .description: coverage(slots.description, .description)
    case .spread: spread()
    }
  }

  private func share(_ set: TermSet) -> Double { Double(set.count) / Double(terms.count) }

  private func missing(_ set: TermSet) -> [String] {
    terms.enumerated().filter { !set.contains($0.offset) }.map(\.element)
  }

  private func coverage(_ set: TermSet?, _ slot: ScoreReason.Slot) -> Outcome {
    guard let set else {
      // Text is what a draft must have; a title or description may stand elsewhere.
      return slot == .lead || slot == .body
        ? (0, ScoreReason.noText) : (nil, ScoreReason.notThere(slot))
    }
    return (share(set), ScoreReason.coverage(slot, missing: missing(set)))
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
    let set = slots.allHeadings
    return (
      share(set),
      slots.headings.isEmpty
        ? ScoreReason.noHeadings : ScoreReason.coverage(.headings, missing: missing(set))
    )
  }

  private func bestHeading() -> Outcome {
    guard hasHeadingsToCheck else { return (nil, ScoreReason.notThere(.headings)) }
    let best = slots.headings.map(\.terms.count).max() ?? 0
    return (
      Double(best) / Double(terms.count),
      slots.headings.isEmpty
        ? ScoreReason.noHeadings : ScoreReason.best(.headings, best, of: terms.count)
    )
  }

  private func leadSentence() -> Outcome {
    guard slots.lead != nil else { return (0, ScoreReason.noText) }
    let set = slots.leadSentence
    return (share(set), ScoreReason.best(.lead, set.count, of: terms.count))
  }

  private func nearness() -> Outcome {
    guard slots.body != nil else { return (0, ScoreReason.noText) }
    let near = measures.nearness
    let share: Double =
      if near.sentence.count > 0 {
        1
      } else if near.paragraph.count > 0 {
        ScoreTable.nearnessInParagraph
      } else if near.section.count > 0 {
        ScoreTable.nearnessInSection
      } else {
        0
      }
    return (
      share,
      ScoreReason.nearness(
        sentences: near.sentence.count, paragraphs: near.paragraph.count,
        sections: near.section.count)
    )
  }

  private func spread() -> Outcome {
    let sections = measures.spread.count
    guard sections > 1 else { return (nil, ScoreReason.oneSection) }
    let covered = measures.spread.count { !$0.terms.isEmpty }
    let share = Double(covered) / Double(sections)
    return (share / ScoreTable.fullSpread, ScoreReason.spread(covered, of: sections))
  }
}
