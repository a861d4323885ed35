package import Reports

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
