internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Of findings that accuse one passage of stuffing, the gravest stays.
@Suite("Settled accusations")
struct SettledAccusationsTests {
  private func accusations(_ text: String, _ phrases: [String], _ rules: RuleSet = .standard) throws
    -> [Finding]
  {
    rules.findings(in: try AuditSample.evidence(text, phrases: phrases)).filter {
      RuleCatalog.rule($0.rule)?.description.group == .naturalness
    }
  }

  /// The rules of the group that accuse a text, each asked alone.
  private func alone(_ text: String, _ phrases: [String]) throws -> [RuleID: Set<Severity>] {
    var found: [RuleID: Set<Severity>] = [:]
    for rule in RuleCatalog.all where rule.description.group == .naturalness {
      let own = try AuditSample.findings(of: rule.init(), in: text, phrases: phrases)
      if !own.isEmpty { found[rule.id] = Set(own.map(\.severity)) }
    }
    return found
  }

  /// Six times the term, with nothing but commas between: thick, in a row, and a row of names.
  private static let row = "# 題\n\n青汁、青汁、青汁、青汁、青汁、青汁です。"

  @Test("One passage, one finding")
  func one() throws {
    let alone = try alone(Self.row, ["青汁"])
    #expect(alone["phrase-repeated-in-a-row"] == [.error])
    #expect(alone.count >= 2)
    let found = try accusations(Self.row, ["青汁"])
    #expect(found.count == 1)
    #expect(found.map(\.severity) == [.error])
  }

  @Test("The gravest stays, and of the gravest the one whose rule stands first in the catalog")
  func gravest() throws {
    let ids = RuleCatalog.ids
    let alone = try alone(Self.row, ["青汁"])
    let first = try #require(ids.first { alone[$0]?.contains(.error) == true })
    #expect(try accusations(Self.row, ["青汁"]).map(\.rule) == [first])
    // As warnings all of them but one: that one stays, wherever it stands.
    for kept in alone.keys where kept != first {
      let others = alone.keys.filter { $0 != kept }.map { ($0, RuleLevel.warning) }
      let rules = try RuleCatalog.rules(
        for: .article,
        RuleSettings(
          severities: Dictionary(uniqueKeysWithValues: others + [(kept, RuleLevel.error)])))
      let found = try accusations(Self.row, ["青汁"], rules)
      #expect(found.map(\.rule) == [kept])
    }
  }

  @Test("A rule that is off does not hide what another one finds")
  func off() throws {
    let first = try #require(try accusations(Self.row, ["青汁"]).first?.rule)
    let rules = try RuleCatalog.rules(
      for: .article, RuleSettings(severities: [first: .off]))
    let found = try accusations(Self.row, ["青汁"], rules)
    #expect(found.count == 1)
    #expect(found.first?.rule != first)
  }

  @Test("Passages that do not overlap keep a finding each")
  func apart() throws {
    let other = "\n\n" + "花が咲き、鳥が鳴き、風が吹いて、人が海へ出かけます。" + "\n\n朝の青汁、昼の青汁、夜の青汁、春の青汁、夏の青汁。"
    let found = try accusations(Self.row + other, ["青汁"])
    #expect(found.count >= 2)
    let ranges = found.map(\.range).sorted()
    for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.end <= b.start) }
  }

  @Test("Findings of other groups stay beside them")
  func otherGroups() throws {
    let text = "# 題\n\n青汁、青汁、青汁、青汁、青汁、青汁" + String(repeating: "と緑の葉", count: 30) + "です。"
    let all = RuleSet.standard.findings(in: try AuditSample.evidence(text, phrases: ["青汁"]))
    #expect(all.contains { $0.rule == "long-sentence" })
    #expect(
      all.filter { RuleCatalog.rule($0.rule)?.description.group == .naturalness }.count == 1)
  }
}
