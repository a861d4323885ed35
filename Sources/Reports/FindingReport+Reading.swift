extension DraftReport {
  /// The active findings that no baseline knows.
  var newFindings: [FindingReport] { findings.filter { !$0.isKnown } }

  /// Whether it passes by its findings as they stand, and by its score.
  package func passes(_ criteria: Report.Criteria) -> Bool {
    !findings.contains { $0.fails(criteria) } && !isBelow(criteria)
  }

  /// Whether the score is below what the user asked for.
  func isBelow(_ criteria: Report.Criteria) -> Bool {
    guard let score, let failUnder = criteria.failUnder else { return false }
    return score < failUnder
  }
}

extension FindingReport {
  /// Whether a baseline knows it, so that it fails nothing.
  var isKnown: Bool { baselineState == "unchanged" }

  /// Whether it fails its draft.
  func fails(_ criteria: Report.Criteria) -> Bool {
    let severities = ["info", "warning", "error"]
    guard let least = severities.firstIndex(of: criteria.failOn),
      let own = severities.firstIndex(of: severity)
    else { return false }
    return own >= least && !isKnown && suppression == nil
  }

  /// The last line that it touches; its end is exclusive, and may be the start of the line after.
  var lastLine: Int { endColumn == 1 ? max(line, endLine - 1) : endLine }

  /// What is the matter and what to do, as one text; Japanese sentences follow one another without
  /// a space.
  func messageAndAdvice(in language: String) -> String {
    if advice.isEmpty { return message }
    return message + (language == "ja" ? "" : " ") + advice
  }
}
