internal import Outcomes
internal import Reports
internal import Vocabulary

/// Workflow commands for GitHub Actions, which become annotations on the lines of a pull request.
///
/// Names and escapes are those of GitHub's "Workflow commands for GitHub Actions" and its toolkit:
/// `%`, CR and LF are escaped everywhere, `:` and `,` in properties too. Columns are only given for a
/// finding within a line, where GitHub allows them. Findings that a baseline knows are left out:
/// GitHub shows ten annotations of a step, so the gravest come first.
enum GitHubFormat: WholeFormat {
  static let usualFile = "-"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    var commands: [(severity: Severity, text: String)] = report.unreadable.map { unreadable in
      let path = options.pathFromRoot(unreadable.path)
      return (
        .error, command("error", [("file", path), ("title", "unreadable")], unreadable.message)
      )
    }
    for draft in report.drafts {
      let path = options.pathFromRoot(draft.path)
      for fault in labels.scoreFaults(draft, report.criteria(of: draft)) {
        commands.append(
          (.error, command("error", [("file", path), ("line", "1"), ("title", "score")], fault)))
      }
      if let unscored = labels.unscored(draft, report.criteria(of: draft)),
        unscored.severity == .info
      {
        let place = [("file", path), ("line", "1"), ("title", Verdict.unscored.rawValue)]
        commands.append(
          (.info, command(level(unscored.severity), place, unscored.message)))
      }
      for finding in draft.newFindings {
        let text = command(
          level(finding.severity),
          [("file", path)] + place(finding) + [("title", finding.rule.rawValue)],
          finding.messageWithPhrase(in: report.language)
            + (finding.advice.isEmpty ? "" : "\n" + finding.advice))
        commands.append((finding.severity, text))
      }
    }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      commands.filter { $0.severity == severity }
    }.map(\.text).joined()
  }

  static var jobSummary: ReportFormat? { .markdown }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func place(_ finding: FindingReport) -> [(String, String)] {
    let lines = [("line", "\(finding.line)"), ("endLine", "\(finding.lastLine)")]
    guard finding.endLine == finding.line else { return lines }
    return lines + [("col", "\(finding.column)"), ("endColumn", "\(finding.endColumn)")]
  }

  private static func command(
    _ name: String, _ properties: [(name: String, value: String)], _ message: String
  ) -> String {
    let properties = properties.map { "\($0.name)=\(escaped($0.value, isProperty: true))" }
    return "::\(name) \(properties.joined(separator: ","))::\(escaped(message.shortened))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped.append(contentsOf: "%25".unicodeScalars)
      case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
      case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
      default: escaped.append(scalar.sign ?? scalar)
      }
    }
    return String(escaped)
  }
}
