package import Vocabulary

/// How a draft stands beside the baseline.
package struct BaselineReport: Codable, Sendable, Equatable {
  /// The draft's score in the baseline; left out where the baseline has none of it.
  package var score: Double?
  /// Findings that the baseline knows and the draft no longer has.
  package var fixed: [BaselineFinding]

  package init(score: Double?, fixed: [BaselineFinding]) {
    self.score = score
    self.fixed = fixed
  }
}

/// A finding as a baseline remembers it. There are no line numbers: they change with every edit.
package struct BaselineFinding: Codable, Sendable, Equatable {
  /// The rule's id.
  package var rule: RuleID
  /// The target phrase it was about; left out for the draft as a whole.
  package var phrase: String?
  /// The beginning of the text at its place; empty where the draft as a whole was meant.
  package var excerpt: String
  package var fingerprint: String

  package init(rule: RuleID, phrase: String?, excerpt: String, fingerprint: String) {
    self.rule = rule
    self.phrase = phrase
    self.excerpt = excerpt
    self.fingerprint = fingerprint
  }

  /// What a baseline remembers of a finding.
  package init(_ finding: FindingReport) {
    self.init(
      rule: finding.rule, phrase: finding.phrase, excerpt: finding.excerpt,
      fingerprint: finding.fingerprint)
  }
}
