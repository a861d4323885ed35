/// One cell for each section of the text, the higher the more terms of the phrase it uses.
struct SpreadPicture {
  let phrase: PhraseReport
  let labels: Labels

  func draw(on canvas: inout Canvas, columns: Int) {
    guard !phrase.spread.isEmpty else { return }
    let cells = phrase.spread.map { [cell($0)] }
    let legend = [
      [Span("█ \(labels.spreadAll)", .faint)], [Span("▄ \(labels.spreadSome)", .faint)],
      [Span("· \(labels.spreadNone)", .faint)],
    ]
    canvas.labelled(labels.spread, columns: columns, gap: 0, cells)
    canvas.labelled("", columns: columns, legend)
  }

  private func cell(_ section: PhraseReport.SectionSpread) -> Span {
    let used = Set(section.terms).count
    let all = phrase.terms.count
    if used == 0 || all == 0 { return Span("·", .faint) }
    if used >= all { return Span("█", .good) }
    // Between nothing and all, four heights.
    return Span(["▂", "▃", "▄", "▅"][min(3, used * 4 / all)])
  }
}
