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
    guard phrase.outcome(of: part)?.share != nil else { return nil }
    var changed = phrase
    let placement = phrase.placement
    let all = placement.all
    switch self {
    case .title:
      guard placement.lacksTerms(placement.title) else { return nil }
      changed.placement.title = all
      changed.placement.titleEnd = earliestEnd
      changed.placement.named = all
    case .titleEarly:
      guard let end = placement.titleEnd, end > earliestEnd else { return nil }
      changed.placement.titleEnd = earliestEnd
    case .lead:
      guard placement.lead == nil || placement.lacksTerms(placement.lead) else { return nil }
      changed.placement.lead = all
      changed.placement.body = all
      changed.placement.sentences = max(1, placement.sentences)
    case .headings:
      guard placement.lacksTerms(placement.headings) else { return nil }
      changed.placement.headings = all
      changed.placement.headingCount = max(1, placement.headingCount)
      changed.placement.named = all
    case .together:
      guard placement.body?.count == placement.termCount, placement.sentences == 0 else {
        return nil
      }
      changed.placement.sentences = 1
    case .description:
      guard placement.lacksTerms(placement.description) else { return nil }
      changed.placement.description = all
    case .spread:
      guard placement.sectionsOnTopic < ScoreTable.fullSpread else { return nil }
      changed.placement.sectionsOnTopic = ScoreTable.fullSpread
    }
    return changed
  }
}
