internal import Outcomes
internal import Reports

/// How a draft scores, and why that is enough or not.
struct ScoreHead {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels
  /// What it takes to pass; `nil` where that is told elsewhere.
  let conditions: String?

  func draw(on canvas: inout Canvas) {
    let outcome = draft.outcome(criteria)
    let score =
      draft.score.map { ScoreBar.labelled($0, columns: 30, outcome.tone) }
      ?? (outcome == .unscored ? [] : [Span(labels.noScore)])
    let gap = score.isEmpty ? [] : [Span(spaces: 2)]
    let notes = [labels.uncheckedTitle(draft), labels.workNeeded(draft, criteria), conditions]
    canvas.flow(indent: 2) { flow in
      flow.item(score + gap + labels.verdict(outcome))
      for note in notes { if let note { flow.item(Span(note)) } }
    }
    for fault in draft.score == nil ? [] : labels.scoreFaults(draft, criteria) {
      canvas.paragraph(indent: 2, fault, .poor)
    }
    if let known = labels.knownShortfall(draft, criteria) { canvas.paragraph(indent: 2, known) }
    if let change = ScoreBar.change(of: draft, criteria, labels) {
      canvas.line(indent: 2, change)
    }
  }
}
