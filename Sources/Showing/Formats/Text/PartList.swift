internal import Outcomes
internal import Reports
internal import Vocabulary

/// The parts of a phrase's score: first those that lack points, with the reason.
struct PartList {
  let phrase: PhraseReport
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    canvas.blank()
    if let cap = phrase.cap {
      canvas.paragraph(indent: 2, hanging: 2, "✗ " + labels.capped(cap), .poor)
    }
    var table = Table(columns: [
      .init(alignment: .leading), .init(alignment: .leading, gap: 1),
      .init(alignment: .trailing),
      .init(alignment: .leading, isFlexible: true),
    ])
    for part in phrase.parts where !isFull(part) { table.rows.append(row(part)) }
    table.draw(on: &canvas, indent: 2)
    canvas.flow(indent: 2) { flow in
      for part in phrase.parts where isFull(part) {
        flow.item(
          Span("✓ ", .good), Span(labels.part(part.id) + " "), Span(points(part), .faint))
      }
    }
  }

  private func isFull(_ part: PhraseReport.ScorePart) -> Bool {
    part.checked && part.earned >= part.maximum
  }

  private func points(_ part: PhraseReport.ScorePart) -> String {
    "\(part.earned.tenths)/\(part.maximum.tenths)"
  }

  private func row(_ part: PhraseReport.ScorePart) -> [Span] {
    guard part.checked else {
      return [
        Span("-", .faint), Span(labels.part(part.id), .faint), Span(labels.unchecked, .faint),
        Span(part.reason, .faint),
      ]
    }
    let isLost = part.earned <= 0
    return [
      Span(isLost ? "✗" : "!", isLost ? .poor : .fair), Span(labels.part(part.id)),
      Span(points(part)), Span(part.reason),
    ]
  }
}
