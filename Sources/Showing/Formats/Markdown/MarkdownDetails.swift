internal import Outcomes
internal import Reports
internal import Vocabulary

/// What the comment folds away about one draft: its phrases with the points they lost, and its
/// findings, the most severe first.
struct MarkdownDetails {
  let draft: DraftReport
  let outcome: Outcome
  let labels: Labels
  /// Whether it says what to do first, where that is not said above.
  let hasSteps: Bool

  /// More findings than this are counted.
  private static let shownFindings = 50
  /// More phrases than this are counted.
  private static let shownPhrases = 30
  /// In characters; messages that quote the draft can be of any length.
  private static let longestText = 400

  var text: String {
    var parts = [
      "<details><summary>\(labels.sign(outcome)) \(draft.path.markdownCode)\(score)</summary>"
    ]
    if hasSteps, let steps = MarkdownSteps(draft, labels).text { parts.append(steps) }
    if !draft.phrases.isEmpty { parts.append(phrases) }
    if let unread = labels.unreadBlocks(draft) { parts.append(unread.markdown) }
    if draft.phrases.contains(where: \.isLabel) { parts.append(labels.labelsAreTaken.markdown) }
    if let unused = labels.unusedParts(of: draft.phrases) { parts.append(unused.markdown) }
    if !draft.newFindings.isEmpty { parts.append(findings) }
    if !draft.fixedFindings.isEmpty { parts.append(fixed) }
    parts.append("</details>")
    return "\n" + parts.joined(separator: "\n\n") + "\n"
  }

  private var score: String {
    " " + (draft.score.map { labels.points($0.tenths) } ?? labels.outcome(.unscored))
  }

  private var phrases: String {
    let head = [labels.phrase, labels.points, labels.lostPoints]
    var lines = ["| \(head.joined(separator: " | ")) |", "| --- | --: | --- |"]
    for phrase in draft.phrases.prefix(Self.shownPhrases) {
      let cells = [
        Self.clipped(phrase.phrase), phrase.score?.tenths ?? labels.unchecked,
        lostPoints(of: phrase),
      ]
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    if draft.phrases.count > Self.shownPhrases {
      lines.append("\n" + labels.morePhrases(draft.phrases.count - Self.shownPhrases))
    }
    return lines.joined(separator: "\n")
  }

  private func lostPoints(of phrase: PhraseReport) -> String {
    let parts = phrase.parts.filter { $0.checked && $0.earned < $0.maximum }.map { part in
      "\(labels.part(part.id)) \(part.earned.tenths)/\(part.maximum.tenths)"
    }
    let cap = phrase.cap.map { [labels.capped($0)] } ?? []
    return (cap + parts).map(Self.clipped).joined(separator: "<br>")
  }

  private var findings: String {
    let all = draft.newFindings
    let sorted = Severity.allCases.reversed().flatMap { severity in
      all.filter { $0.severity == severity }
    }
    var lines = sorted.prefix(Self.shownFindings).map(item)
    if sorted.count > Self.shownFindings {
      lines.append("\n" + labels.moreFindings(sorted.count - Self.shownFindings))
    }
    return lines.joined(separator: "\n")
  }

  /// What the baseline knows and the draft no longer has, as far as there is room.
  private var fixed: String {
    let fixed = draft.fixedFindings
    let items = fixed.prefix(10).map { finding in
      let text = finding.excerpt.isEmpty ? "" : " " + Self.clipped(finding.excerpt)
      return finding.rule.rawValue.markdownCode + text
    }
    let rest = fixed.count > items.count ? ["…"] : []
    return labels.fixedFindings(fixed.count) + "<br>" + (items + rest).joined(separator: "<br>")
  }

  private func item(_ finding: FindingReport) -> String {
    let place = labels.address(of: finding).markdownCode
    let severity = "**\(labels.single(finding.severity).markdown)**"
    var item = "- \(severity) \(place) \(finding.rule.rawValue.markdownCode)<br>"
    item += Self.clipped(finding.messageWithPhrase(in: labels.language))
    if !finding.advice.isEmpty { item += "<br>→ " + Self.clipped(finding.advice) }
    return item
  }

  static func clipped(_ text: String) -> String {
    text.count > longestText ? (text.prefix(longestText) + "…").markdown : text.markdown
  }
}

extension StringProtocol {
  fileprivate var markdown: String { String(self).markdown }
}
