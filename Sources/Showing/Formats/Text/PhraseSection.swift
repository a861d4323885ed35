internal import Outcomes
internal import Reports
internal import Vocabulary

/// How the draft does for one target phrase.
struct PhraseSection {
  let phrase: PhraseReport
  /// What it is called elsewhere in the report; `nil` where there is no other.
  let sign: String?
  /// That of the draft.
  let outcome: Outcome
  let labels: Labels
  let marks: TermMarks
  let isBrief: Bool

  func draw(on canvas: inout Canvas) {
    canvas.blank()
    canvas.paragraph(indent: 2, (sign.map { $0 + "  " } ?? "") + phrase.phrase, .heading)
    canvas.flow(indent: 2) { flow in
      flow.item(
        phrase.score.map { ScoreBar.labelled($0, columns: 20, outcome.tone(ofPhrase: $0)) }
          ?? [Span(labels.noScore, .faint)])
      flow.item(Span(labels.source(phrase), .faint))
    }
    PartList(phrase: phrase, labels: labels).draw(on: &canvas)
    if isBrief { return }
    canvas.blank()
    TermTable(phrase: phrase, labels: labels, marks: marks).draw(on: &canvas)
    canvas.blank()
    drawMeasures(on: &canvas)
  }

  private func drawMeasures(on canvas: inout Canvas) {
    let unsure = phrase.unsureUses
    let names = [labels.nearness, labels.headingCounts, labels.spread, labels.gap]
    let columns = Canvas.columns(of: names + (unsure.isEmpty ? [] : [labels.unsure]))
    canvas.labelled(labels.nearness, columns: columns, addNearness)
    canvas.labelled(labels.headingCounts, columns: columns) { flow in
      let counts = phrase.headings
      for text in labels.headingCounts(
        counts.total, any: counts.withAnyTerm, all: counts.withAllTerms)
      {
        flow.item(Span(text))
      }
    }
    SpreadPicture(phrase: phrase, labels: labels).draw(on: &canvas, columns: columns)
    let share = (phrase.longestGapShare * 100).decimal(places: 0) + "%"
    canvas.labelled(labels.gap, columns: columns) {
      $0.item(Span(labels.longestGap(phrase.longestGap, share: share)))
    }
    if !unsure.isEmpty {
      canvas.labelled(labels.unsure, columns: columns) { $0.item(Span(told(unsure))) }
    }
  }

  /// How many counted uses are unsure, and the first lines that have them.
  private func told(_ uses: [OccurrenceReport]) -> String {
    var lines: [Int] = []
    for use in uses where lines.last != use.line { lines.append(use.line) }
    return labels.unsureUses(
      uses.count, lines: Array(lines.prefix(Self.linesShown)),
      hasMore: lines.count > Self.linesShown)
  }

  private static let linesShown = 4

  private func addNearness(to flow: inout Canvas) {
    let together = phrase.together
    let figures = [
      (labels.inARow, together.row), (labels.inSentence, together.sentence),
      (labels.inParagraph, together.paragraph), (labels.inSection, together.section),
    ]
    for (name, figure) in figures { flow.item(Span("\(name) ", .faint), Span(figure.grouped)) }
    if let line = together.firstLine { flow.item(Span(labels.first(line: line), .faint)) }
  }
}
