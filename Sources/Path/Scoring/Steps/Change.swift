internal import Measures
internal import Vocabulary

/// A change of where a draft has the terms of a phrase.
///
/// Each adds what a place lacks; none asks for a term where it is said already.
enum Change: CaseIterable {
  case title, titleEarly, lead, headings, together, description, spread

  var kind: StepKind {
    switch self {
    case .title: .title
    case .titleEarly: .titleEarly
    case .lead: .lead
    case .headings: .headings
    case .together: .together
    case .description: .description
    case .spread: .spread
    }
  }

  /// The part of the score that it is made for.
  private var part: ScorePartID {
    switch self {
    case .title: .titleTerms
    case .titleEarly: .titleEarly
    case .lead: .leadTerms
    case .headings: .headingTerms
    case .together: .nearness
    case .description: .description
    case .spread: .spread
    }
  }

  /// The phrase after the change; `nil` where there is nothing to change, or the draft may have it in a
  /// block that was not read.
  ///
  /// - Parameter earliestEnd: the width (full-width 1) at which a title may have said the terms.
  func applied(to phrase: ScoredPhrase, earliestEnd: Double) -> ScoredPhrase? {
    // The cheap question first: most places lack nothing.
    guard isOpen(in: phrase.placement, earliestEnd: earliestEnd),
      phrase.outcome(of: part)?.share != nil
    else { return nil }
    var changed = phrase
    change(&changed.placement, earliestEnd: earliestEnd)
    return changed
  }

  /// Whether there is something to change.
  private func isOpen(in placement: PhrasePlacement, earliestEnd: Double) -> Bool {
    switch self {
    case .title: placement.lacksTerms(placement.title)
    case .titleEarly: placement.titleEnd.map { $0 > earliestEnd } ?? false
    case .lead: placement.lead == nil || placement.lacksTerms(placement.lead)
    case .headings: placement.lacksTerms(placement.headings)
    case .together: placement.body?.count == placement.termCount && placement.sentences == 0
    case .description: placement.lacksTerms(placement.description)
    case .spread: placement.sectionsOnTopic < ScoreTable.fullSpread
    }
  }

  private func change(_ placement: inout PhrasePlacement, earliestEnd: Double) {
    let all = placement.all
    switch self {
    case .title:
      placement.title = all
      placement.titleEnd = earliestEnd
      placement.named = all
    case .titleEarly:
      placement.titleEnd = earliestEnd
    case .lead:
      placement.lead = all
      placement.body = all
      placement.sentences = max(1, placement.sentences)
    case .headings:
      placement.headings = all
      placement.headingCount = max(1, placement.headingCount)
      placement.named = all
    case .together:
      placement.sentences = 1
    case .description:
      placement.description = all
    case .spread:
      placement.sectionsOnTopic = ScoreTable.fullSpread
    }
  }
}
