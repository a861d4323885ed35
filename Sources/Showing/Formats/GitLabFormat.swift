internal import JSONWriting
internal import Reports
internal import SourceText
internal import Vocabulary

/// A Code Quality report for GitLab's merge requests: a JSON array of findings. Lines only, for the
/// format has no columns that GitLab reads.
///
/// Fields and severities are those of GitLab's page on Code Quality ("Code quality report format").
/// Findings that a baseline knows are left out: the format cannot mark them.
enum GitLabFormat {
  static func render(_ report: Report, _ options: RenderOptions) -> String {
    var names = UniqueNames()
    var issues: [Issue] = []
    for draft in report.drafts {
      let path = options.pathFromRoot(draft.path)
      issues += draft.newFindings.map { finding in
        // GitLab keeps only one finding of each fingerprint, over all files.
        let name = names.unique(path + "\n" + finding.fingerprint)
        return Issue(
          description: finding.messageAndAdvice(in: report.language),
          checkName: finding.rule.rawValue,
          fingerprint: StableHash(name).hexadecimal, severity: severity(finding.severity),
          path: path, lines: Issue.Lines(begin: finding.line, end: finding.lastLine))
      }
    }
    issues += report.unreadable.map { unreadable in
      let path = options.pathFromRoot(unreadable.path)
      return Issue(
        description: unreadable.message, checkName: "unreadable",
        fingerprint: StableHash(path, "unreadable").hexadecimal, severity: "critical", path: path,
        lines: Issue.Lines(begin: 1, end: 1))
    }
    return JSONText.pretty(issues)
  }

  private static func severity(_ id: String) -> String {
    switch id {
    case "error": "major"
    case "warning": "minor"
    default: "info"
    }
  }

  private struct Issue: Encodable {
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    init(
      description: String, checkName: String, fingerprint: String, severity: String, path: String,
      lines: Lines
    ) {
      self.description = description
      self.checkName = checkName
      self.fingerprint = fingerprint
      self.severity = severity
      self.location = Location(path: path, lines: lines)
    }

    enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case checkName = "check_name"
    }

    struct Location: Encodable {
      let path: String
      let lines: Lines
    }

    /// 1-based; the end is inclusive.
    struct Lines: Encodable {
      let begin: Int
      let end: Int
    }
  }
}
