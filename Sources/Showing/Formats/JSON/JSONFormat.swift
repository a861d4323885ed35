internal import JSONWriting
internal import Reports

/// The report as one JSON object, for programs: its fields are those of `Report`, sorted by name.
enum JSONFormat: Format {
  static let usualFile = "kwaudit.json"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    JSONWriter.text(of: report, .pretty)
  }
}
