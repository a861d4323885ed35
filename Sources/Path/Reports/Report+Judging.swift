package import Vocabulary

extension Report {
  /// The report of a run whose drafts are as they will be shown: beside the baseline, and without the
  /// findings that were not asked for. Those of one cause are told as one. Here, and nowhere else, it is decided which of them pass.
  /// - Parameters:
  ///   - drafts: those that could be audited, in order.
  ///   - criteria: what a draft has to reach that has no criteria of its own.
  package init(
    judging drafts: [DraftReport], by criteria: Criteria, tool: Tool, language: Language,
    unreadable: [Unreadable], goneDrafts: [String] = []
  ) {
    var drafts = drafts
    for index in drafts.indices {
      drafts[index].tellCausesOnce(in: language)
      drafts[index].passed = drafts[index].meets(drafts[index].criteria ?? criteria)
    }
    self.init(
      tool: tool, language: language,
      passed: drafts.allSatisfy(\.passed) && unreadable.isEmpty, criteria: criteria,
      summary: Summary(of: drafts), drafts: drafts, unreadable: unreadable, goneDrafts: goneDrafts)
  }

  /// What a draft has to reach: its own criteria, else those of all drafts.
  package func criteria(of draft: DraftReport) -> Criteria { draft.criteria ?? criteria }

  /// Unscored where all drafts are and nothing fails.
  package var verdict: Verdict {
    if !passed { return .notPassed }
    return !drafts.isEmpty && unscoredDrafts == drafts.count ? .unscored : .passed
  }

  /// How many drafts have no score.
  package var unscoredDrafts: Int { drafts.count { $0.score == nil } }
}

extension DraftReport {
  /// Whether the draft passes.
  package func meets(_ criteria: Report.Criteria) -> Bool {
    !lacksScore(criteria) && !isBelow(criteria) && !hasRegressed(criteria)
      && !findings.contains { $0.fails(criteria) }
  }

  package var verdict: Verdict {
    score == nil ? .unscored : passed ? .passed : .notPassed
  }
}
