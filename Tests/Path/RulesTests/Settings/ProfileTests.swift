internal import Foundation
internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Profiles")
struct ProfileTests {
  @Test("a profile's thresholds differ from an article's, and are allowed")
  func thresholds() throws {
    #expect(Profile.article.thresholds.isEmpty)
    for profile in Profile.allCases where profile != .article {
      #expect(!profile.thresholds.isEmpty)
      #expect(RuleCatalog.problems(in: RuleSettings(options: profile.options)).isEmpty)
      let names = profile.thresholds.map { "\($0.rule) \($0.option)" }
      #expect(Set(names).count == names.count)
      let rules = try RuleCatalog.rules(for: profile)
      for threshold in profile.thresholds {
        #expect(Self.value(threshold.option, of: threshold.rule, in: rules) == threshold.value)
        let standard = Self.value(threshold.option, of: threshold.rule, in: .standard)
        #expect(standard != threshold.value, "\(profile) \(threshold.rule) \(threshold.option)")
        #expect(threshold.reason.ja.hasSuffix("。") && threshold.reason.en.hasSuffix("."))
      }
    }
  }

  @Test("profiles differ in thresholds alone", arguments: Profile.allCases)
  func differences(_ profile: Profile) throws {
    let rules = try RuleCatalog.rules(for: profile)
    for (member, standard) in zip(rules.members, RuleSet.standard.members) {
      let id = member.description.id
      #expect(member.severity == nil)
      #expect(member.severities == standard.severities)
      for (own, usual) in zip(member.rule.optionValues, standard.rule.optionValues)
      where profile.threshold(own.option.name, of: id) == nil {
        #expect(own.value == usual.value, "\(id) \(own.option.name)")
      }
    }
  }

  @Test("settings take precedence over a profile, and leave its other options")
  func over() throws {
    let rules = try RuleCatalog.rules(
      for: .product, RuleSettings(options: ["topic-gap": ["info-over": 30]]))
    #expect(Self.value("info-over", of: "topic-gap", in: rules) == 30)
    #expect(Self.value("warning-over", of: "topic-gap", in: rules) == 70)
  }

  @Test(
    "a paragraph of 150 and a section of 400 characters",
    arguments: [
      (Profile.article, []), (.news, []), (.product, ["long-paragraph"]),
      (.landing, ["long-section", "long-paragraph"]),
    ])
  func findings(_ profile: Profile, _ rules: [RuleID]) throws {
    let sentence = String(repeating: "あ", count: 49) + "。"
    let short = String(repeating: sentence, count: 2)
    let long = String(repeating: sentence, count: 3)
    // 150 + 100 + 100 + 50
    let text = "# 題\n\n## 節\n\n" + [long, short, short, sentence].joined(separator: "\n\n")
    let found = try RuleCatalog.rules(for: profile).findings(in: try AuditSample.evidence(text))
    #expect(found.map(\.rule) == rules)
  }

  @Test("The manual's table of profiles is theirs")
  func manual() throws {
    let page = try Fixture.manual("rules.md")
    let options = Profile.allCases.flatMap(\.thresholds).map { "\($0.rule) \($0.option)" }
    for option in Set(options) {
      let parts = option.split(separator: " ").map(String.init)
      let values = try Profile.allCases.map { profile in
        let rules = try RuleCatalog.rules(for: profile)
        return try #require(Self.value(parts[1], of: RuleID(rawValue: parts[0]), in: rules)).figure
      }
      let row = "| `\(parts[0])` `\(parts[1])` | \(values.joined(separator: " | ")) |"
      let isShown = page.contains(row)
      #expect(isShown, "\(row)")
    }
  }

  private static func value(_ option: String, of rule: RuleID, in rules: RuleSet) -> Double? {
    rules[rule]?.rule.optionValues.first { $0.option.name == option }?.value
  }
}
