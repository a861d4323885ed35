package import Rules

/// One part of a phrase's score.
package struct ScorePart: Sendable, Equatable {
  package enum ID: String, Sendable, CaseIterable {
    case titleTerms, titleEarly, headingTerms, bestHeading, leadTerms, leadSentence, body, nearness
    case description, spread
  }

  package let id: ID
  /// 0 to `maximum`.
  package let earned: Double
  /// False where the draft has nothing to check; the part then leaves the maximum.
  package let isChecked: Bool
  /// What was measured, and so why points are missing.
  package let reason: Localized

  package var maximum: Double { ScoreTable.maximum(of: id) }

  /// A part of which a share, 0 to 1, is earned.
  static func checked(_ id: ID, share: Double, _ reason: Localized) -> ScorePart {
    ScorePart(
      id: id, earned: ScoreTable.maximum(of: id) * min(max(share, 0), 1), isChecked: true,
      reason: reason)
  }

  static func unchecked(_ id: ID, _ reason: Localized) -> ScorePart {
    ScorePart(id: id, earned: 0, isChecked: false, reason: reason)
  }
}
