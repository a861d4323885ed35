package import SourceText
package import Vocabulary

/// Something that holds a draft back, with its place and what to do about it.
///
/// A class, because findings are handed on from step to step.
package final class Finding: Sendable {
  /// The rule that found it.
  package let rule: RuleID
  /// What that rule is about.
  package let group: RuleGroup
  package let severity: Severity
  /// The index of the target phrase that it is about; `nil` for the draft as a whole.
  package let phrase: Int?
  /// The terms of the phrase set that it is about, where it holds back every phrase that has them.
  package let terms: Set<Int>
  /// What is the matter, one sentence.
  package let message: Localized
  /// What to do, one sentence.
  package let advice: Localized
  /// Where; the start of the draft for what is missing altogether.
  package let range: ByteRange
  /// The field beside the draft where it is; its range is then the start of the draft. `nil` for what is
  /// in the draft.
  package let field: MetadataField?
  /// The text that it judges, which may be more than its place.
  package let scope: FindingScope
  /// Findings of one rule that have the same cause are told as one; `nil` for one that is told by itself.
  package let cause: Int?
  /// The passages of the findings for which it speaks; `nil` where it speaks for itself.
  package let others: ByteRange?

  init(
    rule: RuleID, group: RuleGroup, severity: Severity, phrase: Int?, terms: Set<Int>,
    message: Localized, advice: Localized, range: ByteRange, field: MetadataField?,
    scope: FindingScope, cause: Int?, others: ByteRange?
  ) {
    self.rule = rule
    self.group = group
    self.severity = severity
    self.phrase = phrase
    self.terms = terms
    self.message = message
    self.advice = advice
    self.range = range
    self.field = field
    self.scope = scope
    self.cause = cause
    self.others = others
  }

  /// Whether it accuses the draft of stuffing; information accuses of nothing.
  package var isAccusation: Bool { severity > .info && group == .naturalness }

  /// The text that it accuses: its place, with what else it judges of the text around.
  package var passage: ByteRange {
    var all = [range, others]
    if case .range(let more) = scope { all.append(more) }
    return ByteRange.union(of: all) ?? range
  }

  /// The finding as the one that is told of it and another whose passage overlaps: about the terms of both,
  /// and, where the other is as grave, judging the text of both.
  func speaking(for other: Finding, terms: Set<Int>) -> Finding {
    let others =
      other.severity == severity
      ? ByteRange.union(of: [self.others, other.passage]) : self.others
    let judgesMore = scope != .draft && others.map { !passage.contains($0) } ?? false
    return Finding(
      rule: rule, group: group, severity: severity, phrase: phrase, terms: terms, message: message,
      advice: advice, range: range, field: field,
      scope: judgesMore ? .range(passage.union(other.passage)) : scope, cause: cause,
      others: others)
  }

  /// The finding with another severity.
  func with(_ severity: Severity) -> Finding {
    Finding(
      rule: rule, group: group, severity: severity, phrase: phrase, terms: terms, message: message,
      advice: advice, range: range, field: field, scope: scope, cause: cause, others: others)
  }
}

/// The text that a finding judges: where none of it changes, the finding stays as it was.
package enum FindingScope: Sendable, Equatable {
  /// The text at its place.
  case place
  /// More than that: a section of which only the heading is named.
  case range(ByteRange)
  /// The draft as a whole: what it lacks, and what is counted over all of it.
  case draft
}
