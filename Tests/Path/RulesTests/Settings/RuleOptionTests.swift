internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Rule options")
struct RuleOptionTests {
  /// Every option there is, with its rule and default.
  private static let all: [(rule: RuleID, option: RuleOption, value: Double)] =
    RuleCatalog.all.flatMap { rule in
      rule.standardValues.map { (rule.id, $0.option, $0.value) }
    }

  @Test("each option changes findings on both sides of its threshold", arguments: OptionCase.all)
  func thresholds(_ example: OptionCase) throws {
    let evidence = try AuditSample.evidence(example.draft, phrases: example.phrases)
    #expect(example.values.count == 2)
    for (value, severities) in example.values {
      let rules = try RuleCatalog.rules(
        for: .article, RuleSettings(options: [example.rule: [example.option: value]]))
      let found = rules.findings(in: evidence).filter { $0.rule == example.rule }
      #expect(found.map(\.severity) == severities, "\(value)")
    }
  }

  @Test("every option has such an example")
  func complete() {
    let tested = OptionCase.all.map { "\($0.rule) \($0.option)" }
    #expect(tested.sorted() == Self.all.map { "\($0.rule) \($0.option.name)" }.sorted())
  }

  @Test("an option's default is one of the values that it allows; its name is in kebab case")
  func defaults() {
    #expect(Self.all.count >= 20)
    for (rule, option, value) in Self.all {
      #expect(option.allows(value), "\(rule) \(option.name)")
      #expect(option.range.lowerBound < option.range.upperBound)
      #expect(option.name.allSatisfy { "a"..."z" ~= $0 || $0 == "-" }, "\(option.name)")
      #expect(!option.name.hasPrefix("-") && !option.name.hasSuffix("-"))
      #expect(option.summary.ja.hasSuffix("。") && option.summary.en.hasSuffix("."))
    }
  }

  @Test("the defaults are those that the rules' reasons name")
  func standard() {
    let values = Dictionary(
      uniqueKeysWithValues: Self.all.map { ("\($0.rule) \($0.option.name)", $0.value) })
    #expect(
      values == [
        "phrase-late-in-title maximum": 28,
        "phrase-missing-from-headings longest-without-headings": 600,
        "phrase-missing-from-closing fewest-sentences": 6,
        "phrase-in-too-many-headings maximum-share": 75,
        "phrase-in-too-many-headings fewest-headings": 4,
        "phrase-repeated-in-a-row phrase-uses": 3, "phrase-repeated-in-a-row term-uses": 5,
        "phrase-repeated-in-a-row uses-on-end": 3, "hidden-text fewest-uses": 3,
        "term-series fewest-names": 5, "doorway-passages fewest": 3,
        "term-beside-row-key fewest-rows": 3, "thick-passage warning-from": 6,
        "thick-passage error-from": 8, "repeated-opening fewest": 4,
        "rotated-spellings fewest-spellings": 3, "density-high over": 3,
        "density-high fewest-words": 200, "density-high fewest-uses": 5, "topic-gap info-over": 40,
        "topic-gap warning-over": 60,
        "topic-gap fewest-sentences": 10, "long-section maximum": 600,
        "long-sentence maximum": 100, "long-paragraph maximum": 300,
        "title-too-wide warning-over": 36,
        "description-too-short minimum": 40, "description-too-long maximum": 120,
      ])
  }

  @Test(
    "a value is told with its unit",
    arguments: [
      (RuleOption.Unit.characters, 300, "300文字", "300 characters"), (.words, 1, "1単語", "1 word"),
      (.sentences, 10, "10文", "10 sentences"), (.headings, 4, "4個", "4 headings"),
      (.uses, 1, "1回", "1 use"), (.items, 5, "5個", "5 items"), (.percent, 2.5, "2.5％", "2.5%"),
      (.width, 28.5, "全角28.5文字", "28.5 full-width characters"),
    ])
  func text(_ unit: RuleOption.Unit, _ value: Double, _ ja: String, _ en: String) {
    let option = RuleOption(
      name: "x", unit: unit, range: 0...1000, summary: Localized(ja: "", en: ""))
    #expect(option.text(value) == Localized(ja: ja, en: en))
  }
}
