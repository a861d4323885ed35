/// How each term of a phrase is used and which slots have it.
struct TermTable {
  let phrase: PhraseReport
  let labels: Labels
  let marks: TermMarks

  var table: Table {
    var table = Table(columns: [
      .init(alignment: .trailing),
      .init(alignment: .leading, gap: 1, isFlexible: true),
      .init(alignment: .trailing),
      .init(alignment: .leading, gap: 1),
      .init(alignment: .trailing), .init(alignment: .trailing),
      .init(alignment: .centered), .init(alignment: .centered),
      .init(alignment: .trailing), .init(alignment: .centered),
    ])
    let head = [
      "", labels.term, labels.uses, "", labels.wordDensity, labels.characterDensity,
      labels.titleSlot, labels.leadSlot, labels.headingSlot, labels.closingSlot,
    ]
    table.rows = [head.map { Span($0, .faint) }] + phrase.terms.map(row)
    return table
  }

  private func row(_ term: TermReport) -> [Span] {
    [
      Span(marks.sign(of: term.term), .note), Span(term.term),
      Span(Figures.count(term.count), term.count == 0 ? .poor : .plain),
      Span(term.uncounted > 0 ? "+\(Figures.count(term.uncounted))" : "", .faint),
      Span(Figures.percent(term.density)), Span(Figures.percent(term.characterDensity)),
      slot(term.coverage.title), slot(term.coverage.lead),
      Span("\(term.coverage.headings)/\(phrase.headings.total)"), slot(term.coverage.closing),
    ]
  }

  private func slot(_ isCovered: Bool?) -> Span {
    switch isCovered {
    case true?: Span("✓", .good)
    case false?: Span("✗", .poor)
    case nil: Span("–", .faint)
    }
  }
}
