internal import Outcomes
internal import Reports
internal import Vocabulary

/// What was found and fails nothing, by rule: what the baseline knows, what it need not know any more,
/// and what the draft suppresses.
struct QuietSection {
  let draft: DraftReport
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    let lines = [
      (labels.known(draft.knownFindings.count), draft.knownFindings.map(\.rule)),
      (labels.fixedFindings(draft.fixedFindings.count), draft.fixedFindings.map(\.rule)),
      (labels.suppressedFindings(draft.suppressed.count), draft.suppressed.map(\.rule)),
    ].filter { !$0.1.isEmpty }
    guard !lines.isEmpty else { return }
    canvas.blank()
    let columns = Canvas.columns(of: lines.map(\.0))
    for (label, rules) in lines {
      canvas.labelled(label, columns: columns) { flow in
        for text in counted(rules) { flow.item(Span(text, .faint)) }
      }
    }
  }

  /// Each rule with how often it stands in a list, in the order of their first places.
  private func counted(_ rules: [RuleID]) -> [String] {
    var order: [RuleID] = []
    var counts: [RuleID: Int] = [:]
    for rule in rules {
      if counts[rule] == nil { order.append(rule) }
      counts[rule, default: 0] += 1
    }
    return order.map { "\($0) \((counts[$0] ?? 0).grouped)" }
  }
}
