internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// How much was found, and the gravest of it on a line each: first what no step speaks of.
struct GravestFindings {
  private let draft: DraftReport
  private let criteria: Report.Criteria
  private let hasSteps: Bool
  private let labels: Labels
  /// The new findings, the most severe first; of one severity first those that no step speaks of.
  let gravest: [FindingReport]

  init(draft: DraftReport, criteria: Report.Criteria, steps: DraftSteps, labels: Labels) {
    self.draft = draft
    self.criteria = criteria
    self.labels = labels
    hasSteps = !steps.items.isEmpty
    gravest = steps.gravestFindings(of: draft)
  }

  /// The gravest of all.
  static func first(of draft: DraftReport, _ steps: DraftSteps) -> FindingReport? {
    let new = draft.newFindingIndexes
    guard let severity = new.map({ draft.findings[$0].severity }).max() else { return nil }
    let grave = new.filter { draft.findings[$0].severity == severity }
    return (grave.first { !steps.cover(draft.findings[$0]) } ?? grave.first).map {
      draft.findings[$0]
    }
  }

  func draw(on canvas: inout Canvas, most: Int) {
    canvas.blank()
    guard !gravest.isEmpty else {
      let isClean = draft.findings.isEmpty
      let text =
        !isClean
        ? labels.noNewFindings
        : hasSteps || draft.score == nil ? labels.noFindings : labels.nothingToDo
      canvas.line(indent: 2, Span("✓ ", .good), Span(text))
      return
    }
    canvas.flow(indent: 2) { flow in
      flow.item(Span(labels.findings, .heading))
      for severity in Severity.allCases.reversed() {
        let count = gravest.count { $0.severity == severity }
        if count == 0 { continue }
        flow.item(Span("\(labels.severity(severity)) \(count.grouped)", severity.tone))
      }
      if gravest.count > most {
        flow.item(Span(labels.shown(most, of: gravest.count), .faint))
      }
    }
    drawLines(Array(gravest.prefix(most)), on: &canvas)
    let rest = gravest.dropFirst(most)
    // What fails the draft is never hidden behind a count alone.
    for severity in Severity.allCases.reversed() {
      let hidden = rest.filter { $0.severity == severity && $0.isPressing(criteria) }
      if hidden.isEmpty { continue }
      let lines = labels.places(of: hidden, most: 8)
      canvas.line(
        indent: 2,
        Span(
          "\(labels.severity(severity)) \(labels.others(hidden.count)) \(lines)", severity.tone))
    }
  }

  /// So much of a message is shown at least.
  private static let fewestColumns = 10

  private func drawLines(_ findings: [FindingReport], on canvas: inout Canvas) {
    var cells = findings.map { finding in
      [
        Span(labels.single(finding.severity), finding.severity.tone),
        Span(labels.places(of: [finding])), Span(finding.rule.rawValue, .faint),
      ]
    }
    var widths = (0..<3).map { column in cells.reduce(0) { max($0, $1[column].columns) } }
    // Where all of it has no room, the message says more than the rule's id.
    if widths.reduce(2, { $0 + $1 + 2 }) > canvas.width - Self.fewestColumns {
      widths.removeLast()
      cells = cells.map { $0.dropLast() }
    }
    for (finding, cells) in zip(findings, cells) {
      let left = widths.reduce(2) { $0 + $1 + 2 }
      let message =
        draft.phrases.count > 1
        ? finding.messageWithPhrase(in: labels.language)
        : finding.messageWithPlaces(in: labels.language)
      let room = max(Self.fewestColumns, canvas.width - left)
      canvas.line(indent: 2) { line in
        for (cell, width) in zip(cells, widths) {
          line.add(cell)
          line.add(Span(spaces: width - cell.columns + 2))
        }
        line.add(TextWrapper.fitted(Span(message), columns: room))
      }
    }
  }
}

extension Severity {
  var tone: Tone {
    switch self {
    case .error: .poor
    case .warning: .heading
    case .info: .plain
    }
  }
}
