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

  package init(members: [Member]) { self.members = members }

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
    settleAccusations(in: &found)
    for (index, member) in members.enumerated() where member.isOn {
      guard case .review(let findings) = member.rule.check else { continue }
      found[index] = member.settled(findings(evidence, found.flatMap(\.self)))
    }
    return found.flatMap(\.self)
  }

  package subscript(id: RuleID) -> Member? { members.first { $0.description.id == id } }

  /// A rule with its options set, whether it is on or off; the standard one where the set lacks it.
  package func configured<R: Rule>(_ type: R.Type) -> R {
    members.lazy.compactMap { $0.rule as? R }.first ?? R()
  }

  /// Leaves of the findings that accuse one passage of stuffing the clearest: the gravest, and of
  /// these the one of the rule that the catalog lists first.
  private func settleAccusations(in found: inout [[Finding]]) {
    let accusing = members.indices.filter { members[$0].description.group == .naturalness }
    let all = accusing.flatMap { member in found[member].indices.map { (member, $0) } }
    let gravestFirst = all.enumerated().sorted { a, b in
      let severities = (
        found[a.element.0][a.element.1].severity, found[b.element.0][b.element.1].severity
      )
      return (severities.1, a.offset) < (severities.0, b.offset)
    }
    var passages = DisjointRanges()
    var kept: [Int: Set<Int>] = [:]
    for (_, (member, index)) in gravestFirst where passages.insert(found[member][index].passage) {
      kept[member, default: []].insert(index)
    }
    for member in accusing {
      found[member] = found[member].indices.filter { kept[member]?.contains($0) ?? false }
        .map { found[member][$0] }
    }
  }
}

/// Ranges that do not overlap.
private struct DisjointRanges {
  /// In order.
  private var ranges: [ByteRange] = []

  /// Takes a range in unless it overlaps one that is there; false if it does.
  mutating func insert(_ range: ByteRange) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    if low < ranges.count, ranges[low].start < range.end { return false }
    ranges.insert(range, at: low)
    return true
  }
}
