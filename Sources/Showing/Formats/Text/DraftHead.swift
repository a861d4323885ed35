internal import Outcomes
internal import Reports
internal import Vocabulary

/// Which draft it is, how it scores and how much text was read.
struct DraftHead {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    canvas.line(Span(draft.path, .heading))
    canvas.blank()
    drawScore(on: &canvas)
    canvas.blank()
    let columns = Canvas.columns(of: [labels.title, labels.amount])
    canvas.labelled(labels.title, columns: columns, title)
    canvas.labelled(labels.amount, columns: columns, figures)
    DraftNotes(draft: draft, criteria: criteria, labels: labels).draw(on: &canvas, rows: .max)
  }

  private func drawScore(on canvas: inout Canvas) {
    let outcome = draft.outcome(criteria)
    let score =
      draft.score.map { ScoreBar.labelled($0, columns: 30, outcome.tone) + [Span("  ")] }
      ?? (outcome == .unscored ? [] : [Span(labels.noScore + "  ")])
    let notes = [labels.uncheckedTitle(draft), labels.workNeeded(draft, criteria)]
    canvas.flow(
      indent: 2, [score + labels.verdict(outcome)] + notes.compactMap { $0.map { [Span($0)] } })
    if let criteria = draft.criteria.flatMap({ labels.criteria($0) }) {
      canvas.paragraph(indent: 2, criteria)
    }
    if draft.score != nil {
      for fault in labels.scoreFaults(draft, criteria) { canvas.paragraph(indent: 2, fault, .poor) }
    }
    if let known = labels.knownShortfall(draft, criteria) {
      canvas.paragraph(indent: 2, known)
    }
    if let change = ScoreBar.change(of: draft, criteria, labels) {
      canvas.line(indent: 2, change)
    }
  }

  private var title: [[Span]] {
    guard let title = draft.title else { return [[Span(labels.noTitle, .poor)]] }
    let width = labels.titleWidth(title.width.tenths, without: title.siteName)
    return [
      [Span(title.text)],
      [Span("\(width) · \(labels.titleSource(title.source))", .faint)],
    ]
  }

  private var figures: [[Span]] {
    let text = draft.text
    let figures = [
      (labels.characters, text.characters), (labels.words, text.words),
      (labels.sentences, text.sentences), (labels.paragraphs, text.paragraphs),
      (labels.headings, text.headings),
    ]
    let format = "\(labels.format(draft.format)) · \(draft.encoding.rawValue)"
    return figures.map { [Span("\($0) ", .faint), Span($1.grouped)] }
      + [[Span(format, .faint)]]
  }
}
