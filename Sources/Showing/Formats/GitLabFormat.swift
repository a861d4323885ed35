internal import JSONWriting
internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// A Code Quality report for GitLab's merge requests: a JSON array of findings. Lines only, for the
/// format has no columns that GitLab reads.
///
/// Fields and severities are those of GitLab's page on Code Quality ("Code quality report format").
/// Findings that a baseline knows are left out: the format cannot mark them.
enum GitLabFormat: WholeFormat {
  static let usualFile = "gl-code-quality-report.json"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    var names = UniqueNames()
    var issues: [Issue] = []
    for draft in report.drafts {
      let path = options.pathFromRoot(draft.path)
      if let unscored = labels.unscored(draft, report.criteria(of: draft)) {
        issues.append(
          Issue(
            description: unscored.message, check: Verdict.unscored.rawValue,
            fingerprint: StableHash(path, Verdict.unscored.rawValue).hexadecimal,
            severity: severity(unscored.severity), path: path, firstLine: 1, lastLine: 1))
      }
      issues += draft.newFindings.map { finding in
        // GitLab keeps only one finding of each fingerprint, over all files.
        let name = names.unique(path + "\n" + finding.fingerprint)
        return Issue(
          description: finding.messageAndAdvice(in: report.language), check: finding.rule.rawValue,
          fingerprint: StableHash(name).hexadecimal, severity: severity(finding.severity),
          path: path, firstLine: finding.line, lastLine: finding.lastLine)
      }
    }
    issues += report.unreadable.map { unreadable in
      let path = options.pathFromRoot(unreadable.path)
      return Issue(
        description: unreadable.message, check: "unreadable",
        fingerprint: StableHash(path, "unreadable").hexadecimal, severity: "critical", path: path,
        firstLine: 1, lastLine: 1)
    }
    return JSONWriter.text(of: issues, .pretty)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }

  private struct Issue: JSONObject {
    let description: String
    let check: String
    let fingerprint: String
    let severity: String
    let path: String
    let firstLine: Int
    let lastLine: Int

    func writeFields(to json: inout JSONWriter) {
      json.field("check_name", check)
      json.field("description", description)
      json.field("fingerprint", fingerprint)
      json.object("location") { json in
        json.object("lines") { json in
          json.field("begin", firstLine)
          json.field("end", lastLine)
        }
        json.field("path", path)
      }
      json.field("severity", severity)
    }
  }
}
