internal import Phrases
internal import Rules
package import Vocabulary

/// Points taken off for what a rule found.
package struct ScoreDeduction: Sendable, Equatable {
  /// What is taken off for.
  package enum Kind: Sendable, CaseIterable {
    case keywordList, repetition, tooManyHeadings

    /// The rule that finds it, whose id is its name in settings.
    package var rule: RuleID {
      switch self {
      case .keywordList: KeywordList.id
      case .repetition: PhraseRepeatedInARow.id
      case .tooManyHeadings: PhraseInTooManyHeadings.id
      }
    }
  }

  package let rule: RuleID
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
      return taken > 0 ? ScoreDeduction(rule: kind.rule, points: taken) : nil
    }
  }

  private static func count(
    _ kind: Kind, forPhrase phrase: Int, _ evidence: Evidence, _ findings: [Finding]
  ) -> Int {
    let own = findings.filter { $0.rule == kind.rule }
    switch kind {
    case .keywordList:
      // The finding of a list of several phrases names none of them.
      return evidence.matched.keywordLists.count { list in
        list.phrases.contains(phrase) && own.contains { $0.range == list.source }
      }
    case .repetition: return own.count { $0.phrase == phrase }
    case .tooManyHeadings: return own.contains { $0.phrase == phrase } ? 1 : 0
    }
  }
}
