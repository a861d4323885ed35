internal import Reports

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
    let names = [labels.nearness, labels.headingCounts, labels.spread, labels.gap]
    let columns = Canvas.columns(of: names + (phrase.lowConfidence > 0 ? [labels.unsure] : []))
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
    if phrase.lowConfidence > 0 {
      canvas.labelled(labels.unsure, columns: columns, [[Span(unsureUses)]])
    }
  }

  /// How many counted uses are unsure, and the first lines that have them.
  private var unsureUses: String {
    var lines: [Int] = []
    for use in phrase.occurrences where use.counted && use.confidence == PhraseReport.low {
      if lines.last != use.line { lines.append(use.line) }
    }
    return labels.unsureUses(
      phrase.lowConfidence, lines: Array(lines.prefix(Self.linesShown)),
      hasMore: lines.count > Self.linesShown)
  }

  private static let linesShown = 4

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
