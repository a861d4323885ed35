internal import Outcomes
internal import Reports
internal import Vocabulary

/// What holds the draft back and no baseline knows, the most severe first, with the place of each.
struct FindingSection {
  let draft: DraftReport
  let labels: Labels

  /// More findings of one rule than this are told shortly, unless they are errors.
  private static let flood = 5
  /// How many of them are still told in full.
  private static let shown = 3

  func draw(on canvas: inout Canvas) {
    let all = draft.newFindings
    guard !all.isEmpty else {
      canvas.blank()
      let isClean = draft.findings.isEmpty
      canvas.line(
        indent: 2, Span("✓ ", .good), Span(isClean ? labels.noFindings : labels.noNewFindings))
      return
    }
    for severity in Severity.allCases.reversed() {
      let findings = all.filter { $0.severity == severity }
      if !findings.isEmpty { draw(findings, severity, on: &canvas) }
    }
  }

  private func draw(_ findings: [FindingReport], _ severity: Severity, on canvas: inout Canvas) {
    canvas.blank()
    canvas.line(
      indent: 2, Span("\(labels.severity(severity)) \(findings.count)", severity.tone))
    for group in grouped(findings) {
      let isFlood = severity != .error && group.count > Self.flood
      let shown = isFlood ? group.prefix(Self.shown) : group[...]
      for (index, finding) in shown.enumerated() {
        let next = index + 1 < shown.count ? shown[index + 1] : nil
        draw(finding, withAdvice: next?.advice != finding.advice, on: &canvas)
      }
      if isFlood {
        let lines = group.dropFirst(Self.shown).map(\.line)
        canvas.paragraph(indent: 4, hanging: 2, labels.more(lines.count, lines: lines), .faint)
      }
    }
  }

  /// The findings of each rule together, rules in the order of their first finding.
  private func grouped(_ findings: [FindingReport]) -> [[FindingReport]] {
    var order: [RuleID] = []
    var groups: [RuleID: [FindingReport]] = [:]
    for finding in findings {
      if groups[finding.rule] == nil { order.append(finding.rule) }
      groups[finding.rule, default: []].append(finding)
    }
    return order.compactMap { groups[$0] }
  }

  private func draw(
    _ finding: FindingReport, withAdvice: Bool, on canvas: inout Canvas
  ) {
    // The place stays whole, or a terminal could not open it.
    let place = Span(labels.address(of: finding, in: draft.path))
    var about = [[Span(finding.rule.rawValue, .faint)]]
    if draft.phrases.count > 1, let phrase = finding.phrase { about.append([Span(phrase, .faint)]) }
    let columns = about.reduce(2 + place.columns) { $0 + 2 + $1[0].columns }
    if columns <= canvas.width {
      canvas.line(indent: 2, [place] + about.flatMap { [Span("  ")] + $0 })
    } else {
      canvas.line(indent: 2, place)
      canvas.flow(indent: 4, about)
    }
    canvas.paragraph(indent: 4, finding.messageWithPlaces(in: labels.language))
    if withAdvice { canvas.paragraph(indent: 4, hanging: 2, "→ " + finding.advice, .faint) }
  }
}
