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
    let (done, unchecked) = (parts(.full), parts(.unchecked))
    if done.isEmpty && unchecked.isEmpty { return }
    canvas.blank()
    let columns = Canvas.columns(
      of: (done.isEmpty ? [] : [labels.done]) + (unchecked.isEmpty ? [] : [labels.unchecked]))
    canvas.labelled(labels.done, columns: columns) { flow in
      for part in done { flow.item(Span("✓ ", .good), Span(part)) }
    }
    canvas.labelled(labels.unchecked, columns: columns) { flow in
      for part in unchecked { flow.item(Span(part, .faint)) }
    }
  }

  private enum State { case full, lacking, unchecked }

  private func state(_ part: PhraseReport.ScorePart) -> State {
    part.checked ? (part.earned >= part.maximum ? .full : .lacking) : .unchecked
  }
}
