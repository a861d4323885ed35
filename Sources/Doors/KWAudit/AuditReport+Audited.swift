internal import Auditing
internal import Reports
internal import Rules
internal import Vocabulary

extension AuditReport {
  init(
    _ audited: AuditedDraft, by criteria: Report.Criteria, at places: TextPlaces,
    segmenter: String, in language: Language
  ) {
    let whole = DraftReport(audited, in: language, carriesContent: true)
    report = Report(
      judging: [whole], by: criteria,
      tool: Report.Tool(version: Version.number, segmenter: segmenter), language: language,
      unreadable: [])
    let draft = report.drafts[0]
    score = draft.score
    passed = draft.passed
    title = draft.title?.text
    phrases = draft.phrases.map(Phrase.init)
    findings = zip(audited.findings, whole.findings).map { Finding($0, $1, at: places) }
    suppressed = zip(audited.suppressed, whole.suppressed).map {
      Finding($0.finding, $1, at: places)
    }
    uses = Use.all(in: audited.evidence.matched, at: places)
  }
}

extension AuditReport.Phrase {
  fileprivate init(_ report: PhraseReport) {
    self.init(
      text: report.phrase, terms: report.terms.map(\.term), score: report.score,
      parts: report.parts.map {
        AuditReport.Part(
          id: $0.id.rawValue, earned: $0.earned, maximum: $0.maximum, isChecked: $0.checked,
          reason: $0.reason)
      })
  }
}

extension AuditReport.Finding {
  fileprivate init(_ finding: Rules.Finding, _ report: FindingReport, at places: TextPlaces) {
    self.init(
      rule: report.rule.rawValue, severity: Severity(finding.severity), phrase: report.phrase,
      message: report.message, advice: report.advice, span: places.span(finding.range),
      field: report.field.map(Field.init), fingerprint: report.fingerprint)
  }
}

extension AuditReport.Finding.Field {
  fileprivate init(_ field: MetadataField) {
    self =
      switch field {
      case .title: .title
      case .description: .description
      case .slug: .slug
      }
  }
}

extension AuditReport.Finding.Severity {
  init(_ severity: Vocabulary.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
  }
}
