package import Reports

extension Baseline {
  /// All that a report found, as known.
  /// - Parameter path: the path that a draft of the report has in the baseline.
  package init(_ report: Report, path: (DraftReport) -> String) {
    drafts = [:]
    for draft in report.drafts {
      drafts[path(draft)] = Draft(
        score: draft.score, findings: draft.findings.map(BaselineFinding.init))
    }
  }

  /// The baseline without what a report beside it no longer found: nothing comes in, and scores only
  /// rise.
  /// - Parameter path: the path that a draft of the report has in the baseline.
  package func shrunk(to report: Report, path: (DraftReport) -> String) -> Baseline {
    var shrunk = self
    for gone in report.goneDrafts { shrunk.drafts[gone] = nil }
    for draft in report.drafts {
      let path = path(draft)
      guard let old = drafts[path] else { continue }
      shrunk.drafts[path] = Draft(
        score: [old.score, draft.score].compactMap { $0 }.max(),
        findings: draft.knownFindings.map(BaselineFinding.init))
    }
    return shrunk
  }

  /// The same baseline with other paths.
  package func renamed(_ path: (String) -> String) -> Baseline {
    Baseline(drafts: drafts.reduce(into: [:]) { $0[path($1.key)] = $1.value })
  }
}

extension BaselineFinding {
  fileprivate init(_ finding: FindingReport) {
    self.init(
      rule: finding.rule, phrase: finding.phrase, text: finding.excerpt,
      fingerprint: finding.fingerprint)
  }
}
