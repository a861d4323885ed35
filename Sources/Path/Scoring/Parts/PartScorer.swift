internal import Vocabulary

/// Computes the parts of a phrase's score.
struct PartScorer {
  private let weights: ScoreWeights

  init(_ weights: ScoreWeights) { self.weights = weights }

  /// The parts that have points, in the order in which they are told.
  func parts(of phrase: ScoredPhrase) -> [ScorePart] {
    outcomes(of: phrase).map { id, maximum, outcome in
      ScorePart(
        id: id, earned: maximum * Self.bounded(outcome.share ?? 0), maximum: maximum,
        isChecked: outcome.share != nil, reason: outcome.reason())
    }
  }

  /// The points that the parts earn as a share of the maxima that could be checked, in percent; `nil` where
  /// no part could be checked.
  func points(of phrase: ScoredPhrase) -> Double? {
    Self.points(
      of: outcomes(of: phrase).compactMap { _, maximum, outcome in
        outcome.share.map { (maximum * Self.bounded($0), maximum) }
      })
  }

  static func points(of checked: [(earned: Double, maximum: Double)]) -> Double? {
    let maximum = checked.reduce(0) { $0 + $1.maximum }
    let earned = checked.reduce(0) { $0 + $1.earned }
    return maximum > 0 ? 100 * earned / maximum : nil
  }

  private func outcomes(
    of phrase: ScoredPhrase
  ) -> [(ScorePartID, maximum: Double, ScoredPhrase.Outcome)] {
    ScorePartID.allCases.compactMap { id in
      let maximum = weights.maximum(of: id)
      // A part in which the phrase cannot differ does not exist for it.
      guard maximum > 0, let outcome = phrase.outcome(of: id) else { return nil }
      return (id, maximum, outcome)
    }
  }

  private static func bounded(_ share: Double) -> Double { min(max(share, 0), 1) }
}
