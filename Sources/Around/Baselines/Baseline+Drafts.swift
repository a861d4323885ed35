package import Reports

extension Baseline {
  /// All that was found in some drafts, as known.
  /// - Parameter path: the path that a draft has in the baseline.
  package init(_ drafts: [DraftReport], path: (DraftReport) -> String) {
    self.drafts = [:]
    for draft in drafts {
      self.drafts[path(draft)] = Draft(
        score: draft.score, findings: draft.findings.map(BaselineFinding.init))
    }
  }

  /// The drafts beside the baseline: the findings that it knows are marked, those that are gone are
  /// named.
  /// - Parameter path: the path that a draft has in the baseline.
  package func compared(
    _ drafts: [DraftReport], path: (DraftReport) -> String
  ) -> [DraftReport] {
    drafts.map { draft in
      var draft = draft
      draft.compare(with: self.drafts[path(draft)] ?? Draft(score: nil, findings: []))
      return draft
    }
  }

  /// The baseline without what drafts beside it no longer have: nothing comes in, and scores only
  /// rise.
  /// - Parameters:
  ///   - drafts: as `compared` gives them.
  ///   - goneDrafts: the paths in the baseline of drafts that no longer exist.
  ///   - path: the path that a draft has in the baseline.
  package func shrunk(
    to drafts: [DraftReport], without goneDrafts: [String], path: (DraftReport) -> String
  ) -> Baseline {
    var shrunk = self
    for gone in goneDrafts { shrunk.drafts[gone] = nil }
    for draft in drafts {
      let path = path(draft)
      guard let old = self.drafts[path] else { continue }
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
