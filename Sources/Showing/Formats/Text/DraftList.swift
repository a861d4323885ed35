internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// A line for each draft with what to do first in it, the worst first.
struct DraftList: Sendable {
  /// In the order of the drafts.
  var rows: [Row] = []

  /// What the line of a draft says.
  struct Row: Sendable {
    let path: String
    let outcome: Outcome
    let score: Double?
    let phrase: String
    /// What to do first.
    let step: String

    /// Lower for a worse draft of the same outcome.
    var rankedScore: Double { score.map { $0.isFinite ? $0 : 0 } ?? -1 }

    /// - Parameters:
    ///   - report: may be without its drafts.
    ///   - columns: more of its texts will not be shown.
    init(_ draft: DraftReport, _ report: Report, columns: Int) {
      let labels = Labels(language: report.language)
      let steps = DraftSteps(draft)
      let index = steps.items.first?.phrases.first ?? 0
      let more = draft.phrases.count - 1
      path = draft.path
      outcome = report.outcome(of: draft)
      score = draft.score
      phrase =
        draft.phrases.isEmpty
        ? "-"
        : TextWrapper.fitted(
          draft.phrases[index].phrase.printable
            + (more > 0 ? " " + labels.others(more) : ""), columns: columns)
      step = TextWrapper.fitted(
        Self.first(steps, draft, report.criteria(of: draft), labels).printable, columns: columns)
    }

    /// The first step; before it what nobody may overlook and no step speaks of, and where there is no
    /// step the gravest finding.
    private static func first(
      _ steps: DraftSteps, _ draft: DraftReport, _ criteria: Report.Criteria, _ labels: Labels
    ) -> String {
      let gravest = GravestFindings.first(of: draft, steps)
      let step = steps.items.first
      if let gravest, step == nil || (gravest.isPressing(criteria) && !steps.cover(gravest)) {
        return labels.lines([gravest.line]) + " " + gravest.messageWithPlaces(in: labels.language)
      }
      guard let step else { return draft.phrases.isEmpty ? labels.noPhrase : "" }
      return step.gainText + " " + step.step.advice
    }
  }

  /// How many of the drafts pass and need work.
  var needingWork: Int { rows.count { $0.outcome == .needsWork } }

  func draw(on canvas: inout Canvas, _ labels: Labels) {
    guard !rows.isEmpty else { return }
    canvas.blank()
    let folder = CommonFolder.of(rows.map(\.path))
    canvas.flow(
      indent: 0,
      [[Span(labels.summary, .heading)], [Span(folder, .faint)]].filter { !$0[0].isBlank })
    let head = [labels.verdict, labels.score, labels.path, labels.phraseColumn, labels.firstStep]
    var lines = [head.map { Span($0, .faint) }]
    lines += order.map { cells(rows[$0], below: folder, labels) }
    let caps = [Int.max, .max, canvas.width * 28 / 100, canvas.width / 6]
    let widths = caps.indices.map { column in
      min(caps[column], lines.reduce(0) { max($0, $1[column].columns) })
    }
    let rest = max(4, canvas.width - 2 - widths.reduce(0) { $0 + $1 + 2 })
    for line in lines { draw(line, widths, rest, on: &canvas) }
  }

  /// The indexes of the drafts: those that fail, those that need work, those without a score, those that pass;
  /// of each kind the lowest score first.
  private var order: [Int] {
    let keys = rows.map { ($0.outcome.rank, $0.rankedScore) }
    return keys.indices.sorted { a, b in
      (keys[a].0, keys[a].1, a) < (keys[b].0, keys[b].1, b)
    }
  }

  private func cells(_ row: Row, below folder: String, _ labels: Labels) -> [Span] {
    [
      Span(labels.sign(row.outcome) + " " + labels.outcome(row.outcome), row.outcome.tone),
      Span(row.score.map(\.tenths) ?? "-", row.outcome.tone),
      Span(String(row.path.dropFirst(folder.count))),
      Span(row.phrase, .faint),
      Span(row.step),
    ]
  }

  private func draw(_ row: [Span], _ widths: [Int], _ rest: Int, on canvas: inout Canvas) {
    var spans: [Span] = []
    for (column, cell) in row.enumerated() {
      let room = column < widths.count ? widths[column] : rest
      // Of a path its end tells which draft it is.
      let text =
        column == 2
        ? TextWrapper.fittedEnd(cell.text, columns: room)
        : TextWrapper.fitted(cell.text, columns: room)
      let span = Span(text, cell.tone)
      let padding = Span(spaces: max(0, room - span.columns))
      spans += column == 1 ? [padding, span] : column < widths.count ? [span, padding] : [span]
      spans.append(Span(spaces: 2))
    }
    canvas.line(indent: 2, spans)
  }
}
