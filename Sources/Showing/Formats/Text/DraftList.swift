internal import Reports
internal import SourceText
internal import Vocabulary

/// A line for each draft with what to do first in it, the worst first.
struct DraftList {
  let report: Report

  private var labels: Labels { Labels(language: report.language) }

  func draw(on canvas: inout Canvas) {
    guard !report.drafts.isEmpty else { return }
    canvas.blank()
    let folder = folder
    canvas.flow(
      indent: 0,
      [[Span(labels.summary, .heading)], [Span(folder, .faint)]].filter { !$0[0].isBlank })
    let head = [labels.verdict, labels.score, labels.path, labels.phraseColumn, labels.firstStep]
    var rows = [head.map { Span($0, .faint) }]
    rows += order.map { row(report.drafts[$0], below: folder) }
    let caps = [Int.max, .max, canvas.width * 28 / 100, canvas.width / 6]
    let widths = caps.indices.map { column in
      min(caps[column], rows.reduce(0) { max($0, $1[column].columns) })
    }
    let rest = max(4, canvas.width - 2 - widths.reduce(0) { $0 + $1 + 2 })
    for row in rows { draw(row, widths, rest, on: &canvas) }
  }

  /// The drafts, the worst first.
  var drafts: [DraftReport] { order.map { report.drafts[$0] } }

  /// The indexes of the drafts: those that fail, those that need work, those without a score, those that pass;
  /// of each kind the lowest score first.
  private var order: [Int] {
    let keys = report.drafts.map { draft in
      let rank =
        switch report.outcome(of: draft) {
        case .notPassed: 0
        case .needsWork: 1
        case .unscored: 2
        case .passed: 3
        }
      let score = draft.score.map { $0.isFinite ? $0 : 0 } ?? -1
      return (rank, score)
    }
    return keys.indices.sorted { a, b in
      (keys[a].0, keys[a].1, a) < (keys[b].0, keys[b].1, b)
    }
  }

  /// The folder of all drafts, with a slash at its end; empty where they have none in common.
  private var folder: String {
    var common = report.drafts[0].path.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    for draft in report.drafts {
      let parts = draft.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      common = common.prefix(zip(common, parts).prefix { $0 == $1 }.count)
    }
    return common.map { $0 + "/" }.joined()
  }

  private func row(_ draft: DraftReport, below folder: String) -> [Span] {
    let outcome = report.outcome(of: draft)
    let steps = DraftSteps(draft)
    let step = steps.items.first
    let index = step?.phrases.first ?? 0
    let more = draft.phrases.count - 1
    let phrase =
      draft.phrases.isEmpty
      ? "-"
      : draft.phrases[index].phrase + (more > 0 ? " " + labels.others(more) : "")
    return [
      Span(labels.sign(outcome) + " " + labels.outcome(outcome), outcome.tone),
      Span(draft.score.map(\.tenths) ?? "-", outcome.tone),
      Span(String(draft.path.dropFirst(folder.count))),
      Span(phrase, .faint),
      Span(first(steps, draft)),
    ]
  }

  /// The first step; before it what nobody may overlook and no step speaks of, and where there is no step the gravest finding.
  private func first(_ steps: DraftSteps, _ draft: DraftReport) -> String {
    let criteria = report.criteria(of: draft)
    let findings = GravestFindings(
      draft: draft, criteria: criteria, steps: steps, labels: labels
    ).gravest
    let step = steps.items.first
    if let finding = findings.first,
      step == nil || (finding.isPressing(criteria) && !steps.cover(finding))
    {
      return labels.lines([finding.line]) + " " + finding.messageWithPlaces(in: labels.language)
    }
    guard let step else { return draft.phrases.isEmpty ? labels.noPhrase : "" }
    return step.gainText + " " + step.step.advice
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
