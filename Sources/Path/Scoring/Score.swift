internal import Measures
internal import Phrases
package import Rules

/// How well a draft does for its target phrases: 0 to 100 for each phrase and for the draft.
///
/// A checklist, not a forecast of rankings.
package struct Score: Sendable {
  /// One for each target phrase, in the same order.
  package let phrases: [PhraseScore]

  /// The mean by their weights over the phrases that have a score; `nil` where none has.
  package var value: Double? {
    let scored = phrases.compactMap { phrase in phrase.value.map { (phrase.weight, $0) } }
    let sum = scored.reduce(0) { $0 + $1.0 * $1.1 }
    let weights = scored.reduce(0) { $0 + $1.0 }
    return weights > 0 ? sum / weights : nil
  }

  /// - Parameters:
  ///   - limits: those of the rules that made the findings.
  ///   - weights: what the parts are worth, and where the caps are.
  package init(
    _ evidence: Evidence, _ findings: [Finding], limits: ScoreLimits = .standard,
    weights: ScoreWeights = .standard
  ) {
    let scorer = PhraseScorer(evidence, findings, limits, weights)
    phrases = evidence.measures.phrases.indices.map(scorer.score)
  }
}

/// The score of one phrase.
package struct PhraseScore: Sendable {
  /// How much the phrase counts in the draft's score, beside the weights of the others.
  package let weight: Double
  package let parts: [ScorePart]
  /// The parts' points as a share of the maxima that could be checked, in percent; `nil` where no part
  /// could be checked.
  package let points: Double?
  /// What holds the score down; `nil` where nothing accuses the draft of stuffing.
  package let cap: ScoreCap?

  /// What would raise the score most, in the order in which to do it.
  package let steps: [Step]

  /// The points of the parts, and no more than the cap; `nil` where no part could be checked.
  package var value: Double? { points.map { min($0, cap?.limit ?? 100) } }
}
