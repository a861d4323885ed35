package import Vocabulary

/// A change of a draft that would raise a phrase's score.
package struct StepReport: Codable, Sendable, Equatable {
  package var kind: StepKind
  /// What it brings after the steps before it, in points of the phrase's score.
  package var gain: Double
  /// Whether a draft is good without it.
  package var optional: Bool
  /// What to do.
  package var advice: String
  /// The terms that are missing at its place.
  package var terms: [String]
  /// The lines where it is to be made, each once; empty for what the draft does not have yet, or has in a
  /// field beside it.
  package var lines: [Int]
  /// The rules whose findings have to be mended; empty but for `naturalness`.
  package var rules: [RuleID]
}
