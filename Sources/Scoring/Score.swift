internal import Measures
internal import Phrases
package import Rules

/// How well a draft does for its target phrases: 0 to 100 for each phrase and for the draft.
///
/// A checklist, not a forecast of rankings.
package struct Score: Sendable {
  /// One for each target phrase, in the same order.
  package let phrases: [PhraseScore]

  /// The mean over phrases, of which the first counts double; `nil` without phrases.
  package var value: Double? {
    guard !phrases.isEmpty else { return nil }
    var sum = 0.0
    var weights = 0.0
    for (index, phrase) in phrases.enumerated() {
      let weight = index == 0 ? ScoreTable.firstPhraseWeight : 1
      sum += weight * phrase.value
      weights += weight
    }
    return sum / weights
  }

  package init(_ evidence: Evidence, _ findings: [Finding]) {
    phrases = evidence.measures.phrases.map { PhraseScore($0, evidence, findings) }
  }
}

/// The score of one phrase.
package struct PhraseScore: Sendable {
  package let parts: [ScorePart]
  package let deductions: [ScoreDeduction]

  /// The parts' points as a share of the maxima that could be checked, in percent, less the
  /// deductions, and never below 0.
  package var value: Double {
    let checked = parts.filter(\.isChecked)
    let maximum = checked.reduce(0) { $0 + $1.maximum }
    let earned = checked.reduce(0) { $0 + $1.earned }
    let points = maximum == 0 ? 0 : 100 * earned / maximum
    return max(0, points - deductions.reduce(0) { $0 + $1.points })
  }

  init(_ measures: PhraseMeasures, _ evidence: Evidence, _ findings: [Finding]) {
    parts = PartScorer(measures, evidence).parts()
    deductions = ScoreDeduction.deductions(forPhrase: measures.phrase, evidence, findings)
  }
}

/// Points taken off for what a rule found.
package struct ScoreDeduction: Sendable, Equatable {
  /// The id of the rule.
  package let rule: String
  package let points: Double

  static func deductions(
    forPhrase phrase: Int, _ evidence: Evidence, _ findings: [Finding]
  ) -> [ScoreDeduction] {
    let lists = evidence.matched.keywordLists.count { $0.phrases.contains(phrase) }
    func found(_ rule: String) -> Int {
      findings.count { $0.rule == rule && $0.phrase == phrase }
    }
    let charges = [
      ("keyword-list", Double(lists) * ScoreTable.perKeywordList),
      (
        "phrase-repeated-in-a-row",
        Double(found("phrase-repeated-in-a-row")) * ScoreTable.perRepetition
      ),
      (
        "phrase-in-too-many-headings",
        found("phrase-in-too-many-headings") > 0 ? ScoreTable.tooManyHeadings : 0
      ),
    ]
    var left = ScoreTable.largestDeduction
    return charges.compactMap { rule, points in
      let taken = min(points, left)
      left -= taken
      return taken > 0 ? ScoreDeduction(rule: rule, points: taken) : nil
    }
  }
}
