internal import Outcomes
internal import Reports
internal import Vocabulary

/// What a writer has to know of a draft first: how it stands, what to do, what was found and where the terms
/// are.
struct FirstScreen {
  /// The most rows of it with what stands below, on a terminal of 100 columns.
  static let rows = 30

  let draft: DraftReport
  let steps: DraftSteps
  let criteria: Report.Criteria
  let labels: Labels
  let options: RenderOptions
  /// How many of the rows are left for the draft.
  let rows: Int

  /// How much of each part is shown.
  private struct Share {
    let steps: Int
    let rowsOfStep: Int
    let hasTermsOfSteps: Bool
    let findings: Int
    let terms: Int
    let hasParts: Bool
  }

  /// From plenty to little.
  private static let shares = [
    Share(
      steps: 5, rowsOfStep: 2, hasTermsOfSteps: true, findings: 3, terms: 6, hasParts: true),
    Share(
      steps: 5, rowsOfStep: 2, hasTermsOfSteps: false, findings: 3, terms: 6, hasParts: true),
    Share(
      steps: 5, rowsOfStep: 2, hasTermsOfSteps: false, findings: 3, terms: 5, hasParts: false),
    Share(
      steps: 4, rowsOfStep: 2, hasTermsOfSteps: false, findings: 3, terms: 4, hasParts: false),
    Share(
      steps: 3, rowsOfStep: 2, hasTermsOfSteps: false, findings: 3, terms: 4, hasParts: false),
    Share(
      steps: 3, rowsOfStep: 2, hasTermsOfSteps: false, findings: 2, terms: 3, hasParts: false),
    Share(
      steps: 2, rowsOfStep: 2, hasTermsOfSteps: false, findings: 2, terms: 3, hasParts: false),
    Share(
      steps: 3, rowsOfStep: 1, hasTermsOfSteps: false, findings: 2, terms: 3, hasParts: false),
    Share(
      steps: 3, rowsOfStep: 1, hasTermsOfSteps: false, findings: 2, terms: 0, hasParts: false),
    Share(
      steps: 2, rowsOfStep: 1, hasTermsOfSteps: false, findings: 1, terms: 0, hasParts: false),
  ]

  /// The fullest screen that has room.
  var text: [UInt8] {
    let findings = findings
    var head = Canvas(options)
    ScreenHead(draft: draft, criteria: criteria, labels: labels).draw(on: &head)
    var text: [UInt8] = []
    for share in Self.shares {
      text = self.text(share, below: head, findings)
      if text.lineCount <= rows { break }
    }
    return text
  }

  /// The head and the steps alone, and what was found where that fails the draft.
  /// - Parameter rowsOfStep: the most rows of a step.
  func brief(rowsOfStep: Int) -> [UInt8] {
    var canvas = Canvas(options)
    ScreenHead(draft: draft, criteria: criteria, labels: labels).draw(on: &canvas)
    StepList(draft, steps, labels)?.draw(
      on: &canvas, most: 3, rows: rowsOfStep, hasTerms: false)
    if !draft.passed || steps.items.isEmpty {
      findings.draw(on: &canvas, most: 3)
    }
    return canvas.utf8
  }

  private var findings: GravestFindings {
    GravestFindings(draft: draft, criteria: criteria, steps: steps, labels: labels)
  }

  private func text(_ share: Share, below head: Canvas, _ findings: GravestFindings) -> [UInt8] {
    var canvas = head
    StepList(draft, steps, labels)?.draw(
      on: &canvas, most: share.steps, rows: share.rowsOfStep, hasTerms: share.hasTermsOfSteps)
    findings.draw(on: &canvas, most: share.findings)
    if share.hasParts { SettledParts(draft: draft, labels: labels).draw(on: &canvas) }
    WhereTable(draft: draft, labels: labels).draw(on: &canvas, most: share.terms)
    QuietSection(draft: draft, labels: labels).draw(on: &canvas)
    canvas.blank()
    canvas.flow(indent: 2) { flow in
      for hint in labels.more(rule: findings.gravest.first?.rule) { flow.item(Span(hint)) }
    }
    return canvas.utf8
  }
}
