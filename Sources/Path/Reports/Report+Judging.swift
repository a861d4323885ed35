package import Vocabulary

extension Report {
  /// The report of a run before its first draft.
  /// - Parameter criteria: what a draft has to reach that has no criteria of its own.
  package init(by criteria: Criteria, tool: Tool, language: Language) {
    self.init(
      tool: tool, language: language, passed: true, criteria: criteria, summary: Summary(of: []),
      drafts: [], unreadable: [])
  }

  /// The report of a run whose drafts are all at hand, each as `judged` takes it.
  package init(
    judging drafts: [DraftReport], by criteria: Criteria, tool: Tool, language: Language,
    unreadable: [Unreadable], goneDrafts: [String] = []
  ) {
    self.init(by: criteria, tool: tool, language: language)
    self.drafts = drafts.map(judged)
    conclude(Summary(of: self.drafts), unreadable: unreadable, goneDrafts: goneDrafts)
  }

  /// A draft as it will be shown, with its findings of one cause told as one. Here, and nowhere else, it is
  /// decided whether it passes.
  /// - Parameter draft: beside the baseline, and without the findings that were not asked for.
  package func judged(_ draft: consuming DraftReport) -> DraftReport {
    var draft = draft
    draft.tellCausesOnce(in: language)
    draft.passed = draft.meets(criteria(of: draft))
    return draft
  }

  /// Says what all drafts together come to.
  package mutating func conclude(
    _ summary: Summary, unreadable: [Unreadable], goneDrafts: [String]
  ) {
    self.summary = summary
    self.unreadable = unreadable
    self.goneDrafts = goneDrafts
    passed = summary.failed == 0 && unreadable.isEmpty
  }

  /// What a draft has to reach: its own criteria, else those of all drafts.
  package func criteria(of draft: DraftReport) -> Criteria { draft.criteria ?? criteria }

  /// Unscored where all drafts are and nothing fails.
  package var verdict: Verdict {
    if !passed { return .notPassed }
    return summary.drafts > 0 && summary.unscored == summary.drafts ? .unscored : .passed
  }
}

extension DraftReport {
  /// Whether the draft passes.
  package func meets(_ criteria: Report.Criteria) -> Bool {
    !lacksScore(criteria) && !isBelow(criteria) && !hasRegressed(criteria)
      && !findings.indices.contains { findings[$0].fails(criteria) }
  }

  package var verdict: Verdict {
    score == nil ? .unscored : passed ? .passed : .notPassed
  }
}
