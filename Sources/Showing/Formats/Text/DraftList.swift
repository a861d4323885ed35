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
    /// How many findings the baseline does not know; `nil` without one.
    let newFindings: Int?
    let phrase: String
    /// What to do first.
    let step: String
    /// Whether it passes with a score that is too low because the baseline's was as low.
    let isKnownToBeBelow: Bool

    /// Lower for a worse draft of the same outcome.
    var rankedScore: Double { score.map { $0.isFinite ? $0 : 0 } ?? -1 }

    /// - Parameters:
    ///   - steps: those of the draft.
    ///   - report: may be without its drafts.
    ///   - columns: more of its texts will not be shown.
    init(_ draft: DraftReport, _ steps: DraftSteps, _ report: Report, columns: Int) {
      let labels = Labels(language: report.language)
      let index = steps.items.first?.phrases.first ?? 0
      let more = draft.phrases.count - 1
      path = draft.path
      outcome = report.outcome(of: draft)
      score = draft.score
      newFindings = draft.baseline == nil ? nil : draft.newFindings.count
      isKnownToBeBelow = draft.isKnownToBeBelow(report.criteria(of: draft))
      phrase =
        draft.phrases.isEmpty
        ? "-"
        : TextWrapper.fitted(
          Span(draft.phrases[index].phrase + (more > 0 ? " " + labels.others(more) : "")),
          columns: columns
        ).text
      step =
        TextWrapper.fitted(
          Span(Self.first(steps, draft, report.criteria(of: draft), labels)), columns: columns
        ).text
    }

    /// The first step; before it what nobody may overlook and no step speaks of, and where there is no
    /// step the gravest finding.
    private static func first(
      _ steps: DraftSteps, _ draft: DraftReport, _ criteria: Report.Criteria, _ labels: Labels
    ) -> String {
      let gravest = GravestFindings.first(of: draft, steps)
      let step = steps.items.first
      if let gravest, step == nil || (gravest.isPressing(criteria) && !steps.cover(gravest)) {
        return labels.places(of: [gravest]) + " " + gravest.messageWithPlaces(in: labels.language)
      }
      guard let step else { return draft.phrases.isEmpty ? labels.noPhrase : "" }
      return step.gainText + " " + step.step.advice
    }
  }

  /// How many of the drafts pass and need work.
  var needingWork: Int { rows.count { $0.outcome == .needsWork } }

  /// Whether a baseline lets drafts pass that have less than the score it takes.
  var hasKnownShortfalls: Bool { rows.contains(where: \.isKnownToBeBelow) }

  func draw(on canvas: inout Canvas, _ labels: Labels) {
    guard !rows.isEmpty else { return }
    canvas.blank()
    let folder = CommonFolder.of(rows.map(\.path))
    canvas.flow(indent: 0) { flow in
      for span in [Span(labels.summary, .heading), Span(folder, .faint)] where !span.isBlank {
        flow.item(span)
      }
    }
    let head = [
      labels.verdict, labels.score, labels.path, labels.phraseColumn,
      isBesideBaseline ? labels.newFindings : "", labels.firstStep,
    ]
    var lines = [head.map { [Span($0, .faint)] }]
    lines += order.map { cells(rows[$0], below: folder, labels) }
    let caps = [Int.max, .max, canvas.width * 28 / 100, canvas.width / 6, .max]
    let widths = caps.indices.map { column in
      min(caps[column], lines.reduce(0) { max($0, $1[column].columns) })
    }
    let rest = max(4, canvas.width - 2 - widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) })
    for line in lines { draw(line, widths, rest, on: &canvas) }
  }

  private var isBesideBaseline: Bool { rows.contains { $0.newFindings != nil } }

  /// The indexes of the drafts: those that fail, those that need work, those without a score, those that pass;
  /// of each kind the lowest score first.
  private var order: [Int] {
    let keys = rows.map { ($0.outcome.rank, $0.rankedScore) }
    return keys.indices.sorted { a, b in
      (keys[a].0, keys[a].1, a) < (keys[b].0, keys[b].1, b)
    }
  }

  private func cells(_ row: Row, below folder: String, _ labels: Labels) -> [[Span]] {
    [
      labels.verdict(row.outcome),
      [Span(row.score.map(\.tenths) ?? "-")],
      [Span(String(row.path.dropFirst(folder.count)))],
      [Span(row.phrase)],
      [Span(isBesideBaseline ? row.newFindings.map(\.grouped) ?? "-" : "")],
      [Span(row.step)],
    ]
  }

  private func draw(_ row: [[Span]], _ widths: [Int], _ rest: Int, on canvas: inout Canvas) {
    canvas.line(indent: 2) { line in
      for (column, cell) in row.enumerated() {
        let room = column < widths.count ? widths[column] : rest
        if room == 0 { continue }
        let fitted = Self.fitted(cell, columns: room, keepsEnd: column == 2)
        let padding = Span(spaces: room - fitted.columns)
        // Figures end, words begin under each other.
        let isFigure = column == 1 || column == 4
        if isFigure { line.add(padding) }
        for span in fitted { line.add(span) }
        if !isFigure { line.add(padding) }
        line.add(Span(spaces: 2))
      }
    }
  }

  /// A cell of one text is shortened where it has to be.
  /// - Parameter keepsEnd: of a path its end tells which draft it is.
  private static func fitted(_ cell: [Span], columns: Int, keepsEnd: Bool) -> [Span] {
    guard cell.count == 1, cell.columns > columns else { return cell }
    return [
      keepsEnd
        ? TextWrapper.fittedEnd(cell[0], columns: columns)
        : TextWrapper.fitted(cell[0], columns: columns)
    ]
  }
}
