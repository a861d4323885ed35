internal import JSONWriting
internal import Reports

/// The report as one JSON object, for programs: its fields are those of `Report`, sorted by name.
struct JSONReport: DraftwiseFormat {
  static let usualFile = "kwaudit.json"

  private var json = JSONWriter(.pretty)

  init(_ report: Report, _ options: RenderOptions) {
    json.open(.object)
    report.writeFieldsBeforeDrafts(to: &json)
    json.open("drafts", .array)
  }

  func part(of draft: DraftReport) -> ReportPart {
    var json = JSONWriter(.pretty, level: 2)
    json.value(draft)
    return .bytes(json.takePieces())
  }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    guard case .bytes(let pieces) = part else { return [] }
    json.placeValue()
    return json.takePieces() + pieces
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    json.close(.array)
    report.writeFieldsAfterDrafts(to: &json)
    json.close(.object)
    json.endLine()
    return json.takePieces()
  }
}
