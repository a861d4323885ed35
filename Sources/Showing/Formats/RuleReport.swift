package import Vocabulary

/// What formats that explain their rules say of one, in the report's language.
package struct RuleReport: Sendable, Equatable {
  package let id: RuleID
  /// `placement`, `usage`, `structure`, `metadata` or `leftovers`.
  package let group: String
  /// The most severe one that its findings can have: `error`, `warning` or `info`.
  package let severity: String
  /// What the rule finds, one sentence without a full stop.
  package let summary: String
  /// Why it matters.
  package let rationale: String
  /// How to mend it.
  package let remedy: String

  package init(
    id: RuleID, group: String, severity: String, summary: String, rationale: String, remedy: String
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.remedy = remedy
  }
}
