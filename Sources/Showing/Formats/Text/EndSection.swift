internal import Outcomes
internal import Reports
internal import Vocabulary

/// What concerns all drafts together, with the verdict as the last line.
struct EndSection {
  /// Concluded; it may be without its drafts.
  let report: Report
  let outcome: Outcome
  /// How many drafts have this outcome; 0 where all pass.
  let draftsWithOutcome: Int
  /// Whether a baseline lets drafts pass that have less than the score it takes.
  let hasKnownShortfalls: Bool
  /// How to see more of the drafts; `nil` where that is not told.
  let hint: String?
  /// Whether the verdict is told; of a draft that is alone it has just been.
  let hasVerdict: Bool

  private var labels: Labels { Labels(language: report.language) }

  func draw(on canvas: inout Canvas) {
    drawUnreadable(on: &canvas)
    canvas.blank()
    drawQuiet(on: &canvas)
    if let hint { canvas.paragraph(indent: 2, hint) }
    let criteria =
      hasVerdict ? labels.criteria(report.criteria, hasKnownShortfalls: hasKnownShortfalls) : nil
    let hasScore = report.summary.meanScore != nil
    if hasScore { canvas.paragraph(indent: 2, labels.scoreNote, .faint) }
    if let criteria { canvas.paragraph(indent: 2, criteria) }
    guard hasVerdict else { return }
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
    ].filter { $0.0 > 0 }.map { Span($0.1($0.0), .faint) }
    // Of one draft it has just been said.
    if report.summary.drafts > 1, !counts.isEmpty {
      canvas.flow(indent: 2) { flow in
        for count in counts { flow.item(count) }
      }
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

  private func drawVerdict(on canvas: inout Canvas) {
    let summary = report.summary
    var verdict = labels.verdict(outcome)
    let isMean = summary.drafts > 1
    if isMean { verdict.append(Span(labels.failed(draftsWithOutcome, of: report))) }
    let counts = [
      (Severity.error, summary.errors), (.warning, summary.warnings), (.info, summary.infos),
    ]
    canvas.flow(indent: 0) { flow in
      flow.item(verdict)
      if let figure = summary.meanScore?.tenths {
        flow.item(Span(isMean ? labels.meanPoints(figure, of: summary) : labels.points(figure)))
      }
      for (severity, count) in counts {
        flow.item(Span("\(labels.severity(severity)) \(count.grouped)"))
      }
      if !report.unreadable.isEmpty {
        flow.item(Span(labels.unreadableInputs(report.unreadable.count)))
      }
    }
  }
}
