internal import Outcomes
internal import Reports
internal import Vocabulary

/// One cell for each section of the text, the higher the more terms of the phrase it uses.
struct SpreadPicture {
  let phrase: PhraseReport
  let labels: Labels

  /// So many sections without any term are named by their lines.
  private static let named = 8

  func draw(on canvas: inout Canvas, columns: Int) {
    guard !phrase.spread.isEmpty else { return }
    let room = max(1, canvas.width - columns - 4)
    canvas.labelled(labels.spread, columns: columns) { flow in
      for start in stride(from: 0, to: phrase.spread.count, by: room) {
        let end = min(start + room, phrase.spread.count)
        flow.item(phrase.spread[start..<end].map(cell))
      }
      addLegend(to: &flow)
    }
  }

  private func addLegend(to flow: inout Canvas) {
    let empty = phrase.spread.indices.filter { phrase.spread[$0].terms.isEmpty }
      .map { phrase.spread[$0].line }
    let none = labels.spreadNone(lines: Array(empty.prefix(Self.named)), of: empty.count)
    flow.item(Span(labels.spreadNote, .faint))
    flow.item(Span("█ \(labels.spreadAll)", .faint))
    flow.item(Span("▂▃▄▅ \(labels.spreadSome)", .faint))
    flow.item(Span("· \(none)", .faint))
  }

  private func cell(_ section: PhraseReport.SectionSpread) -> Span {
    let terms = section.terms
    let used = terms.indices.count { index in
      !terms[..<index].contains { ByteText($0) == ByteText(terms[index]) }
    }
    let all = phrase.terms.count
    if used == 0 || all == 0 { return Span(part: "·", .faint, columns: 1) }
    if used >= all { return Span(part: "█", .good, columns: 1) }
    // Between nothing and all, four heights.
    return Span(
      part: ["▂", "▃", "▄", "▅"][min(3, used * 4 / all)], .plain, columns: 1)
  }
}
