internal import Outcomes
internal import Reports
internal import Vocabulary

/// Every active finding of a draft, a row each.
struct FindingSection {
  let view: DraftView

  /// `nil` where there is none.
  var values: Values? {
    if view.draft.findings.isEmpty { return nil }
    return ["items": view.draft.findings.indices.map(values)]
  }

  private func values(_ index: Int) -> Values {
    let finding = view.draft.findings[index]
    let hasLine = finding.field == nil && !finding.isOfWholeDraft
    return view.values(of: finding.severity).adding([
      "number": index + 1, "rank": finding.severity.rank, "rule": finding.rule.rawValue,
      "ruleName": view.labels.name(of: finding.rule),
      "line": hasLine ? finding.line : 0, "isAtLine": hasLine,
      "place": hasLine ? String(finding.line) : view.place(of: finding),
      "link": view.places == nil ? nil : view.noteID(index),
      "message": view.message(of: finding), "advice": finding.advice.isEmpty ? nil : finding.advice,
    ])
  }
}

extension DraftView {
  /// Where a finding is: a line, a field beside the draft, or the draft as a whole.
  func place(of finding: FindingReport) -> String {
    finding.isOfWholeDraft ? labels.wholeDraft : labels.places(of: [finding])
  }

  /// What is the matter, for which phrase, and whether a baseline knows it.
  func message(of finding: FindingReport) -> String {
    let message =
      draft.phrases.count > 1
      ? finding.messageWithPhrase(in: labels.language)
      : finding.messageWithPlaces(in: labels.language)
    return finding.isKnown ? "\(message) [\(labels.known)]" : message
  }
}

extension Severity {
  /// 0 for the most severe.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}

/// What counts no longer or not at all, folded away: known, mended and suppressed findings.
struct QuietLists {
  let view: DraftView

  var values: [Values] {
    let (draft, labels) = (view.draft, view.labels)
    let fixed = draft.fixedFindings.map { finding -> Values in
      [
        "place": nil, "rule": finding.rule.rawValue, "ruleName": labels.name(of: finding.rule),
        "text": finding.excerpt,
      ]
    }
    let suppressed = draft.suppressed.map { finding -> Values in
      let reason = finding.suppression?.justification.map { labels.pick("（\($0)）", " (\($0))") }
      return [
        "place": view.place(of: finding), "rule": finding.rule.rawValue,
        "ruleName": labels.name(of: finding.rule), "text": finding.message + (reason ?? ""),
      ]
    }
    let lists = [
      (labels.fixedFindings(fixed.count), fixed),
      (labels.suppressedFindings(suppressed.count), suppressed),
    ]
    return lists.filter { !$0.1.isEmpty }.map { ["label": $0, "items": $1] }
  }
}
