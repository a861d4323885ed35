internal import Phrases
internal import Rules
internal import SourceText
package import Vocabulary

/// The most that a phrase's score can be while a finding accuses the draft of stuffing.
///
/// Stuffing is not paid off by placing terms well: it caps the score, whatever the parts add up to. Where it is
/// an error, the cap is no higher than what the draft would earn without the stuffed passages, so that none of
/// them raises a score.
package struct ScoreCap: Sendable, Equatable {
  /// In points of 100.
  package let limit: Double
  /// The rule of the finding that holds the score down.
  package let rule: RuleID

  /// A cap with the place of the finding that sets it.
  struct Holding {
    let cap: ScoreCap
    let severity: Severity
    let range: ByteRange

    func lowered(to limit: Double) -> Holding {
      Holding(
        cap: ScoreCap(limit: min(limit, cap.limit), rule: cap.rule), severity: severity,
        range: range)
    }
  }

  /// The text of the stuffed passages that are errors.
  static func gravePassages(_ accusations: [Finding]) -> [ByteRange] {
    accusations.filter { $0.severity == .error }.map(\.passage)
  }

  /// For each phrase what holds it down, in the order of the findings: those that accuse it, one of its terms,
  /// or no phrase and so all.
  static func holdings(
    _ evidence: Evidence, _ accusations: [Finding], _ weights: ScoreWeights
  ) -> [[Holding]] {
    let phrases = evidence.matched.phrases
    var holdings = [[Holding]](repeating: [], count: phrases.phrases.count)
    for finding in accusations {
      guard let limit = weights.limit(for: finding.severity) else { continue }
      let holding = Holding(
        cap: ScoreCap(limit: limit, rule: finding.rule), severity: finding.severity,
        range: finding.range)
      let isOfAll = finding.phrase == nil && finding.terms.isEmpty
      var accused = Set(isOfAll ? Array(holdings.indices) : [finding.phrase].compactMap(\.self))
      for term in finding.terms { accused.formUnion(phrases.phrasesOfTerm[term]) }
      for phrase in accused { holdings[phrase].append(holding) }
    }
    return holdings
  }
}
