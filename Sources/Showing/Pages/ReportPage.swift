internal import Outcomes
package import Reports
internal import Vocabulary

/// A report as a page that is complete by itself: no network, no other file, and no script that it needs.
package struct ReportPage {
  private let report: Report
  private let labels: Labels
  private var words: Values { labels.pageWords }

  package init(_ report: Report) {
    self.report = report
    labels = Labels(language: report.language)
  }

  /// Of more drafts than this a page shows no more than what each one's first screen says: it would be too long
  /// for a browser to open soon.
  package static let mostDetails = 50

  /// All drafts on one page.
  package var text: String {
    let isBrief = report.drafts.count > Self.mostDetails
    let ids = report.drafts.indices.map { "d\($0 + 1)" }
    let isAlone = report.drafts.count == 1 && report.unreadable.isEmpty
    let table = DraftTable(
      report: report, labels: labels, links: ids.map { "#" + $0 }, words: words)
    let order = report.worstFirst
    let sections = order.map { index in
      section(index, id: ids[index], isOfSeveral: !isAlone, isBrief: isBrief)
    }
    return page(
      title: isAlone ? Self.title(report.drafts[0], report, labels) : table.heading,
      list: isAlone || report.drafts.isEmpty && report.unreadable.isEmpty ? nil : table.html,
      sections, notes: isBrief ? [labels.detailsAreLeftOut] : [])
  }

  /// The list of all drafts, whose pages have the given names, in their order.
  package func list(of names: [String]) -> String {
    let table = DraftTable(report: report, labels: labels, links: names, words: words)
    return page(title: table.heading, list: table.html, [])
  }

  /// A page of the one draft of a report, with a link to the list of all.
  package var ofOneDraft: String {
    page(
      title: Self.title(report.drafts[0], report, labels), list: nil, [section(0, id: "d1")],
      back: PageNames.list)
  }

  private func section(
    _ index: Int, id: String, isOfSeveral: Bool = false, isBrief: Bool = false
  ) -> String {
    let draft = report.drafts[index]
    let view = DraftView(
      draft, report.criteria(of: draft), labels, id: id, isOfSeveral: isOfSeveral,
      isBrief: isBrief)
    return DraftSection(view, words: words).html
  }

  private static func title(_ draft: DraftReport, _ report: Report, _ labels: Labels) -> String {
    let score = draft.score.map { labels.points($0.tenths) + " " } ?? ""
    return
      "\(score)\(labels.outcome(report.outcome(of: draft))) – \(draft.title?.text ?? draft.path)"
  }

  private func page(
    title: String, list: String?, _ sections: [String], notes: [String] = [], back: String? = nil
  ) -> String {
    let hasScore = report.drafts.contains { $0.score != nil }
    return Templates.render(
      "page",
      [
        "lang": report.language.rawValue, "policy": ContentPolicy.text, "title": title,
        "heading": labels.reportHeading, "style": PageFile.style, "script": PageFile.script,
        "w": words, "back": back, "list": list,
        "drafts": sections.map { ["draft": $0] as Values },
        "hasNothing": sections.isEmpty && list == nil,
        "notes": notes + (hasScore ? [labels.scoreNote] : []),
        "tool": "\(report.tool.name) \(report.tool.version)", "segmenter": report.tool.segmenter,
      ])
  }
}
