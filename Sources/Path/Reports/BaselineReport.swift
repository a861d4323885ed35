package import Vocabulary

/// How a draft stands beside the baseline.
package struct BaselineReport: Codable, Sendable, Equatable {
  /// The draft's score in the baseline; left out where the baseline has none of it.
  package var score: Double?
  /// Findings that the baseline knows and the draft no longer has.
  package var fixed: [FixedFinding]

  package init(score: Double?, fixed: [FixedFinding]) {
    self.score = score
    self.fixed = fixed
  }

  /// A finding as a baseline remembers it.
  package struct FixedFinding: Codable, Sendable, Equatable {
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
  }
}
