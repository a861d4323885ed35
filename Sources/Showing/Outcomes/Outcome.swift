package import Reports
internal import Rules
internal import Vocabulary

/// What a report for people says of a draft, or of all drafts of a run, in one word.
///
/// A draft that meets what it takes to pass may still be far from good: nobody should read its verdict as
/// praise.
package enum Outcome: String, Sendable, CaseIterable {
  case passed
  /// It passes, with a score below the one that was asked for or, where none was, below a good one.
  case needsWork
  case notPassed
  /// Nobody names a target phrase, or no part could be checked, and nothing fails.
  case unscored

  /// From here on a score is good where nobody asks for another.
  package static let goodScore = 80.0

  /// 0 for the worst.
  package var rank: Int {
    switch self {
    case .notPassed: 0
    case .needsWork: 1
    case .unscored: 2
    case .passed: 3
    }
  }
}

extension DraftReport {
  /// - Parameter criteria: what the draft has to reach.
  package func outcome(_ criteria: Report.Criteria) -> Outcome {
    if !passed { return .notPassed }
    guard let score else { return .unscored }
    return score < criteria.failUnder ?? Outcome.goodScore ? .needsWork : .passed
  }
}

extension DraftReport {
  /// Up to so many characters a draft needs no headings, where no setting says otherwise.
  package static var shortText: Int { PhraseMissingFromHeadings().longestWithoutHeadings }

  /// Whether it is so short that not everything of it is scored yet.
  package var isEarly: Bool {
    score != nil && text.characters <= Self.shortText
      && phrases.contains { phrase in
        phrase.parts.contains { !$0.checked && [.headingTerms, .spread].contains($0.id) }
      }
  }
}

extension Report {
  package func outcome(of draft: DraftReport) -> Outcome { draft.outcome(criteria(of: draft)) }

  package var outcome: Outcome { outcome(needingWork: needingWork) }

  /// How many drafts its outcome is that of; 0 where all pass.
  package var draftsWithOutcome: Int { draftsWithOutcome(needingWork: needingWork) }

  private var needingWork: Int { drafts.count { outcome(of: $0) == .needsWork } }

  /// Whether a baseline lets drafts pass that have less than the score it takes.
  package var hasKnownShortfalls: Bool {
    drafts.contains { $0.isKnownToBeBelow(criteria(of: $0)) }
  }

  /// The outcome of a report that may be without its drafts.
  /// - Parameter drafts: how many need work.
  package func outcome(needingWork drafts: Int) -> Outcome {
    if !passed { return .notPassed }
    if verdict == .unscored { return .unscored }
    return drafts > 0 ? .needsWork : .passed
  }

  /// How many drafts that outcome is of; 0 where all pass.
  package func draftsWithOutcome(needingWork drafts: Int) -> Int {
    switch outcome(needingWork: drafts) {
    case .passed, .unscored: 0
    case .notPassed: summary.failed
    case .needsWork: drafts
    }
  }
}
