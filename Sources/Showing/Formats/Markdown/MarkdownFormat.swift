internal import Outcomes
internal import Reports
internal import Vocabulary

/// A comment for a pull request, in GitHub Flavored Markdown: the verdict, a table of the drafts with
/// their scores, what to do first, and what was found, folded away.
///
/// It begins with the mark `<!-- kwaudit -->`, by which a bot finds its own comment again, and stays
/// below the 65,536 characters that GitHub takes: what has no room is counted.
enum MarkdownFormat: WholeFormat {
  static let usualFile = "kwaudit.md"

  /// In UTF-16 units, with room for what tells what was left out.
  private static let limit = 60_000
  /// For the table and the list of unreadable inputs, which come before the details.
  private static let tableLimit = 25_000

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    var text = "<!-- kwaudit -->\n" + heading(report, labels)
    text += table(report, labels)
    text += steps(report, labels)
    text += unreadable(report, labels)
    text += details(report, labels, room: limit - text.utf16.count)
    text += notes(report, labels)
    return text
  }

  private static func heading(_ report: Report, _ labels: Labels) -> String {
    let summary = report.summary
    var verdict = "\(labels.sign(report.outcome)) \(labels.outcome(report.outcome))"
    if report.drafts.count > 1 {
      verdict += labels.failed(report.draftsWithOutcome, of: report)
    }
    var items: [String] = []
    if let score = summary.meanScore {
      let figure = score.tenths
      items.append(
        report.drafts.count > 1 ? labels.meanPoints(figure, of: summary) : labels.points(figure))
    }
    items += [
      "\(labels.severity(.error)) \(summary.errors.grouped)",
      "\(labels.severity(.warning)) \(summary.warnings.grouped)",
      "\(labels.severity(.info)) \(summary.infos.grouped)",
    ]
    if summary.known > 0 { items.append(labels.known(summary.known)) }
    if summary.fixed > 0 { items.append(labels.fixedFindings(summary.fixed)) }
    if summary.suppressed > 0 { items.append(labels.suppressedFindings(summary.suppressed)) }
    if summary.unscored > 0 { items.append(labels.unscored(summary.unscored)) }
    if !report.unreadable.isEmpty {
      items.append(labels.unreadableInputs(report.unreadable.count))
    }
    return "### kwaudit: \(verdict)\n\n\(items.joined(separator: " · "))\n"
  }

  /// One row per draft, those that did not pass first.
  private static func table(_ report: Report, _ labels: Labels) -> String {
    guard !report.drafts.isEmpty else { return "" }
    let head = [
      labels.outcome, labels.draft, labels.points, labels.severity(.error),
      labels.severity(.warning), labels.severity(.info), labels.firstSteps,
    ]
    var text =
      "\n| \(head.joined(separator: " | ")) |\n| :-: | --- | --: | --: | --: | --: | --- |\n"
    let drafts = report.drafts.filter { !$0.passed } + report.drafts.filter(\.passed)
    for (index, draft) in drafts.enumerated() {
      let counts = Severity.allCases.reversed().map { severity in
        draft.newFindings.count { $0.severity == severity }.grouped
      }
      let cells =
        [
          labels.sign(report.outcome(of: draft)), draft.path.markdownCode,
          score(of: draft, labels),
        ] + counts + [DraftSteps(draft).items.first.map { MarkdownSteps.item($0, labels) } ?? ""]
      let row = "| \(cells.joined(separator: " | ")) |\n"
      if text.utf16.count + row.utf16.count > tableLimit {
        return text + "\n\(labels.moreDrafts(drafts.count - index))\n"
      }
      text += row
    }
    return text
  }

  /// The score with its change since the baseline: `80 (-6)`.
  private static func score(of draft: DraftReport, _ labels: Labels) -> String {
    guard let score = draft.score else { return labels.verdict(.unscored) }
    guard let old = draft.baseline?.score, old != score else { return score.tenths }
    return "\(score.tenths) (\(score > old ? "+" : "")\((score - old).tenths))"
  }

  /// What to do first in a draft that is alone; of several the table has the first step of each.
  private static func steps(_ report: Report, _ labels: Labels) -> String {
    guard report.drafts.count == 1 else { return "" }
    return MarkdownSteps(report.drafts[0], labels).text.map { "\n\($0)\n" } ?? ""
  }

  private static func unreadable(_ report: Report, _ labels: Labels) -> String {
    guard !report.unreadable.isEmpty else { return "" }
    var text = "\n**\(labels.unreadable)**\n\n"
    for (index, input) in report.unreadable.enumerated() {
      let item = "- \(input.path.markdownCode) \(input.message.markdown)\n"
      if text.utf16.count + item.utf16.count > tableLimit / 2 {
        return text + "\n\(labels.moreInputs(report.unreadable.count - index))\n"
      }
      text += item
    }
    return text
  }

  private static func details(_ report: Report, _ labels: Labels, room: Int) -> String {
    let drafts = (report.drafts.filter { !$0.passed } + report.drafts.filter(\.passed))
      .filter { !$0.newFindings.isEmpty || !$0.phrases.isEmpty || !$0.unreadBlocks.isEmpty }
    var text = ""
    for (index, draft) in drafts.enumerated() {
      let details = MarkdownDetails(
        draft: draft, outcome: report.outcome(of: draft), labels: labels,
        hasSteps: report.drafts.count > 1
      ).text
      if text.utf16.count + details.utf16.count > room {
        return text + "\n\(labels.moreDetails(drafts.count - index))\n"
      }
      text += details
    }
    return text
  }

  private static func notes(_ report: Report, _ labels: Labels) -> String {
    let criteria = labels.criteria(
      report.criteria, hasKnownShortfalls: report.hasKnownShortfalls)
    let gone =
      report.goneDrafts.isEmpty ? nil : labels.goneDrafts(report.goneDrafts, limit: 5).markdown
    let hasScore = report.drafts.contains { $0.score != nil }
    let faults = report.drafts.lazy.compactMap { labels.unscored($0, report.criteria(of: $0)) }
    let unscored = faults.max { $0.severity < $1.severity }?.message.markdown
    let notes = [gone, unscored, criteria, hasScore ? labels.scoreNote : nil].compactMap { $0 }
    return notes.isEmpty ? "" : "\n<sub>\(notes.joined(separator: "<br>"))</sub>\n"
  }
}
