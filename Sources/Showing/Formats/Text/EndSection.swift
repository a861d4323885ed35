internal import Reports
internal import Vocabulary

/// What concerns all drafts together, with the verdict as the last line.
struct EndSection {
  let report: Report
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    drawUnreadable(on: &canvas)
    if report.drafts.count > 1 { drawSummary(on: &canvas) }
    canvas.blank()
    drawQuiet(on: &canvas)
    let criteria = labels.criteria(report.criteria)
    let hasScore = report.drafts.contains { $0.score != nil }
    if hasScore { canvas.paragraph(indent: 2, labels.scoreNote, .faint) }
    if let criteria { canvas.paragraph(indent: 2, criteria, .faint) }
    if hasScore || criteria != nil { canvas.blank() }
    drawVerdict(on: &canvas)
  }

  private func drawUnreadable(on canvas: inout Canvas) {
    guard !report.unreadable.isEmpty else { return }
    canvas.blank()
    canvas.line(Span("\(labels.unreadable) \(report.unreadable.count)", .poor))
    for input in report.unreadable {
      canvas.line(indent: 2, Span(input.path))
      canvas.paragraph(indent: 4, input.message)
    }
  }

  /// What fails nothing, and what the baseline need not hold any more.
  private func drawQuiet(on canvas: inout Canvas) {
    let summary = report.summary
    let counts = [
      (summary.known, labels.known), (summary.fixed, labels.fixedFindings),
      (summary.suppressed, labels.suppressedFindings),
    ].filter { $0.0 > 0 }.map { [Span($0.1($0.0), .faint)] }
    // Of one draft it has just been said.
    if report.drafts.count > 1, !counts.isEmpty {
      canvas.flow(indent: 2, counts)
      canvas.blank()
    }
    if !report.goneDrafts.isEmpty {
      canvas.paragraph(
        indent: 2, hanging: 2, labels.goneDrafts(report.goneDrafts, limit: 5), .faint)
    }
    if report.summary.fixed > 0 || !report.goneDrafts.isEmpty {
      canvas.paragraph(indent: 2, labels.shrinkBaseline, .faint)
      canvas.blank()
    }
  }

  private func drawSummary(on canvas: inout Canvas) {
    canvas.blank()
    canvas.line(Span(labels.summary, .heading))
    // The path comes last: it may be of any length, and nobody needs to open it from here.
    var table = Table(columns: [
      .init(alignment: .leading), .init(alignment: .trailing), .init(alignment: .trailing),
      .init(alignment: .trailing), .init(alignment: .trailing),
      .init(alignment: .leading, isFlexible: true),
    ])
    let head = [
      labels.verdict, labels.score, labels.severity(.error), labels.severity(.warning),
      labels.severity(.info), labels.path,
    ]
    table.rows = [head.map { Span($0, .faint) }] + report.drafts.map(row)
    canvas.table(indent: 2, table)
  }

  private func row(_ draft: DraftReport) -> [Span] {
    func count(_ severity: Severity, _ tone: Tone) -> Span {
      let count = draft.newFindings.count { $0.severity == severity }
      return count == 0 ? Span("-", .faint) : Span(count.grouped, tone)
    }
    return [
      Span(labels.verdict(draft.verdict), draft.verdictTone),
      Span(draft.score.map(\.tenths) ?? "-"),
      count(.error, .poor), count(.warning, .fair), count(.info, .plain), Span(draft.path),
    ]
  }

  private func drawVerdict(on canvas: inout Canvas) {
    let summary = report.summary
    let sign = labels.sign(report.verdict, passed: report.passed) + " "
    let tone: Tone = report.passed ? (report.verdict == .unscored ? .fair : .good) : .poor
    var verdict = [Span(sign + labels.verdict(report.verdict), tone)]
    let isMean = report.drafts.count > 1
    if isMean { verdict.append(Span(labels.failed(summary.failed, of: summary.drafts))) }
    var items = [verdict]
    if let score = summary.meanScore {
      let figure = score.tenths
      items.append([Span(isMean ? labels.meanPoints(figure) : labels.points(figure))])
    }
    let counts = [
      (Severity.error, summary.errors), (.warning, summary.warnings), (.info, summary.infos),
    ]
    items += counts.map { [Span("\(labels.severity($0)) \($1.grouped)")] }
    if !report.unreadable.isEmpty {
      items.append([Span(labels.unreadableInputs(report.unreadable.count))])
    }
    canvas.flow(indent: 0, items)
  }
}
