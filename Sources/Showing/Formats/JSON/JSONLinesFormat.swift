internal import JSONWriting
internal import Reports
internal import Threading

/// A JSON object a line, for programs that read a line at a time: one with `"type":"draft"` and the
/// fields of `DraftReport` for each draft, then one with `"type":"unreadable"` and the fields of
/// `Report.Unreadable` for each input that could not be read.
enum JSONLinesFormat: Format {
  static let usualFile = "kwaudit.jsonl"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let drafts = Workers.map(report.drafts) { line($0, "draft") }
    let unreadable = report.unreadable.map { line($0, "unreadable") }
    return (drafts + unreadable).joined()
  }

  /// The fields of a value with its type after them, as their names' order has it.
  private static func line(_ value: some JSONObject, _ type: String) -> String {
    JSONWriter.text(.line) { json in
      json.object { json in
        value.writeFields(to: &json)
        json.field("type", type)
      }
    }
  }
}
