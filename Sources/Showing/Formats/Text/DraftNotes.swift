internal import Outcomes
internal import Reports
internal import Vocabulary

/// What a reader has to know to take the score for what it is.
struct DraftNotes {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels

  /// - Parameter rows: the most rows of a note.
  func draw(on canvas: inout Canvas, rows: Int) {
    var notes: [(String, Tone)] = []
    if let unread = labels.unreadBlocks(draft) { notes.append((unread, .fair)) }
    if let empty = labels.emptyText(draft) { notes.append((empty, .fair)) }
    if let foreign = labels.foreignPhrases(draft) { notes.append((foreign, .fair)) }
    if let unscored = labels.unscored(draft, criteria) {
      notes.append((unscored.message, unscored.severity == .error ? .poor : .fair))
    }
    if draft.phrases.contains(where: \.isLabel) { notes.append((labels.labelsAreTaken, .fair)) }
    if let unused = labels.unusedParts(of: draft.phrases) { notes.append((unused, .fair)) }
    for (note, tone) in notes {
      canvas.blank()
      let lines = TextWrapper.lines(Span(note), columns: canvas.width - 4, rows: rows)
      for (index, line) in lines.enumerated() {
        canvas.line(indent: 2, index == 0 ? Span("! ", tone) : Span(spaces: 2), line)
      }
    }
  }
}
