internal import JSONWriting
internal import Reports
internal import Vocabulary

/// A SARIF 2.1.0 log, for code scanning and for viewers that many tools share.
///
/// Names and meanings are those of OASIS, errata 01. Suppressed findings and those that a baseline knows
/// are in it and marked as such; those that are fixed are not (`absent`), for viewers that know no such
/// state show them as open. Inputs that could not be read are notifications of the tool.
enum SARIFFormat: WholeFormat {
  static let usualFile = "kwaudit.sarif"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    JSONWriter.text(.pretty) { json in
      json.object { json in
        json.field("$schema", schema)
        json.field("runs", [SARIFRun(report, options)])
        json.field("version", "2.1.0")
      }
    }
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

/// The one run of a log.
private struct SARIFRun: JSONObject {
  private let report: Report
  private let options: RenderOptions
  private var rules: [SARIFRule]
  private var ruleIndexes: [RuleID: Int] = [:]

  init(_ report: Report, _ options: RenderOptions) {
    self.report = report
    self.options = options
    rules = options.rules.map { SARIFRule($0, in: report.language) }
    for (index, rule) in rules.enumerated() { ruleIndexes[rule.id] = index }
    for draft in report.drafts {
      for finding in draft.findings + draft.suppressed where ruleIndexes[finding.rule] == nil {
        ruleIndexes[finding.rule] = rules.count
        rules.append(SARIFRule(id: finding.rule))
      }
    }
  }

  func writeFields(to json: inout JSONWriter) {
    json.array("artifacts") { json in
      for draft in report.drafts { writeArtifact(draft, to: &json) }
    }
    json.field("columnKind", "unicodeCodePoints")
    json.array("invocations") { json in
      json.object { json in
        json.field("executionSuccessful", report.unreadable.isEmpty)
        json.array("toolExecutionNotifications") { json in
          for unreadable in report.unreadable { writeNotification(unreadable, to: &json) }
        }
      }
    }
    json.field("language", report.language.rawValue)
    json.object("originalUriBaseIds") { json in
      json.object(Self.root) { json in
        json.object("description") { $0.field("text", "The root of the repository.") }
      }
    }
    json.array("results") { json in
      for (index, draft) in report.drafts.enumerated() {
        for finding in draft.findings + draft.suppressed {
          writeResult(finding, of: draft, index, to: &json)
        }
      }
    }
    json.object("tool") { json in
      json.object("driver") { json in
        json.field("name", report.tool.name)
        json.field("rules", rules)
        json.field("semanticVersion", report.tool.version)
      }
    }
  }

  private func writeArtifact(_ draft: DraftReport, to json: inout JSONWriter) {
    json.object { json in
      json.field("encoding", draft.encoding.rawValue)
      writeLocation("location", draft.path, to: &json)
      json.field("mimeType", draft.format.mimeType)
      json.object("properties") { json in
        json.field("passed", draft.passed)
        json.field("score", draft.score)
        json.field("verdict", draft.verdict.rawValue)
      }
    }
  }

  private func writeNotification(_ unreadable: Report.Unreadable, to json: inout JSONWriter) {
    json.object { json in
      json.field("level", Severity.error.level)
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") {
            writeLocation("artifactLocation", unreadable.path, to: &$0)
          }
        }
      }
      json.object("message") { $0.field("text", unreadable.message.withoutLinks) }
    }
  }

  /// - Parameter index: of the draft among the artifacts.
  private func writeResult(
    _ finding: FindingReport, of draft: DraftReport, _ index: Int, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("baselineState", finding.baselineState?.rawValue)
      json.field("level", finding.severity.level)
      json.array("locations") { writePlace(finding.place, of: draft, index, to: &$0) }
      let message = finding.messageAndAdvice(in: report.language).withoutLinks
      json.object("message") { $0.field("text", message) }
      json.object("partialFingerprints") { $0.field("kwaudit/v1", finding.fingerprint) }
      if let phrase = finding.phrase { json.object("properties") { $0.field("phrase", phrase) } }
      if !finding.related.isEmpty {
        json.array("relatedLocations") { json in
          for place in finding.related { writePlace(place, of: draft, index, to: &json) }
        }
      }
      json.field("ruleId", finding.rule.rawValue)
      json.field("ruleIndex", ruleIndexes[finding.rule])
      json.array("suppressions") { json in
        guard let suppression = finding.suppression else { return }
        json.object { json in
          json.field("justification", suppression.justification)
          json.field("kind", suppression.kind.rawValue)
        }
      }
    }
  }

  private func writePlace(
    _ place: FindingReport.Place, of draft: DraftReport, _ index: Int, to json: inout JSONWriter
  ) {
    json.object { json in
      json.object("physicalLocation") { json in
        writeLocation("artifactLocation", draft.path, index, to: &json)
        writeRegion(place, to: &json)
      }
    }
  }

  private func writeRegion(_ place: FindingReport.Place, to json: inout JSONWriter) {
    json.object("region") { json in
      json.field("endColumn", place.endColumn)
      json.field("endLine", place.endLine)
      json.field("startColumn", place.column)
      json.field("startLine", place.line)
    }
  }

  /// - Parameter index: of the draft among the artifacts.
  private func writeLocation(
    _ name: StaticString, _ path: String, _ index: Int? = nil, to json: inout JSONWriter
  ) {
    let path = options.pathFromRoot(path)
    let isAbsolute = path.hasPrefix("/")
    json.object(name) { json in
      json.field("index", index)
      json.field("uri", (isAbsolute ? "file://" : "") + path.percentEncoded)
      json.field("uriBaseId", isAbsolute ? nil : Self.root.description)
    }
  }

  private static let root: StaticString = "%SRCROOT%"
}

extension Severity {
  /// The `level` of a result.
  var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension DraftFormat {
  fileprivate var mimeType: String {
    switch self {
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .text: "text/plain"
    }
  }
}

extension String {
  /// The text for a message, in which `[text](target)` would be a link and not stand as it is
  /// (SARIF 3.11.6).
  fileprivate var withoutLinks: String {
    guard contains("](") else { return self }
    var text = ""
    for character in self {
      if "[]\\".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }

  /// A path as a part of a URI: all but the unreserved characters of RFC 3986 and the slash is
  /// percent-encoded.
  fileprivate var percentEncoded: String {
    var text = ""
    for byte in utf8 {
      let scalar = Unicode.Scalar(byte)
      let isUnreserved =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isUnreserved || "-._~/".unicodeScalars.contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
