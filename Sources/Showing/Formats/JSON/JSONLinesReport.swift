internal import JSONWriting
internal import Reports

/// A JSON object a line, for programs that read a line at a time: one with `"type":"draft"` and the
/// fields of `DraftReport` for each draft, then one with `"type":"unreadable"` and the fields of
/// `Report.Unreadable` for each input that could not be read.
struct JSONLinesReport: DraftwiseFormat {
  static let usualFile = "kwaudit.jsonl"

  init(_ report: Report, _ options: RenderOptions) {}

  func part(of draft: DraftReport) -> ReportPart { .bytes(Self.line(draft, "draft")) }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    if case .bytes(let pieces) = part { pieces } else { [] }
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    report.unreadable.flatMap { Self.line($0, "unreadable") }
  }

  /// The fields of a value with its type after them, as their names' order has it.
  private static func line(_ value: some JSONObject, _ type: String) -> [[UInt8]] {
    var json = JSONWriter(.line)
    json.object { json in
      value.writeFields(to: &json)
      json.field("type", type)
    }
    json.endLine()
    return json.takePieces()
  }
}
