package import Vocabulary

/// The rules that a draft is judged by, as a house set them.
package struct RuleSet: Sendable {
  /// A rule with its options set, and what its findings' severity is to be.
  package struct Member: Sendable {
    package let rule: any Rule
    /// `nil`: its own severities.
    package let severity: RuleLevel?

    package var isOn: Bool { severity != .off }

    /// The severities that its findings can have, the gravest first; none where it is off.
    package var severities: [Severity] {
      guard let severity else { return rule.description.severities }
      return severity.severity.map { [$0] } ?? []
    }
  }

  /// Every rule, in the order of the catalog; those that are off are among them.
  package let members: [Member]

  /// Every rule as it is by default.
  package static let standard = RuleSet(
    members: RuleCatalog.all.map { Member(rule: $0, severity: nil) })

  /// What the rules find that are on, in their order, each with the severity set for its rule.
  package func findings(in evidence: Evidence) -> [Finding] {
    var findings: [Finding] = []
    for member in members where member.isOn {
      let found = member.rule.findings(in: evidence, after: findings)
      let severity = member.severity?.severity
      findings += severity.map { severity in found.map { $0.with(severity) } } ?? found
    }
    return findings
  }

  /// A rule's member by the rule's id.
  package subscript(id id: String) -> Member? { members.first { $0.rule.description.id == id } }

  /// A rule with its options set, whether it is on or off; the given one where the set lacks it.
  package func configured<R: Rule>(_ standard: @autoclosure () -> R) -> R {
    for case let rule as R in members.lazy.map(\.rule) { return rule }
    return standard()
  }
}
