internal import JSONWriting
internal import Reports

/// The report as one JSON object, for programs: its fields are those of `Report`, sorted by name.
enum JSONFormat {
  static func render(_ report: Report) -> String { JSONText.pretty(report) }
}
