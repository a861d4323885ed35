package import Reports

/// The formats that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, csv

  /// The report in this format, with a line end at its end; formats that name only drafts or
  /// findings are empty where there are none.
  package func render(_ report: Report, options: RenderOptions) -> String {
    switch self {
    case .text: TextFormat.render(report, options)
    case .json: JSONFormat.render(report)
    case .jsonl: JSONLinesFormat.render(report)
    case .sarif: SARIFFormat.render(report, options)
    case .github: GitHubFormat.render(report, options)
    case .gitlab: GitLabFormat.render(report, options)
    case .junit: JUnitFormat.render(report)
    case .checkstyle: CheckstyleFormat.render(report)
    case .rdjson: RDJSONFormat.render(report)
    case .markdown: MarkdownFormat.render(report)
    case .csv: CSVFormat.render(report)
    }
  }

  /// The file that the format's readers usually look for; `-` is standard output.
  package var usualFile: String {
    switch self {
    case .github: "-"
    case .gitlab: "gl-code-quality-report.json"
    case .text: "kwaudit.txt"
    case .markdown: "kwaudit.md"
    case .junit, .checkstyle: "kwaudit.\(rawValue).xml"
    case .rdjson: "kwaudit.rdjson.json"
    case .json, .jsonl, .sarif, .csv: "kwaudit.\(rawValue)"
    }
  }

  /// What belongs on the summary page of the CI job beside the report itself, in Markdown; `nil` for
  /// formats whose CI has no such page.
  package func jobSummary(_ report: Report) -> String? {
    self == .github ? MarkdownFormat.render(report) : nil
  }
}

/// What a format may know beside the report.
package struct RenderOptions: Sendable {
  /// Columns of the terminal, 60 to 160.
  package var width: Int
  /// Whether ANSI escape sequences may colour the text.
  package var usesColor: Bool
  /// Every rule there is, for formats that explain them, in the report's language.
  package var rules: [RuleReport]
  /// Where the drafts' paths start, for formats that name files from the root of the repository;
  /// `nil`: paths stay as they are.
  package var folders: SourceFolders?

  package init(
    width: Int, usesColor: Bool, rules: [RuleReport] = [], folders: SourceFolders? = nil
  ) {
    self.width = min(max(width, 60), 160)
    self.usesColor = usesColor
    self.rules = rules
    self.folders = folders
  }

  /// The path of a draft from the root of the repository.
  func pathFromRoot(_ path: String) -> String {
    folders?.pathFromRoot(path) ?? path.withoutDotSlash
  }
}
