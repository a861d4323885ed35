internal import Formats

/// The formats of reports with the files that their readers expect.
enum FormatsReference {
  static var text: String {
    var table = MarkdownTable("format", "usual file")
    for format in ReportFormat.allCases {
      let file = format.usualFile
      table.add("`\(format.rawValue)`", file == "-" ? "standard output (`-`)" : "`\(file)`")
    }
    return table.text
  }
}
