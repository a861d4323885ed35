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
    let new = draft.newFindingIndexes
    guard !new.isEmpty else {
      canvas.blank()
      let isClean = draft.findings.isEmpty
      canvas.line(
        indent: 2, Span("✓ ", .good), Span(isClean ? labels.noFindings : labels.noNewFindings))
      return
    }
    for severity in Severity.allCases.reversed() {
      let findings = new.filter { draft.findings[$0].severity == severity }
      if !findings.isEmpty { draw(findings, severity, on: &canvas) }
    }
  }

  /// - Parameter findings: the indexes of findings of one severity.
  private func draw(_ findings: [Int], _ severity: Severity, on canvas: inout Canvas) {
    canvas.blank()
    canvas.line(
      indent: 2, Span("\(labels.severity(severity)) \(findings.count)", severity.tone))
    for group in grouped(findings) {
      let isFlood = severity != .error && group.count > Self.flood
      let shown = isFlood ? group.prefix(Self.shown) : group[...]
      for (place, index) in shown.enumerated() {
        let next = place + 1 < shown.count ? draft.findings[shown[place + 1]].advice : nil
        draw(index, withAdvice: next != draft.findings[index].advice, on: &canvas)
      }
      if isFlood {
        let lines = group.dropFirst(Self.shown).map { draft.findings[$0].line }
        canvas.paragraph(indent: 4, hanging: 2, labels.more(lines.count, lines: lines), .faint)
      }
    }
  }

  /// The findings of each rule together, rules in the order of their first finding.
  private func grouped(_ findings: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for index in findings {
      let rule = draft.findings[index].rule
      if let group = groups.firstIndex(where: { draft.findings[$0[0]].rule == rule }) {
        groups[group].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  /// - Parameter index: that of the finding.
  private func draw(_ index: Int, withAdvice: Bool, on canvas: inout Canvas) {
    let finding = draft.findings[index]
    // The place stays whole, or a terminal could not open it.
    let place = Span(labels.address(of: finding, in: draft.path))
    let rule = Span(finding.rule.rawValue, .faint)
    let phrase = draft.phrases.count > 1 ? finding.phrase.map { Span($0, .faint) } : nil
    if 2 + place.columns + 2 + rule.columns + (phrase.map { 2 + $0.columns } ?? 0) <= canvas.width {
      canvas.line(indent: 2) { line in
        line.add(place)
        line.add(Span(spaces: 2))
        line.add(rule)
        line.add(Span(spaces: 2))
        if let phrase { line.add(phrase) }
      }
    } else {
      canvas.line(indent: 2, place)
      canvas.flow(indent: 4) { flow in
        flow.item(rule)
        if let phrase { flow.item(phrase) }
      }
    }
    canvas.paragraph(indent: 4, finding.messageWithPlaces(in: labels.language))
    if withAdvice { canvas.paragraph(indent: 4, hanging: 2, "→ " + finding.advice, .faint) }
  }
}
