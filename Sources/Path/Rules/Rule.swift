internal import SourceText
package import Vocabulary

/// A check that words findings: what its readers see of it and what a house can set.
///
/// A rule is one file: its options with their defaults, its description with examples, its check,
/// and at the foot its messages. Nearly all rules are `DraftRule`s.
package protocol Rule: Sendable {
  static var description: RuleDescription { get }
  /// The numbers that a house can set; none where the rule does not say otherwise.
  static var options: [OptionBinding<Self>] { get }
  /// The rule with the standard values of its options.
  init()
  /// What it judges; `DraftRule` and `ReviewRule` give it.
  var check: RuleCheck { get }
}

/// How a rule finds what it finds: by its phase.
package enum RuleCheck {
  case draft((Evidence) -> [Finding])
  case review((_ evidence: Evidence, _ earlier: [Finding]) -> [Finding])
}

/// A rule of the first phase: it compares what was found out about a draft with its thresholds.
package protocol DraftRule: Rule {
  func findings(in evidence: Evidence) -> [Finding]
}

/// A rule of the second phase: it judges a draft in the light of what the rules of the first phase
/// have found, and those of the second that the catalog lists before it.
package protocol ReviewRule: Rule {
  func findings(in evidence: Evidence, after earlier: [Finding]) -> [Finding]
}

extension DraftRule {
  package var check: RuleCheck { .draft(findings(in:)) }
}

extension ReviewRule {
  package var check: RuleCheck { .review(findings(in:after:)) }
}

extension Rule {
  package static var id: RuleID { description.id }

  package static var options: [OptionBinding<Self>] { [] }

  /// A finding of this rule; one at the start of the draft judges all of it.
  /// - Parameters:
  ///   - advice: what to do, where that is not the rule's remedy.
  ///   - field: where it is, if that is beside the draft.
  ///   - cause: what it shares with those findings of the rule that are told together with it.
  func finding(
    severity: Severity, phrase: Int? = nil, terms: Set<Int> = [], message: Localized,
    advice: Localized? = nil, at range: ByteRange, in field: MetadataField? = nil,
    judging scope: FindingScope = .place, cause: Int? = nil
  ) -> Finding {
    Finding(
      rule: Self.id, group: Self.description.group, severity: severity, phrase: phrase,
      terms: terms, message: message, advice: advice ?? Self.description.remedy, range: range,
      field: field,
      scope: range == ByteRange(0, 0) ? .draft : scope, cause: cause, others: nil)
  }

  /// A finding about one term, and so about every phrase that has it.
  func finding(
    severity: Severity, about term: Int, in evidence: Evidence, message: Localized,
    at range: ByteRange, in field: MetadataField? = nil, judging scope: FindingScope = .place
  ) -> Finding {
    finding(
      severity: severity, phrase: evidence.onlyPhrase(withTerm: term), terms: [term],
      message: message, at: range, in: field, judging: scope)
  }
}
