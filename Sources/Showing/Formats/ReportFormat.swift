package import Reports
package import SourceText

/// The formats that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, csv

  private var format: any Format.Type {
    switch self {
    case .text: TextReport.self
    case .json: JSONReport.self
    case .jsonl: JSONLinesReport.self
    case .sarif: SARIFFormat.self
    case .github: GitHubFormat.self
    case .gitlab: GitLabFormat.self
    case .junit: JUnitFormat.self
    case .checkstyle: CheckstyleFormat.self
    case .rdjson: RDJSONFormat.self
    case .markdown: MarkdownFormat.self
    case .html: HTMLReport.self
    case .csv: CSVReport.self
    }
  }

  /// The report in this format, with a line end at its end; formats that name only drafts or
  /// findings are empty where there are none.
  package func render(_ report: Report, options: RenderOptions) -> String {
    var text = begin(report, options: options)
    var bytes: [UInt8] = []
    for draft in report.drafts { bytes += text.add(text.part(of: draft)).joined() }
    bytes += text.end(report, folders: options.folders).joined()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A report in this format that grows draft by draft.
  /// - Parameter report: as it is before its first draft.
  package func begin(_ report: Report, options: RenderOptions) -> any GrowingReport {
    if let format = format as? any DraftwiseFormat.Type { return format.init(report, options) }
    return CollectedReport(self, options)
  }

  /// The report in a format that is written at the end.
  func whole(_ report: Report, _ options: RenderOptions) -> String {
    (format as? any WholeFormat.Type)?.render(report, options) ?? ""
  }

  /// The file that the format's readers usually look for; `-` is standard output.
  package var usualFile: String { format.usualFile }

  /// The format that a file's name is the usual one of by its ending; `nil` where it may hold several, or text.
  package init?(ofFile name: String) {
    let formats: [String: ReportFormat] = [
      "html": .html, "htm": .html, "json": .json, "jsonl": .jsonl, "csv": .csv, "sarif": .sarif,
    ]
    guard let dot = name.lastIndex(of: "."),
      let format = formats[name[name.index(after: dot)...].lowercased()]
    else { return nil }
    self = format
  }

  /// Whether the format shows the drafts' own text, which reports carry only for such.
  package var showsContent: Bool { format.showsContent }

  /// The format of what belongs on the summary page of the CI job beside the report itself; `nil` for
  /// formats whose CI has no such page.
  package var jobSummary: ReportFormat? { format.jobSummary }
}

/// A format, in a file of its own.
protocol Format {
  /// The file that the format's readers usually look for; `-` is standard output.
  static var usualFile: String { get }

  /// Whether it shows the drafts' own text.
  static var showsContent: Bool { get }

  /// The format of the summary page of the CI job; `nil` without such a page.
  static var jobSummary: ReportFormat? { get }
}

extension Format {
  static var showsContent: Bool { false }
  static var jobSummary: ReportFormat? { nil }
}

/// A format that is written at the end, for what comes first in it tells of all drafts: a pure function of
/// the report.
protocol WholeFormat: Format {
  static func render(_ report: Report, _ options: RenderOptions) -> String
}

/// A format of which what it says of a draft is written and forgotten.
protocol DraftwiseFormat: Format, GrowingReport {
  init(_ report: Report, _ options: RenderOptions)
}

/// What a format may know beside the report.
package struct RenderOptions: Sendable {
  /// Columns of the terminal, 60 to 160.
  package var width: Int
  /// Whether ANSI escape sequences may colour the text.
  package var usesColor: Bool
  /// How much the text format says.
  package var extent: TextExtent
  /// The file of a draft by its path, for what shows the text around a use; called on any thread.
  package var source: @Sendable (String) -> SourceFile?
  /// Every rule there is, for formats that explain them, in the report's language.
  package var rules: [RuleReport]
  /// Where the drafts' paths start, for formats that name files from the root of the repository;
  /// `nil`: paths stay as they are.
  package var folders: SourceFolders?

  package init(
    width: Int, usesColor: Bool, extent: TextExtent = .screen,
    source: @escaping @Sendable (String) -> SourceFile? = { _ in nil }, rules: [RuleReport] = [],
    folders: SourceFolders? = nil
  ) {
    self.width = min(max(width, 60), 160)
    self.usesColor = usesColor
    self.extent = extent
    self.source = source
    self.rules = rules
    self.folders = folders
  }

  /// The path of a draft from the root of the repository.
  func pathFromRoot(_ path: String) -> String {
    folders?.pathFromRoot(path) ?? path.withoutDotSlash
  }
}
