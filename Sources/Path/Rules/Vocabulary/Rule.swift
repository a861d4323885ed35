package import Vocabulary

/// A check that compares measures with its thresholds and words findings.
///
/// A rule is one file: its options with their defaults, its description with examples, its check,
/// and at the foot its messages.
package protocol Rule: Sendable {
  var description: RuleDescription { get }
  /// The numbers that a house can set; none where the rule does not say otherwise.
  static var options: [OptionBinding<Self>] { get }
  func findings(in evidence: Evidence) -> [Finding]
  /// The findings of a rule that judges in the light of what the rules before it have found.
  func findings(in evidence: Evidence, after earlier: [Finding]) -> [Finding]
}

extension Rule {
  package static var options: [OptionBinding<Self>] { [] }

  package func findings(in evidence: Evidence, after earlier: [Finding]) -> [Finding] {
    findings(in: evidence)
  }
}

/// What a writer reads about a rule.
package struct RuleDescription: Sendable {
  /// Names the fault: `phrase-missing-from-title`.
  package let id: String
  package let group: RuleGroup
  /// The severities that its findings can have, the gravest first.
  package let severities: [Severity]
  /// What the rule finds, one sentence.
  package let summary: Localized
  /// Why it matters, with the source of its thresholds.
  package let rationale: Localized
  /// How to mend it.
  package let remedy: Localized
  package let passing: [RuleExample]
  package let failing: [RuleExample]

  package init(
    id: String, group: RuleGroup, severities: [Severity], summary: Localized, rationale: Localized,
    remedy: Localized, passing: [RuleExample], failing: [RuleExample]
  ) {
    self.id = id
    self.group = group
    self.severities = severities
    self.summary = summary
    self.rationale = rationale
    self.remedy = remedy
    self.passing = passing
    self.failing = failing
  }
}

/// A draft in Markdown that a rule passes, or that it fails with `↓` before each place it names.
/// A `↓` at the very beginning stands for the draft as a whole.
///
/// Examples are documentation and tests at once. Tests run each one as it stands and in other
/// surroundings; an example that only makes sense in some of them names those it does not.
package struct RuleExample: Sendable {
  package enum Variation: Sendable, CaseIterable {
    /// The same blocks as an HTML page.
    case html
    /// The same blocks as plain text.
    case plainText
    /// After a paragraph with an emoji.
    case afterEmoji
    /// The text of the blocks in a code block, where nothing may be found.
    case inCode
  }

  package let text: String
  package let phrases: [String]
  package let except: Set<Variation>

  package init(_ text: String, phrases: [String] = [], except: Set<Variation> = []) {
    self.text = text
    self.phrases = phrases
    self.except = except
  }
}
