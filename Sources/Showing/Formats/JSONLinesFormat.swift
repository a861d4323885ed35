internal import JSONWriting
internal import Reports
internal import Threading

/// A JSON object a line, for programs that read a line at a time: one with `"type":"draft"` and the
/// fields of `DraftReport` for each draft, then one with `"type":"unreadable"` and the fields of
/// `Report.Unreadable` for each input that could not be read.
enum JSONLinesFormat {
  static func render(_ report: Report) -> String {
    let drafts = Workers.map(report.drafts) { JSONText.line(Line(type: "draft", value: $0)) }
    let unreadable = report.unreadable.map { JSONText.line(Line(type: "unreadable", value: $0)) }
    return (drafts + unreadable).joined()
  }

  /// The fields of a value with its type beside them.
  private struct Line<Value: Encodable>: Encodable {
    let type: String
    let value: Value

    enum CodingKeys: String, CodingKey { case type }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(type, forKey: .type)
      try value.encode(to: encoder)
    }
  }
}
