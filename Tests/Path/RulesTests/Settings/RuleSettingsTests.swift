internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Rule settings")
struct RuleSettingsTests {
  private static let ids = RuleCatalog.ids

  /// A draft that the rule fails.
  private static func evidence(failing id: RuleID) throws -> Evidence {
    let example = try #require(RuleCatalog.rule(id)?.description.failing.first)
    return try AuditSample.evidence(MarkedText(example.text).text, phrases: example.phrases)
  }

  private static func findings(
    _ evidence: Evidence, _ severities: [RuleID: RuleLevel] = [:]
  ) throws -> [Finding] {
    try RuleCatalog.rules(for: .article, RuleSettings(severities: severities))
      .findings(in: evidence)
  }

  /// What is told of the findings of all rules but one, and where.
  private static func told(_ findings: [Finding], besides id: RuleID) -> [String] {
    findings.filter { $0.rule != id }.map {
      "\($0.rule) \($0.severity) \($0.range) \($0.message.ja) \($0.advice.ja)"
    }
  }

  @Test("a severity replaces that of the rule's findings, and off drops them", arguments: ids)
  func severities(_ id: RuleID) throws {
    let evidence = try Self.evidence(failing: id)
    // Of those that accuse one passage only the gravest stays, so the others are off.
    let others = RuleCatalog.all.filter { $0.description.group == .naturalness && $0.id != id }
    let off = Dictionary(uniqueKeysWithValues: others.map { ($0.id, RuleLevel.off) })
    let before = try Self.findings(evidence, off)
    #expect(before.contains { $0.rule == id })
    for severity in RuleLevel.allCases {
      let after = try Self.findings(evidence, off.merging([id: severity]) { $1 })
      let own = after.filter { $0.rule == id }
      // No rule hears of another.
      #expect(Self.told(after, besides: id) == Self.told(before, besides: id))
      switch severity {
      case .off: #expect(own.isEmpty)
      case .info: #expect(own.map(\.severity) == own.map { _ in .info })
      case .warning: #expect(own.map(\.severity) == own.map { _ in .warning })
      case .error: #expect(own.map(\.severity) == own.map { _ in .error })
      }
      if severity != .off {
        #expect(own.map(\.message) == before.filter { $0.rule == id }.map(\.message))
      }
    }
  }

  @Test("a set's members tell what is on and how severe it can be")
  func members() throws {
    let rules = try RuleCatalog.rules(
      for: .article,
      RuleSettings(severities: ["keyword-list": .off, "title-missing": .warning]))
    #expect(rules.members.map(\.description.id) == Self.ids)
    #expect(rules["keyword-list"]?.isOn == false)
    #expect(rules["keyword-list"]?.severities == [])
    #expect(rules["title-missing"]?.severities == [.warning])
    #expect(rules["thick-passage"]?.severities == [.error, .warning])
    #expect(rules["no-such-rule"] == nil)
  }

  @Test("without settings every rule is as it stands in the catalog")
  func standard() throws {
    let rules = try RuleCatalog.rules(for: .article)
    #expect(rules.members.allSatisfy { $0.severity == nil && $0.isOn })
    for (member, rule) in zip(rules.members, RuleCatalog.all) {
      #expect(member.rule.optionValues.map(\.value) == rule.standardValues.map(\.value))
    }
  }

  @Test(
    "the ends of a range are allowed, what is beyond them or no number is not",
    arguments: [
      (10, true), (10_000, true), (9, false), (10_001, false), (10.5, false), (.nan, false),
      (.infinity, false), (-.infinity, false), (1e300, false), (-0.0, false),
    ])
  func range(_ value: Double, _ isAllowed: Bool) {
    let settings = RuleSettings(options: ["long-sentence": ["maximum": value]])
    #expect(RuleCatalog.problems(in: settings).isEmpty == isAllowed)
  }

  @Test("all problems are told, by rule and option, each with its place in the settings")
  func allProblems() {
    let settings = RuleSettings(
      severities: ["zzz": .off, "keyword-list": .error],
      options: ["density-high": ["b": 1, "a": 1, "fewest-uses": 0], "aaa": ["x": 1]])
    let problems = RuleCatalog.problems(in: settings)
    #expect(problems.map(\.rule) == ["aaa", "density-high", "density-high", "density-high", "zzz"])
    #expect(problems.map(\.option) == [nil, "a", "b", "fewest-uses", nil])
  }
}
