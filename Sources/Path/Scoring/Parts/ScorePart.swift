package import Vocabulary

/// One part of a phrase's score.
package struct ScorePart: Sendable, Equatable {
  package let id: ScorePartID
  /// 0 to `maximum`.
  package let earned: Double
  /// The points of the part; those of all parts add up to 100.
  package let maximum: Double
  /// False where the draft has nothing to check, or may have it in a block that was not read; the part then leaves the maximum.
  package let isChecked: Bool
  /// What was measured, and so why points are missing.
  package let reason: Localized
}
