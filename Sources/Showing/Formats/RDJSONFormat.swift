internal import JSONWriting
internal import Outcomes
internal import Reports
internal import Vocabulary

/// The Reviewdog Diagnostic Format as one JSON object, for reviewdog (`-f=rdjson`).
///
/// Fields as in reviewdog's `proto/rdf/reviewdog.proto`: columns count bytes of UTF-8 from 1, an end is
/// exclusive. Findings that a baseline knows are left out: the format cannot mark them.
enum RDJSONFormat: WholeFormat {
  static let usualFile = "kwaudit.rdjson.json"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    return JSONWriter.text(.pretty) { json in
      json.object { json in
        json.array("diagnostics") { json in
          for draft in report.drafts {
            if let unscored = labels.unscored(draft, report.criteria(of: draft)) {
              write(
                Verdict.unscored.rawValue, draft.path, unscored.message, unscored.severity,
                to: &json)
            }
            for finding in draft.newFindings {
              write(finding, of: draft, in: report.language, to: &json)
            }
          }
          for unreadable in report.unreadable {
            write("unreadable", unreadable.path, unreadable.message, .error, to: &json)
          }
        }
        json.object("source") { $0.field("name", report.tool.name) }
      }
    }
  }

  private static func write(
    _ finding: FindingReport, of draft: DraftReport, in language: Language,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.object("code") { $0.field("value", finding.rule.rawValue) }
      json.object("location") { json in
        json.field("path", draft.path)
        json.object("range") { json in
          json.object("end") { json in
            json.field("column", finding.endByteColumn)
            json.field("line", finding.endLine)
          }
          json.object("start") { json in
            json.field("column", finding.byteColumn)
            json.field("line", finding.line)
          }
        }
      }
      json.field("message", finding.messageAndAdvice(in: language))
      json.field("severity", severity(finding.severity))
    }
  }

  /// What is said of a draft as a whole.
  private static func write(
    _ code: String, _ path: String, _ message: String, _ severity: Severity,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.object("code") { $0.field("value", code) }
      json.object("location") { $0.field("path", path) }
      json.field("message", message)
      json.field("severity", self.severity(severity))
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}
