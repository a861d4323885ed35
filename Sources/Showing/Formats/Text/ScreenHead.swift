internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// Which draft it is, how it scores and what it takes to pass.
struct ScreenHead {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels

  /// More phrases than this are counted.
  private static let shownPhrases = 3

  func draw(on canvas: inout Canvas) {
    let only = draft.phrases.count == 1 ? draft.phrases[0].phrase : ""
    let name = [
      Span(draft.path, .heading), TextWrapper.fitted(Span(only), columns: canvas.width),
    ]
    canvas.flow(indent: 0, gap: 3) { flow in
      for span in name where !span.isBlank { flow.item(span) }
    }
    canvas.blank()
    let isPassed = draft.outcome(criteria) == .passed
    ScoreHead(
      draft: draft, criteria: criteria, labels: labels,
      conditions: isPassed ? nil : labels.conditions(criteria)
    ).draw(on: &canvas)
    if draft.phrases.count > 1 { drawPhrases(on: &canvas) }
    DraftNotes(draft: draft, criteria: criteria, labels: labels)
      .draw(on: &canvas, rows: Self.rowsOfNote)
  }

  /// More of a note is shown with all details.
  private static let rowsOfNote = 6

  /// The score of each phrase; of many the worst ones, and a count of the rest.
  private func drawPhrases(on canvas: inout Canvas) {
    let scores = draft.phrases.map { $0.score ?? .infinity }
    let worst = Set(
      draft.phrases.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
        .prefix(Self.shownPhrases))
    for index in worst.sorted() {
      let phrase = draft.phrases[index]
      let figure = phrase.score?.tenths ?? labels.unchecked
      let padding = String.spaces(max(0, 5 - DisplayWidth.columns(of: figure)))
      let left = "\(PhraseSigns.sign(index))  "
      let room = canvas.width - 2 - left.count - 7
      canvas.line(
        indent: 2, Span(left, .heading), Span(padding + figure + "  "),
        TextWrapper.fitted(Span(phrase.phrase), columns: room))
    }
    let rest = draft.phrases.indices.filter { !worst.contains($0) }
    let range = rest.compactMap { draft.phrases[$0].score }
    guard !rest.isEmpty else { return }
    canvas.line(
      indent: 2,
      Span(
        labels.morePhrases(
          rest.count, from: range.min()?.tenths ?? labels.unchecked,
          to: range.max()?.tenths ?? labels.unchecked), .faint))
  }
}
