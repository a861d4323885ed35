package import Reports
package import SourceText

/// The formats that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, csv

  private var format: any Format.Type {
    switch self {
    case .text: TextFormat.self
    case .json: JSONFormat.self
    case .jsonl: JSONLinesFormat.self
    case .sarif: SARIFFormat.self
    case .github: GitHubFormat.self
    case .gitlab: GitLabFormat.self
    case .junit: JUnitFormat.self
    case .checkstyle: CheckstyleFormat.self
    case .rdjson: RDJSONFormat.self
    case .markdown: MarkdownFormat.self
    case .csv: CSVFormat.self
    }
  }

  /// The report in this format, with a line end at its end; formats that name only drafts or
  /// findings are empty where there are none.
  package func render(_ report: Report, options: RenderOptions) -> String {
    format.render(report, options)
  }

  /// The file that the format's readers usually look for; `-` is standard output.
  package var usualFile: String { format.usualFile }

  /// What belongs on the summary page of the CI job beside the report itself, in Markdown; `nil` for
  /// formats whose CI has no such page.
  package func jobSummary(_ report: Report) -> String? { format.jobSummary(report) }
}

/// A format, in a file of its own: a pure function of the report, and what a run must know besides.
protocol Format {
  /// The file that the format's readers usually look for; `-` is standard output.
  static var usualFile: String { get }

  static func render(_ report: Report, _ options: RenderOptions) -> String

  /// What belongs on the summary page of the CI job, in Markdown; `nil` without such a page.
  static func jobSummary(_ report: Report) -> String?
}

extension Format {
  static func jobSummary(_ report: Report) -> String? { nil }
}

/// What a format may know beside the report.
package struct RenderOptions: Sendable {
  /// Columns of the terminal, 60 to 160.
  package var width: Int
  /// Whether ANSI escape sequences may colour the text.
  package var usesColor: Bool
  /// How much the text format says.
  package var extent: TextExtent
  /// The drafts' files by their paths, for what shows the text around a use.
  package var sources: [String: SourceFile]
  /// Every rule there is, for formats that explain them, in the report's language.
  package var rules: [RuleReport]
  /// Where the drafts' paths start, for formats that name files from the root of the repository;
  /// `nil`: paths stay as they are.
  package var folders: SourceFolders?

  package init(
    width: Int, usesColor: Bool, extent: TextExtent = .screen,
    sources: [String: SourceFile] = [:], rules: [RuleReport] = [],
    folders: SourceFolders? = nil
  ) {
    self.width = min(max(width, 60), 160)
    self.usesColor = usesColor
    self.extent = extent
    self.sources = sources
    self.rules = rules
    self.folders = folders
  }

  /// The path of a draft from the root of the repository.
  func pathFromRoot(_ path: String) -> String {
    folders?.pathFromRoot(path) ?? path.withoutDotSlash
  }
}
