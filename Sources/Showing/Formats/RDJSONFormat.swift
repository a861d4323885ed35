internal import JSONWriting
internal import Reports
internal import Vocabulary

/// The Reviewdog Diagnostic Format as one JSON object, for reviewdog (`-f=rdjson`).
///
/// Fields as in reviewdog's `proto/rdf/reviewdog.proto`: columns count bytes of UTF-8 from 1, an end is
/// exclusive. Findings that a baseline knows are left out: the format cannot mark them.
enum RDJSONFormat {
  static func render(_ report: Report) -> String {
    let findings = report.drafts.flatMap { draft in
      draft.newFindings.map { finding in
        Diagnostic(
          message: finding.messageAndAdvice(in: report.language),
          location: Location(path: draft.path, range: Range(finding)),
          severity: severity(finding.severity), code: Code(value: finding.rule.rawValue))
      }
    }
    let unreadable = report.unreadable.map { unreadable in
      Diagnostic(
        message: unreadable.message, location: Location(path: unreadable.path, range: nil),
        severity: "ERROR", code: Code(value: "unreadable"))
    }
    return JSONText.pretty(
      Result(source: Source(name: report.tool.name), diagnostics: findings + unreadable))
  }

  private static func severity(_ id: String) -> String {
    switch id {
    case "error": "ERROR"
    case "warning": "WARNING"
    default: "INFO"
    }
  }

  private struct Result: Encodable {
    let source: Source
    let diagnostics: [Diagnostic]
  }

  private struct Source: Encodable {
    let name: String
  }

  private struct Diagnostic: Encodable {
    let message: String
    let location: Location
    let severity: String
    let code: Code
  }

  private struct Code: Encodable {
    let value: String
  }

  private struct Location: Encodable {
    let path: String
    let range: Range?
  }

  private struct Range: Encodable {
    let start: Position
    let end: Position

    init(_ finding: FindingReport) {
      start = Position(line: finding.line, column: finding.byteColumn)
      end = Position(line: finding.endLine, column: finding.endByteColumn)
    }
  }

  private struct Position: Encodable {
    let line: Int
    let column: Int
  }
}
