internal import Pages
internal import Reports

/// A page for browsers, complete by itself: the verdict, what to do first, and the drafts' text with its findings.
struct HTMLReport: DraftwiseFormat {
  static let usualFile = "kwaudit.html"
  static let showsContent = true

  private var drafts: [DraftReport] = []

  init(_ report: Report, _ options: RenderOptions) {}

  func part(of draft: DraftReport) -> ReportPart { .draft(draft.withoutUses) }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    guard case .draft(let draft) = part else { return [] }
    drafts.append(draft)
    // A page of more drafts shows the text of none.
    if drafts.count > ReportPage.mostDetails {
      let first = drafts.count == ReportPage.mostDetails + 1 ? 0 : drafts.count - 1
      for index in first..<drafts.count { drafts[index].content = nil }
    }
    return []
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    var report = report
    report.drafts = drafts
    return [Array(ReportPage(report).text.utf8)]
  }
}
