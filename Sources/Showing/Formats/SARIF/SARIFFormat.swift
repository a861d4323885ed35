internal import JSONWriting
internal import Reports
internal import Vocabulary

/// A SARIF 2.1.0 log, for code scanning and for viewers that many tools share.
///
/// Suppressed findings and those that a baseline knows are in it and marked as such; those that are
/// fixed are not (`absent`), for viewers that know no such state show them as open. Inputs that could
/// not be read are notifications of the tool.
enum SARIFFormat {
  static func render(_ report: Report, _ options: RenderOptions) -> String {
    JSONText.pretty(SARIFLog(runs: [SARIFRun(report, options).run]))
  }
}

/// Makes the one run of a log.
private struct SARIFRun {
  private let report: Report
  private let options: RenderOptions
  private let rules: [SARIFLog.Rule]
  private let ruleIndexes: [RuleID: Int]

  init(_ report: Report, _ options: RenderOptions) {
    self.report = report
    self.options = options
    var rules = options.rules.map { SARIFLog.Rule($0, in: report.language) }
    var indexes: [RuleID: Int] = [:]
    for (index, rule) in rules.enumerated() { indexes[rule.id] = index }
    for draft in report.drafts {
      for finding in draft.findings + draft.suppressed where indexes[finding.rule] == nil {
        indexes[finding.rule] = rules.count
        rules.append(SARIFLog.Rule(id: finding.rule))
      }
    }
    self.rules = rules
    self.ruleIndexes = indexes
  }

  var run: SARIFLog.Run {
    SARIFLog.Run(
      tool: SARIFLog.Tool(
        driver: SARIFLog.Driver(
          name: report.tool.name, semanticVersion: report.tool.version, rules: rules)),
      language: report.language,
      invocations: [
        SARIFLog.Invocation(
          executionSuccessful: report.unreadable.isEmpty,
          toolExecutionNotifications: report.unreadable.map(notification))
      ],
      artifacts: report.drafts.map(artifact),
      results: report.drafts.enumerated().flatMap { index, draft in
        (draft.findings + draft.suppressed).map { result($0, location(draft.path, index)) }
      })
  }

  private func notification(_ unreadable: Report.Unreadable) -> SARIFLog.Notification {
    SARIFLog.Notification(
      level: "error", message: SARIFLog.Message(unreadable.message.withoutLinks),
      locations: [SARIFLog.Location(location(unreadable.path))])
  }

  private func artifact(_ draft: DraftReport) -> SARIFLog.Artifact {
    let types = ["markdown": "text/markdown", "html": "text/html"]
    return SARIFLog.Artifact(
      location: location(draft.path), mimeType: types[draft.format] ?? "text/plain",
      encoding: draft.encoding,
      properties: SARIFLog.Artifact.Properties(passed: draft.passed, score: draft.score))
  }

  private func result(
    _ finding: FindingReport, _ location: SARIFLog.ArtifactLocation
  ) -> SARIFLog.Result {
    let region = SARIFLog.Region(
      startLine: finding.line, startColumn: finding.column, endLine: finding.endLine,
      endColumn: finding.endColumn)
    return SARIFLog.Result(
      ruleId: finding.rule, ruleIndex: ruleIndexes[finding.rule] ?? -1,
      level: SARIFLog.level(finding.severity),
      message: SARIFLog.Message(finding.messageAndAdvice(in: report.language).withoutLinks),
      locations: [SARIFLog.Location(location, region)],
      partialFingerprints: ["kwaudit/v1": finding.fingerprint],
      baselineState: finding.baselineState,
      suppressions: finding.suppression.map {
        [SARIFLog.Suppression(kind: $0.kind, justification: $0.justification)]
      } ?? [],
      properties: finding.phrase.map(SARIFLog.Result.Properties.init))
  }

  /// - Parameter index: of the draft among the artifacts.
  private func location(_ path: String, _ index: Int? = nil) -> SARIFLog.ArtifactLocation {
    let path = options.pathFromRoot(path)
    if path.hasPrefix("/") {
      return SARIFLog.ArtifactLocation(
        uri: "file://" + path.percentEncoded, uriBaseId: nil, index: index)
    }
    return SARIFLog.ArtifactLocation(
      uri: path.percentEncoded, uriBaseId: SARIFLog.ArtifactLocation.root, index: index)
  }
}

extension SARIFLog {
  fileprivate static func level(_ severity: String) -> String {
    severity == "info" ? "note" : severity
  }
}

extension SARIFLog.Rule {
  fileprivate init(_ rule: RuleReport, in language: String) {
    let heading = language == "ja" ? "直し方" : "What to do"
    let remedy = rule.remedy.markdown
    self.init(
      id: rule.id,
      name: rule.id.rawValue.split(separator: "-").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      .joined(),
      shortDescription: SARIFLog.Message(rule.summary),
      fullDescription: SARIFLog.Message(rule.rationale),
      help: SARIFLog.MarkdownMessage(
        text: "\(rule.rationale)\n\n\(heading)\n\(rule.remedy)",
        markdown: "\(rule.rationale.markdown)\n\n**\(heading)**\n\n\(remedy)"),
      defaultConfiguration: Configuration(level: SARIFLog.level(rule.severity)),
      properties: Properties(tags: [rule.group]))
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
