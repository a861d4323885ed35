package import Vocabulary

/// What a writer reads about a rule.
///
/// A class: every finding asks its rule for it, and to copy all that it holds takes time.
package final class RuleDescription: Sendable {
  package let id: RuleID
  package let group: RuleGroup
  /// The severities that its findings can have, the most severe first.
  package let severities: [Severity]
  /// What the rule finds, one sentence.
  package let summary: Localized
  /// Why it matters, and where its thresholds are from.
  package let rationale: Localized
  /// The pages that carry what the rationale says of others.
  package let sources: [RuleSource]
  /// How to mend it.
  package let remedy: Localized
  /// Two passages before and after, as writers write them.
  package let pairs: [RulePair]
  package let passing: [RuleExample]
  package let failing: [RuleExample]

  /// - Parameter id: names the fault: `phrase-missing-from-title`.
  package init(
    id: String, group: RuleGroup, severities: [Severity], summary: Localized, rationale: Localized,
    sources: [RuleSource] = [], remedy: Localized, pairs: [RulePair], passing: [RuleExample],
    failing: [RuleExample]
  ) {
    self.id = RuleID(rawValue: id)
    self.group = group
    self.severities = severities
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.remedy = remedy
    self.pairs = pairs
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
  /// For each finding, in the order of the places, what its message has to say in every language:
  /// counts, terms, quoted text. Findings whose message is always the same have none.
  package let facts: [[String]]
  package let except: [Variation]

  /// - Parameter facts: for each `↓` what the message there says.
  package init(
    _ text: String, phrases: [String] = [], says facts: [String]..., except: [Variation] = []
  ) {
    self.text = text
    self.phrases = phrases
    self.facts = facts
    self.except = except
  }

  /// Whether people can read it; longer ones repeat a sentence until a limit is reached.
  package var isShort: Bool { text.count <= 200 }
}
