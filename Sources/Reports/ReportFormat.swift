/// The formats that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json

  /// The report in this format, with a line end at its end.
  package func render(_ report: Report, options: RenderOptions) -> String {
    switch self {
    case .text: TextFormat.render(report, options)
    case .json: JSONFormat.render(report)
    }
  }
}

/// What a format may know of the place that shows it.
package struct RenderOptions: Sendable {
  /// Columns of the terminal, 60 to 160.
  package var width: Int
  /// Whether ANSI escape sequences may colour the text.
  package var usesColor: Bool

  package init(width: Int, usesColor: Bool) {
    self.width = min(max(width, 60), 160)
    self.usesColor = usesColor
  }
}
