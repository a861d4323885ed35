internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// Where a draft has each term of its phrases, and how often.
struct WhereTable {
  let draft: DraftReport
  let labels: Labels

  /// - Parameter most: how many terms are shown; the rest is counted. Those that are missing most come first
  ///   where not all are shown.
  func draw(on canvas: inout Canvas, most: Int) {
    var seen: Set<String> = []
    let all = draft.phrases.flatMap { phrase in
      phrase.terms.map { (term: $0, headings: phrase.headings.total) }
    }.filter { seen.insert($0.term.term).inserted }
    guard most > 0, !all.isEmpty else { return }
    let missing = all.map { missingPlaces($0.term) }
    let shown = all.indices.sorted { (-missing[$0], $0) < (-missing[$1], $1) }.prefix(most).sorted()
    canvas.blank()
    var table = Table(columns: [
      .init(alignment: .leading), .init(alignment: .centered), .init(alignment: .centered),
      .init(alignment: .centered), .init(alignment: .centered), .init(alignment: .trailing),
      .init(alignment: .leading),
    ])
    let head = [
      labels.term, labels.titleSlot, labels.leadSlot, labels.headingSlot, labels.bodySlot,
      labels.uses, "",
    ]
    table.rows = [head.map { Span($0, .faint) }]
    let others =
      Canvas.columns(of: head)
      + head.dropFirst().reduce(0) { $0 + 2 + DisplayWidth.columns(of: $1) }
    table.rows += shown.map {
      row(all[$0].term, all[$0].headings, nameColumns: max(8, canvas.width - others))
    }
    fitNotes(in: &table, columns: canvas.width - 2)
    table.draw(on: &canvas, indent: 2)
    let rest = all.count - shown.count
    if rest > 0 { canvas.line(indent: 2, Span(labels.moreTerms(rest))) }
  }

  private func missingPlaces(_ term: TermReport) -> Int {
    [term.coverage.title, term.coverage.lead, term.coverage.body].count { $0 == false }
      + (term.coverage.headings == 0 ? 1 : 0)
  }

  private func row(_ term: TermReport, _ headings: Int, nameColumns: Int) -> [Span] {
    let note = labels.onlyIn(term) ?? labels.alsoUncounted(term) ?? ""
    return [
      TextWrapper.fitted(Span(term.term), columns: min(nameColumns, 34)),
      Span(covered: term.coverage.title), Span(covered: term.coverage.lead),
      Span(
        "\(term.coverage.headings)/\(headings)",
        term.coverage.headings == 0 && headings > 0 ? .poor : .plain),
      Span(covered: term.coverage.body),
      Span(term.count.grouped, term.count == 0 ? .poor : .plain), Span(note),
    ]
  }

  /// Shortens the notes so that each row is a line.
  private func fitNotes(in table: inout Table, columns: Int) {
    let last = table.columns.count - 1
    let used = (0..<last).reduce(0) { sum, column in
      sum + 2 + table.rows.reduce(0) { max($0, $1[column].columns) }
    }
    for row in table.rows.indices {
      let note = table.rows[row][last]
      table.rows[row][last] =
        columns - used < 6 ? Span("") : TextWrapper.fitted(note, columns: columns - used)
    }
  }
}
