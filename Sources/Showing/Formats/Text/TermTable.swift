internal import Outcomes
internal import Reports
internal import Vocabulary

/// How each term of a phrase is used and which slots have it.
struct TermTable {
  let phrase: PhraseReport
  let labels: Labels
  let marks: TermMarks

  /// Below so many columns the terms stand above the table, which then has only their signs.
  private static let fullWidth = 76

  func draw(on canvas: inout Canvas) {
    let isNarrow = canvas.width < Self.fullWidth
    if isNarrow {
      canvas.flow(indent: 2) { flow in
        for term in phrase.terms {
          flow.item(Span(marks.sign(of: term.term) + " ", .faint), Span(term.term))
        }
      }
    }
    table(isNarrow: isNarrow).draw(on: &canvas, indent: 2)
  }

  private func table(isNarrow: Bool) -> Table {
    var table = Table(columns: [
      .init(alignment: .trailing),
      .init(alignment: .leading, gap: 1, isFlexible: true),
      .init(alignment: .trailing),
      .init(alignment: .leading, gap: 1),
      .init(alignment: .trailing), .init(alignment: .trailing),
      .init(alignment: .centered), .init(alignment: .centered),
      .init(alignment: .trailing), .init(alignment: .centered),
    ])
    let figures =
      isNarrow
      ? labels.narrowHead
      : [labels.uses, "", labels.wordDensity, labels.characterDensity, labels.titleSlot]
        + [labels.leadSlot]
    let head =
      ["", isNarrow ? "" : labels.term] + figures + [labels.headingSlot, labels.closingSlot]
    table.rows = [head.map { Span($0, .faint) }]
    table.rows += phrase.terms.map { row($0, name: isNarrow ? "" : $0.term) }
    return table
  }

  private func row(_ term: TermReport, name: String) -> [Span] {
    [
      Span(marks.sign(of: term.term), .faint), Span(name),
      Span(term.count.grouped, term.count == 0 ? .poor : .plain),
      Span(term.uncounted > 0 ? "+\(term.uncounted.grouped)" : "", .faint),
      Span(term.density.percent), Span(term.characterDensity.percent),
      Span(covered: term.coverage.title), Span(covered: term.coverage.lead),
      Span("\(term.coverage.headings)/\(phrase.headings.total)"),
      Span(covered: term.coverage.closing),
    ]
  }
}
