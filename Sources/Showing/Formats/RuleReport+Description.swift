package import Rules
package import Vocabulary

extension RuleReport {
  /// What a report says of a rule in a language.
  package init(_ rule: RuleDescription, in language: Language) {
    self.init(
      id: rule.id, group: rule.group.rawValue,
      severity: (rule.severities.first ?? .info).rawValue, summary: rule.summary[language],
      rationale: rule.rationale[language], remedy: rule.remedy[language])
  }
}
