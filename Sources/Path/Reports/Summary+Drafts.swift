internal import Vocabulary

extension Report.Summary {
  /// The figures of some drafts.
  package init(of drafts: [DraftReport]) {
    var figures = DraftFigures()
    for draft in drafts { figures += DraftFigures(draft) }
    self = figures.summary
  }
}

/// The figures of drafts, which can be added up draft by draft.
package struct DraftFigures: Sendable {
  private var drafts = 0
  private var failed = 0
  private var known = 0
  private var suppressed = 0
  private var fixed = 0
  /// New findings.
  private var bySeverity: [Severity: Int] = [:]
  private var scored = 0
  private var scores = 0.0

  package init() {}

  /// - Parameter draft: has been judged.
  package init(_ draft: DraftReport) {
    drafts = 1
    failed = draft.passed ? 0 : 1
    let new = draft.newFindingIndexes
    known = draft.findings.count - new.count
    for severity in Severity.allCases {
      bySeverity[severity] = new.count { draft.findings[$0].severity == severity }
    }
    suppressed = draft.suppressed.count
    fixed = draft.fixedFindings.count
    scored = draft.score == nil ? 0 : 1
    scores = draft.score ?? 0
  }

  package static func += (a: inout DraftFigures, b: DraftFigures) {
    a.drafts += b.drafts
    a.failed += b.failed
    a.known += b.known
    a.suppressed += b.suppressed
    a.fixed += b.fixed
    a.bySeverity.merge(b.bySeverity, uniquingKeysWith: +)
    a.scored += b.scored
    a.scores += b.scores
  }

  package var summary: Report.Summary {
    Report.Summary(
      drafts: drafts, failed: failed, unscored: drafts - scored,
      errors: bySeverity[.error] ?? 0, warnings: bySeverity[.warning] ?? 0,
      infos: bySeverity[.info] ?? 0, known: known, suppressed: suppressed, fixed: fixed,
      meanScore: scored == 0 ? nil : (scores / Double(scored)).rounded(toPlaces: 1))
  }
}
