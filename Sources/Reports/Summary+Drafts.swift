extension Report.Summary {
  /// The figures of some drafts.
  package init(of drafts: [DraftReport]) {
    func count(_ severity: String) -> Int {
      drafts.reduce(0) { $0 + $1.newFindings.count { $0.severity == severity } }
    }
    let scores = drafts.compactMap(\.score)
    let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    self.init(
      drafts: drafts.count, failed: drafts.count { !$0.passed }, errors: count("error"),
      warnings: count("warning"), infos: count("info"),
      known: drafts.reduce(0) { $0 + $1.knownFindings.count },
      suppressed: drafts.reduce(0) { $0 + $1.suppressed.count },
      fixed: drafts.reduce(0) { $0 + $1.fixedFindings.count },
      meanScore: mean.map { ($0 * 10).rounded() / 10 })
  }
}
