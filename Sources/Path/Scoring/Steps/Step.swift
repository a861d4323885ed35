package import SourceText
package import Vocabulary

/// A change of a draft that would raise a phrase's score.
package struct Step: Sendable, Equatable {
  package let kind: StepKind
  /// What it brings after the steps before it, in points of the phrase's score, 0 to 100.
  package let gain: Double
  /// Whether a draft is good without it.
  package let isOptional: Bool
  /// The terms that are missing where the step asks for them, in the phrase's order.
  package let terms: [String]
  /// Where, in the order of the text; empty for what the draft does not have yet or keeps in its metadata.
  package let places: [ByteRange]
  /// The rules whose findings have to be mended, each once; empty but for `naturalness`.
  package let rules: [RuleID]
  /// What to do, without a full stop.
  package let advice: Localized
}
