package import Vocabulary

/// What was known of drafts at one time: their scores and findings.
///
/// Drafts go by their paths from the folder of the baseline's file, so that the file says the same on
/// every machine.
package struct Baseline: Sendable, Equatable {
  /// The version of the file's form.
  static let version = 1

  package struct Draft: Sendable, Equatable {
    /// 0 to 100, with one decimal; `nil` for a draft without target phrases.
    package var score: Double?
    package var findings: [BaselineFinding]

    package init(score: Double?, findings: [BaselineFinding]) {
      self.score = score
      self.findings = findings
    }
  }

  package var drafts: [String: Draft]

  package init(drafts: [String: Draft] = [:]) {
    self.drafts = drafts
  }
}

/// A finding as a baseline remembers it. There are no line numbers: they change with every edit.
package struct BaselineFinding: Decodable, Sendable, Equatable {
  package var rule: RuleID
  package var phrase: String?
  /// The beginning of the text at its place, for people who read the file.
  package var text: String
  package var fingerprint: String

  package init(rule: RuleID, phrase: String?, text: String, fingerprint: String) {
    self.rule = rule
    self.phrase = phrase
    self.text = text
    self.fingerprint = fingerprint
  }

  /// The half of the fingerprint that does not depend on the headings above the place.
  var kind: Substring { fingerprint.prefix(16) }
}
