internal import KWAudit

/// A report that can be taken home.
enum ReportKind: String, CaseIterable, Sendable {
  case html, json, markdown

  func download(of report: AuditReport) -> Response {
    let (text, type, file) =
      switch self {
      case .html: (report.html, "text/html; charset=utf-8", "kwaudit.html")
      case .json: (report.jsonWithText, "application/json", "kwaudit.json")
      case .markdown: (report.markdown, "text/markdown; charset=utf-8", "kwaudit.md")
      }
    var response = Response(type: type, Array(text.utf8))
    response.headers.append(("Content-Disposition", "attachment; filename=\"\(file)\""))
    return response
  }
}
