internal import Outcomes
internal import Reports

/// One cell for each section of the text, the higher the more terms of the phrase it uses.
struct SpreadPicture {
  let phrase: PhraseReport
  let labels: Labels

  /// So many sections without any term are named by their lines.
  private static let named = 8

  func draw(on canvas: inout Canvas, columns: Int) {
    guard !phrase.spread.isEmpty else { return }
    let room = max(1, canvas.width - columns - 4)
    var rows: [[Span]] = []
    for start in stride(from: 0, to: phrase.spread.count, by: room) {
      let end = min(start + room, phrase.spread.count)
      rows.append(phrase.spread[start..<end].map(cell))
    }
    canvas.labelled(labels.spread, columns: columns, rows + legend)
  }

  private var legend: [[Span]] {
    let empty = phrase.spread.indices.filter { phrase.spread[$0].terms.isEmpty }
      .map { phrase.spread[$0].line }
    let none = labels.spreadNone(lines: Array(empty.prefix(Self.named)), of: empty.count)
    return [
      [Span(labels.spreadNote, .faint)],
      [Span("█ \(labels.spreadAll)", .faint)], [Span("▂▃▄▅ \(labels.spreadSome)", .faint)],
      [Span("· \(none)", .faint)],
    ]
  }

  private func cell(_ section: PhraseReport.SectionSpread) -> Span {
    let terms = section.terms
    let used = terms.indices.count { !terms[..<$0].contains(terms[$0]) }
    let all = phrase.terms.count
    if used == 0 || all == 0 { return Span("·", .faint) }
    if used >= all { return Span("█", .good) }
    // Between nothing and all, four heights.
    return Span(["▂", "▃", "▄", "▅"][min(3, used * 4 / all)])
  }
}
