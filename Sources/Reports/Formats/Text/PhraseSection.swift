/// How the draft does for one target phrase.
struct PhraseSection {
  let phrase: PhraseReport
  let labels: Labels
  let marks: TermMarks
  let isBrief: Bool

  func draw(on canvas: inout Canvas) {
    canvas.blank()
    canvas.paragraph(indent: 2, phrase.phrase, .heading)
    canvas.flow(
      indent: 2,
      [
        ScoreBar.labelled(phrase.score, columns: 20),
        [Span(labels.source(phrase.source, line: phrase.sourceLine), .faint)],
      ])
    PartList(phrase: phrase, labels: labels).draw(on: &canvas)
    if isBrief { return }
    canvas.blank()
    TermTable(phrase: phrase, labels: labels, marks: marks).draw(on: &canvas)
    canvas.blank()
    drawMeasures(on: &canvas)
  }

  private func drawMeasures(on canvas: inout Canvas) {
    let columns = Canvas.columns(
      of: [labels.nearness, labels.headingCounts, labels.spread, labels.gap])
    canvas.labelled(labels.nearness, columns: columns, nearness)
    let counts = phrase.headings
    canvas.labelled(
      labels.headingCounts, columns: columns,
      labels.headingCounts(counts.total, any: counts.withAnyTerm, all: counts.withAllTerms)
        .map { [Span($0)] })
    SpreadPicture(phrase: phrase, labels: labels).draw(on: &canvas, columns: columns)
    let share = Figures.decimal(phrase.longestGapShare * 100, places: 0) + "%"
    canvas.labelled(
      labels.gap, columns: columns,
      [[Span(labels.longestGap(phrase.longestGap, share: share))]])
  }

  private var nearness: [[Span]] {
    let together = phrase.together
    let figures = [
      (labels.inARow, together.row), (labels.inSentence, together.sentence),
      (labels.inParagraph, together.paragraph), (labels.inSection, together.section),
    ]
    let first = together.firstLine.map { [Span(labels.first(line: $0), .faint)] }
    return figures.map { [Span("\($0) ", .faint), Span(Figures.count($1))] }
      + (first.map { [$0] } ?? [])
  }
}
