internal import SourceText
package import Vocabulary

/// The rules that a draft is judged by, as a house set them.
package struct RuleSet: Sendable {
  /// A rule with its options set, and what its findings' severity is to be.
  package struct Member: Sendable {
    package let rule: any Rule
    /// `nil`: its own severities.
    package let severity: RuleLevel?

    package init(rule: any Rule, severity: RuleLevel?) {
      self.rule = rule
      self.severity = severity
    }

    package var isOn: Bool { severity != .off }

    package var description: RuleDescription { type(of: rule).description }

    /// The severities that its findings can have, the most severe first; none where it is off.
    package var severities: [Severity] {
      guard let severity else { return description.severities }
      return severity.severity.map { [$0] } ?? []
    }

    /// Findings of the rule with the severity set for it.
    fileprivate func settled(_ found: [Finding]) -> [Finding] {
      guard let severity = severity?.severity else { return found }
      return found.map { $0.with(severity) }
    }
  }

  /// In the order of the catalog; those that are off are among them.
  package let members: [Member]
  /// Those that accuse of stuffing, by index.
  private let accusing: [Int]

  package init(members: [Member]) {
    self.members = members
    accusing = members.indices.filter { members[$0].description.group == .naturalness }
  }

  /// Every rule as it is by default.
  package static let standard = RuleSet(
    members: RuleCatalog.all.map { Member(rule: $0.init(), severity: nil) })

  /// What the rules find that are on, in their order, each with the severity set for its rule: first
  /// those that judge the draft, then those that judge the findings.
  package func findings(in evidence: Evidence) -> [Finding] {
    var found: [[Finding]] = members.map { member in
      guard member.isOn, case .draft(let findings) = member.rule.check else { return [] }
      return member.settled(findings(evidence))
    }
    settleAccusations(in: &found, evidence)
    for (index, member) in members.enumerated() where member.isOn {
      guard case .review(let findings) = member.rule.check else { continue }
      found[index] = member.settled(findings(evidence, found.flatMap(\.self)))
    }
    return found.flatMap(\.self)
  }

  package subscript(id: RuleID) -> Member? { members.first { $0.description.id == id } }

  /// A rule with its options set, whether it is on or off; the standard one where the set lacks it.
  package func configured<R: Rule>(_ type: R.Type) -> R {
    for case let rule as R in members.map(\.rule) { return rule }
    return R()
  }

  /// Leaves of the findings that accuse one passage of stuffing the clearest: the gravest, and of
  /// these the one of the rule that the catalog lists first. It speaks for the terms of the others, too.
  private func settleAccusations(in found: inout [[Finding]], _ evidence: Evidence) {
    let all = accusing.flatMap { member in
      found[member].indices.map { Accusation(member: member, index: $0) }
    }
    let severities = all.map { found[$0.member][$0.index].severity }
    let gravestFirst = all.indices.sorted { (severities[$1], $0) < (severities[$0], $1) }
    var passages = AccusedPassages(all.map { found[$0.member][$0.index].passage })
    for accusation in gravestFirst {
      guard let clearer = passages.take(accusation) else { continue }
      let (own, other) = (all[clearer], all[accusation])
      let (finding, less) = (found[own.member][own.index], found[other.member][other.index])
      found[own.member][own.index] = finding.speaking(
        for: less, terms: evidence.terms(of: finding).union(evidence.terms(of: less)))
    }
    var kept: [Int: [Finding]] = [:]
    for (index, accusation) in all.enumerated() where passages.holds(index) {
      kept[accusation.member, default: []].append(found[accusation.member][accusation.index])
    }
    for member in accusing { found[member] = kept[member] ?? [] }
  }
}

/// A finding that accuses of stuffing: the rule that found it, and which of its findings it is.
private struct Accusation {
  let member: Int
  let index: Int
}
