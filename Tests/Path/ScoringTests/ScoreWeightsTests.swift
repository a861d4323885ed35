import Auditing
import Drafts
import Parsers
import Phrases
import Rules
import Scoring
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Score weights")
struct ScoreWeightsTests {
  private func score(
    _ text: String, _ phrases: [TargetPhrase], rules: RuleSet = .standard,
    weights: ScoreWeights = .standard
  ) throws -> Score {
    let auditor = Auditor(
      segmenter: WordSegmenter(try ModelWordBoundaryFinder()), rules: rules, weights: weights)
    let draft = try Draft.parse(SourceFile(name: "draft", text: text), as: .markdown)
    return try auditor.audit(draft, phrases: phrases).score
  }

  private func phrase(_ text: String) throws -> TargetPhrase {
    try PhraseParser.parse(text, source: .commandLine)
  }

  private func parts(
    _ text: String, rules: RuleSet = .standard, weights: ScoreWeights = .standard
  ) throws -> [ScorePartID: ScorePart] {
    let score = try score(text, [try phrase("引っ越し 見積もり")], rules: rules, weights: weights)
    return Dictionary(uniqueKeysWithValues: score.phrases[0].parts.map { ($0.id, $0) })
  }

  @Test("Weights are named as settings name them")
  func names() {
    #expect(
      ScoreWeights.names == [
        "title-terms", "title-early", "lead-terms", "heading-terms", "body", "nearness",
        "description", "spread", "cap-error", "cap-warning",
      ])
    let standard = ScoreWeights.names.map { ScoreWeights.standard[$0] }
    #expect(standard == [24, 6, 15, 15, 20, 10, 5, 5, 40, 65])
    #expect(ScoreWeights.standard["title"] == nil)
  }

  @Test(
    "However many points are given, the maxima add up to 100",
    arguments: [
      [:], ["title-terms": 0], ["body": 100], ["title-terms": 0.1, "spread": 99.9],
      ["nearness": 33.3],
    ])
  func scaled(_ changes: [String: Double]) throws {
    let weights = try ScoreWeights(changing: changes)
    let sum = weights.maxima.reduce(0) { $0 + $1.maximum }
    #expect(abs(sum - 100) < 1e-9)
    for (name, value) in changes { #expect(weights[name] == value) }
  }

  @Test("A part's points are scaled, and its share earned of them")
  func part() throws {
    // All points: 100 less the standard 24, and 100.
    let weights = try ScoreWeights(changing: ["title-terms": 100])
    let title = try #require(try parts("# 引っ越しの話\n\n本文。", weights: weights)[.titleTerms])
    #expect(abs(title.maximum - 100 * 100 / 176) < 1e-9)
    #expect(abs(title.earned - 50 * 100 / 176) < 1e-9)
  }

  @Test("Weights that are all halved change nothing")
  func halved() throws {
    let text = "# 引っ越しの話\n\n見積もりの話。\n\n間の文。"
    let changes = Dictionary(
      uniqueKeysWithValues: ScorePartID.allCases.map { ($0.name, ScoreTable.points(for: $0) / 2) })
    let phrases = [try phrase("引っ越し 見積もり")]
    let halved = try score(text, phrases, weights: try ScoreWeights(changing: changes)).value
    let standard = try #require(try score(text, phrases).value)
    #expect(abs(try #require(halved) - standard) < 1e-9)
  }

  @Test("A part with no points is left out")
  func withoutPart() throws {
    let weights = try ScoreWeights(changing: ["title-terms": 0, "title-early": 0])
    let parts = try parts("# 題\n\n引っ越しの見積もりです。", weights: weights)
    #expect(parts[.titleTerms] == nil && parts[.titleEarly] == nil)
    #expect(parts.count == ScorePartID.allCases.count - 2)
    // All that is left to check is full: the lead, the text, nearness.
    let score = try score(
      "# 題\n\n引っ越しの見積もりです。", [try phrase("引っ越し 見積もり")], weights: weights)
    #expect(score.value == 100)
  }

  @Test(
    "The phrases' own weights make the mean",
    arguments: [
      // 100 for the first phrase, 0 for the second.
      (nil as Double?, nil as Double?, 200.0 / 3), (1, 1, 50), (nil, 2, 50), (nil, 8, 20),
      (1, nil, 50), (3, nil, 75), (0.1, 0.1, 50), (1, 100, 100.0 / 101),
      // Out of range: the nearest end.
      (0, 0.1, 50), (.nan, 0.1, 50), (.infinity, 100, 50), (-5, 100, 10.0 / 100.1),
    ])
  func phraseWeights(_ first: Double?, _ second: Double?, _ value: Double) throws {
    func weighted(_ text: String, _ weight: Double?) throws -> TargetPhrase {
      let phrase = try phrase(text)
      return weight.map { phrase.weighted($0) } ?? phrase
    }
    let phrases = [try weighted("引っ越し 見積もり", first), try weighted("保険", second)]
    let score = try score("# 引っ越しの見積もり\n\n引っ越しの見積もりです。", phrases)
    #expect(abs(try #require(score.value) - value) < 1e-9)
  }

  @Test(
    "The title's part follows the thresholds of its rules, on or off",
    arguments: [
      // 見積もり ends at width 32.
      (28.0, 36.0, RuleLevel?.none, 3.0), (32, 36, nil, 6), (31.5, 32, nil, 3),
      (31, 31.5, nil, 0), (31, 31.5, .off, 0), (32, 36, .off, 6),
    ])
  func titleLimits(
    _ early: Double, _ late: Double, _ severity: RuleLevel?, _ points: Double
  ) throws {
    let ids: [RuleID] = ["phrase-late-in-title", "title-too-wide"]
    let rules = try RuleCatalog.rules(
      for: .article,
      RuleSettings(
        severities: severity.map { [ids[0]: $0, ids[1]: $0] } ?? [:],
        options: [ids[0]: ["maximum": early], ids[1]: ["warning-over": late]]))
    let text = "# 引っ越し" + String(repeating: "あ", count: 24) + "見積もり\n\n本文。"
    let part = try #require(try parts(text, rules: rules)[.titleEarly])
    #expect(part.earned == points)
    #expect(part.reason.ja.contains("（\(early.figure)文字までなら満点）"))
  }

  @Test("Headings are asked for as their rule does", arguments: [(10.0, true), (11, false)])
  func headingLimit(_ limit: Double, _ isChecked: Bool) throws {
    let rules = try RuleCatalog.rules(
      for: .article,
      RuleSettings(options: ["phrase-missing-from-headings": ["longest-without-headings": limit]]))
    // 1 character of title and 10 of text.
    let parts = try parts("# 題\n\n引っ越しの話です。。", rules: rules)
    #expect(parts[.headingTerms]?.isChecked == isChecked)
  }

  @Test("All problems are told, by name")
  func allProblems() {
    let problems = ScoreWeights.problems(in: ["spread": 200, "x": 1, "a": 1])
    #expect(problems.map(\.name) == ["a", "spread", "x"])
  }
}
