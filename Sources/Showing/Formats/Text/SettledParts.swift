internal import Outcomes
internal import Reports
internal import Vocabulary

/// The parts of the score that are full for every phrase, and those that no phrase is scored on.
struct SettledParts {
  let draft: DraftReport
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    var states: [ScorePartID: Set<State>] = [:]
    for part in draft.phrases.flatMap(\.parts) { states[part.id, default: []].insert(state(part)) }
    func parts(_ state: State) -> [String] {
      ScorePartID.allCases.filter { states[$0] == [state] }.map(labels.part)
    }
    let done = parts(.full).map { [Span("✓ ", .good), Span($0)] }
    let unchecked = parts(.unchecked).map { [Span($0, .faint)] }
    if done.isEmpty && unchecked.isEmpty { return }
    canvas.blank()
    let columns = Canvas.columns(
      of: (done.isEmpty ? [] : [labels.done]) + (unchecked.isEmpty ? [] : [labels.unchecked]))
    if !done.isEmpty { canvas.labelled(labels.done, columns: columns, done) }
    if !unchecked.isEmpty { canvas.labelled(labels.unchecked, columns: columns, unchecked) }
  }

  private enum State { case full, lacking, unchecked }

  private func state(_ part: PhraseReport.ScorePart) -> State {
    part.checked ? (part.earned >= part.maximum ? .full : .lacking) : .unchecked
  }
}
