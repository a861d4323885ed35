internal import Measures
internal import Vocabulary

/// A phrase with what its parts are computed from.
struct ScoredPhrase {
  /// The share of a part that is earned, `nil` where it cannot be checked, and why.
  typealias Outcome = (share: Double?, reason: ScoreReason)

  /// What no change of the draft changes.
  private final class Facts: Sendable {
    /// Of the whole text.
    let characters: Int
    let limits: ScoreLimits
    let unread: UnreadReach
    let needsDescription: Bool
    /// The sections beside the first that leave the topic, by their indexes in the outline.
    let sectionsOffTopic: [Int]

    init(_ standing: PhraseStanding, of all: Measures, limits: ScoreLimits) {
      self.limits = limits
      characters = all.text.characters
      unread = all.unread
      needsDescription = all.hasDescriptionField
      sectionsOffTopic = standing.spread.dropFirst().filter { !$0.keepsToTopic }.map(\.section)
    }
  }

  private let facts: Facts
  private(set) var terms: [String]
  var placement: PhrasePlacement

  var limits: ScoreLimits { facts.limits }

  init(_ standing: PhraseStanding, terms: [String], of all: Measures, limits: ScoreLimits) {
    facts = Facts(standing, of: all, limits: limits)
    self.terms = terms
    placement = PhrasePlacement(standing)
  }

  /// The same placement for another phrase of as many terms, or of more or fewer where the draft uses none.
  func of(terms: [String]) -> ScoredPhrase {
    var other = self
    other.terms = terms
    other.placement = placement.of(termCount: terms.count)
    return other
  }

  /// The outcome of a part; `nil` where the part does not exist for the phrase, which cannot differ in it.
  ///
  /// A part that what was read does not fulfil is not checked where unread blocks may add to it.
  func outcome(of part: ScorePartID) -> Outcome? {
    guard let outcome = readOutcome(of: part) else { return nil }
    guard let share = outcome.share, share < 1 else { return outcome }
    if facts.unread.isEmpty { return outcome }
    let blocks = unreadBlocks(touching: part)
    return blocks.isEmpty ? outcome : (nil, .unread(blocks, beside: outcome.reason))
  }

  /// The sentence for a reason.
  func sentence(for reason: ScoreReason) -> Localized { reason.sentence(terms: terms) }

  /// The texts of the terms that a place lacks.
  func missing(from set: TermSet) -> [String] {
    terms.indices.compactMap { set.contains($0) ? nil : terms[$0] }
  }

  /// A text that is short enough to need no headings: what its headings and sections lack takes nothing away.
  private var needsHeadings: Bool { facts.characters > limits.charactersWithoutHeadings }

  /// The names of the unread blocks that may hold what a part looks for. Titles and descriptions stand elsewhere.
  private func unreadBlocks(touching part: ScorePartID) -> [String] {
    switch part {
    case .titleTerms, .titleEarly, .description: []
    case .leadTerms: facts.unread.lead
    case .headingTerms, .body, .nearness: facts.unread.text
    case .spread: facts.sectionsOffTopic.flatMap { facts.unread.section($0) }
    }
  }

  private func readOutcome(of part: ScorePartID) -> Outcome? {
    switch part {
    case .titleTerms: coverage(placement.title, .title)
    case .titleEarly: titleEarly()
    case .leadTerms: coverage(placement.lead, .lead, isOnTopic: placement.onTopic.lead)
    case .headingTerms: headingTerms()
    case .body: coverage(placement.body, .body, isOnTopic: placement.onTopic.body)
    case .nearness: nearness()
    case .description: description()
    case .spread: spread()
    }
  }

  private func share(_ set: TermSet) -> Double { Double(set.count) / Double(placement.termCount) }

  /// The share of the terms in a place; one that the title or a heading names may be left unsaid there for a
  /// part of its points.
  private func share(_ set: TermSet, isOnTopic: Bool) -> Double {
    let unsaid = Double(placement.named.subtracting(set).count)
    let share = isOnTopic ? ScoreTable.unsaidOnTopic : ScoreTable.unsaid
    return (Double(set.count) + share * unsaid) / Double(placement.termCount)
  }

  /// - Parameter isOnTopic: whether the place keeps to the topic without the terms that it lacks; `nil`
  ///   where it has to say them.
  private func coverage(
    _ set: TermSet?, _ slot: ScoreReason.Slot, isOnTopic: Bool? = nil
  ) -> Outcome {
    guard let set else {
      // Text is what a draft must have; a title or description may stand elsewhere.
      return slot == .lead || slot == .body
        ? (0, .noText) : (nil, .notThere(slot))
    }
    return (
      isOnTopic.map { share(set, isOnTopic: $0) } ?? share(set),
      .coverage(slot, set, isOnTopic: isOnTopic ?? false)
    )
  }

  /// A draft that has no field for a description is no better off without the one that is given beside it.
  private func description() -> Outcome {
    let outcome = coverage(placement.description, .description)
    let isChecked = facts.needsDescription || !placement.lacksTerms(placement.description)
    return isChecked ? outcome : (nil, outcome.reason)
  }

  private func titleEarly() -> Outcome {
    guard let title = placement.title else { return (nil, .notThere(.title)) }
    guard let end = placement.titleEnd else {
      return (0, .coverage(.title, title, isOnTopic: false))
    }
    let share: Double =
      end <= limits.earlyTitleWidth
      ? 1 : end <= limits.lateTitleWidth ? ScoreTable.lateTitleShare : 0
    return (share, .titleEnd(end, within: limits.earlyTitleWidth))
  }

  private func headingTerms() -> Outcome {
    guard needsHeadings || !placement.lacksTerms(placement.headings) else {
      return (nil, .notThere(.headings))
    }
    if placement.headingCount == 0 { return (0, .noHeadings) }
    return coverage(placement.headings, .headings, isOnTopic: placement.onTopic.headings)
  }

  /// A phrase of one term has no nearness; of one whose terms the text does not use, the text's part says so.
  private func nearness() -> Outcome? {
    guard placement.termCount > 1 else { return nil }
    guard placement.body != nil else { return (0, .noText) }
    let together = Together(placement)
    return (together.share, .nearness(together))
  }

  private func spread() -> Outcome {
    let sections = placement.allSections
    guard sections >= ScoreTable.fewestSectionsToSpread else { return (nil, .oneSection) }
    let keeping = placement.sectionsOnTopic
    guard needsHeadings || keeping >= ScoreTable.fullSpread else {
      return (nil, .notThere(.headings))
    }
    return (Double(keeping) / Double(ScoreTable.fullSpread), .spread(keeping, of: sections))
  }
}
