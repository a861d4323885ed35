internal import Phrases
internal import Rules

/// Points taken off for what a rule found.
package struct ScoreDeduction: Sendable, Equatable {
  /// What is taken off for, named by the id of the rule that finds it.
  package enum Kind: String, Sendable, CaseIterable {
    case keywordList = "keyword-list"
    case repetition = "phrase-repeated-in-a-row"
    case tooManyHeadings = "phrase-in-too-many-headings"
  }

  /// The id of the rule.
  package let rule: String
  package let points: Double

  /// What is taken off a phrase's score: only what the findings name, so that none is taken off for
  /// a rule that is off.
  static func deductions(
    forPhrase phrase: Int, _ evidence: Evidence, _ findings: [Finding], _ weights: ScoreWeights
  ) -> [ScoreDeduction] {
    var left = weights.largestDeduction
    return Kind.allCases.compactMap { kind in
      let count = count(kind, forPhrase: phrase, evidence, findings)
      let taken = min(Double(count) * weights.points(for: kind), left)
      left -= taken
      return taken > 0 ? ScoreDeduction(rule: kind.rawValue, points: taken) : nil
    }
  }

  private static func count(
    _ kind: Kind, forPhrase phrase: Int, _ evidence: Evidence, _ findings: [Finding]
  ) -> Int {
    let own = findings.filter { $0.rule == kind.rawValue }
    switch kind {
    case .keywordList:
      // A list of several phrases is no one phrase's finding.
      return evidence.matched.keywordLists.count { list in
        list.phrases.contains(phrase) && own.contains { $0.range == list.source }
      }
    case .repetition: return own.count { $0.phrase == phrase }
    case .tooManyHeadings: return own.contains { $0.phrase == phrase } ? 1 : 0
    }
  }
}
