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
    ScoreHead(
      draft: draft, criteria: criteria, labels: labels,
      conditions: draft.criteria.flatMap { labels.criteria($0) }
    ).draw(on: &canvas)
    canvas.blank()
    let columns = Canvas.columns(of: [labels.title, labels.amount])
    canvas.labelled(labels.title, columns: columns, addTitle)
    canvas.labelled(labels.amount, columns: columns, addFigures)
    DraftNotes(draft: draft, criteria: criteria, labels: labels).draw(on: &canvas, rows: .max)
  }

  private func addTitle(to flow: inout Canvas) {
    guard let title = draft.title else { return flow.item(Span(labels.noTitle, .poor)) }
    let width = labels.titleWidth(title.width.tenths, without: title.siteName)
    flow.item(Span(title.text))
    flow.item(Span("\(width) · \(labels.titleSource(title.source))", .faint))
  }

  private func addFigures(to flow: inout Canvas) {
    let text = draft.text
    let figures = [
      (labels.characters, text.characters), (labels.words, text.words),
      (labels.sentences, text.sentences), (labels.paragraphs, text.paragraphs),
      (labels.headings, text.headings),
    ]
    for (name, figure) in figures { flow.item(Span("\(name) ", .faint), Span(figure.grouped)) }
    flow.item(Span("\(labels.format(draft.format)) · \(draft.encoding.rawValue)", .faint))
  }
}
