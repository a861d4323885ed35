internal import Vocabulary

extension Report.Summary {
  /// The figures of some drafts.
  package init(of drafts: [DraftReport]) {
    var bySeverity: [Severity: Int] = [:]
    var known = 0
    for draft in drafts {
      for finding in draft.findings {
        if finding.isKnown { known += 1 } else { bySeverity[finding.severity, default: 0] += 1 }
      }
    }
    let scores = drafts.compactMap(\.score)
    let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    self.init(
      drafts: drafts.count, failed: drafts.count { !$0.passed },
      errors: bySeverity[.error] ?? 0, warnings: bySeverity[.warning] ?? 0,
      infos: bySeverity[.info] ?? 0, known: known,
      suppressed: drafts.reduce(0) { $0 + $1.suppressed.count },
      fixed: drafts.reduce(0) { $0 + $1.fixedFindings.count },
      meanScore: mean?.rounded(toPlaces: 1))
  }
}
