internal import Phrases
internal import Rules
package import Vocabulary

/// The most that a phrase's score can be while a finding accuses the draft of stuffing.
///
/// Stuffing is not paid off by placing terms well: it caps the score, whatever the parts add up to.
package struct ScoreCap: Sendable, Equatable {
  /// In points of 100.
  package let limit: Double
  /// The rule of the finding that holds the score down.
  package let rule: RuleID

  /// The lowest cap of the findings that accuse a phrase, or one of its terms; `nil` without any.
  static func cap(
    ofPhrase phrase: Int, _ evidence: Evidence, _ findings: [Finding], _ weights: ScoreWeights
  ) -> ScoreCap? {
    let terms = Set(evidence.matched.phrases.termIndexes[phrase])
    let caps = findings.compactMap { finding -> ScoreCap? in
      guard finding.isAccusation, let limit = weights.limit(for: finding.severity) else {
        return nil
      }
      let isOwn = finding.phrase == phrase || !finding.terms.isDisjoint(with: terms)
      let isOfAll = finding.phrase == nil && finding.terms.isEmpty
      return isOwn || isOfAll ? ScoreCap(limit: limit, rule: finding.rule) : nil
    }
    return caps.min { $0.limit < $1.limit }
  }
}
