internal import Vocabulary

/// Computes the parts of a phrase's score.
struct PartScorer {
  /// The points of the parts that have some.
  private let maxima: [(id: ScorePartID, maximum: Double)]

  init(_ weights: ScoreWeights) {
    maxima = weights.maxima.filter { $0.maximum > 0 }
  }

  /// The parts that have points, in the order in which they are told.
  func parts(of phrase: ScoredPhrase) -> [ScorePart] {
    outcomes(of: phrase).map { id, maximum, outcome in
      ScorePart(
        id: id, earned: maximum * Self.bounded(outcome.share ?? 0), maximum: maximum,
        isChecked: outcome.share != nil, reason: phrase.sentence(for: outcome.reason))
    }
  }

  /// The points that the parts earn as a share of the maxima that could be checked, in percent; `nil` where
  /// no part could be checked.
  func points(of phrase: ScoredPhrase) -> Double? {
    var sum = (earned: 0.0, maximum: 0.0)
    for (id, maximum) in maxima {
      guard let share = phrase.outcome(of: id)?.share else { continue }
      sum.maximum += maximum
      sum.earned += maximum * Self.bounded(share)
    }
    return sum.maximum > 0 ? 100 * sum.earned / sum.maximum : nil
  }

  private func outcomes(
    of phrase: ScoredPhrase
  ) -> [(ScorePartID, maximum: Double, ScoredPhrase.Outcome)] {
    // A part in which the phrase cannot differ does not exist for it.
    maxima.compactMap { id, maximum in phrase.outcome(of: id).map { (id, maximum, $0) } }
  }

  private static func bounded(_ share: Double) -> Double { min(max(share, 0), 1) }
}
