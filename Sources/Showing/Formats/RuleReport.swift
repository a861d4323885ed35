package import Rules
package import Vocabulary

/// What formats that explain their rules say of one, in the report's language.
package struct RuleReport: Sendable, Equatable {
  package let id: RuleID
  package let group: RuleGroup
  /// The most severe that its findings can have.
  package let severity: Severity
  /// What the rule finds, one sentence without a full stop.
  package let summary: String
  /// Why it matters.
  package let rationale: String
  /// How to mend it.
  package let remedy: String
}

extension RuleReport {
  /// What a report says of a rule in a language.
  package init(_ rule: RuleDescription, in language: Language) {
    self.init(
      id: rule.id, group: rule.group, severity: rule.severities.first ?? .info,
      summary: rule.summary[language], rationale: rule.rationale[language],
      remedy: rule.remedy[language])
  }
}
