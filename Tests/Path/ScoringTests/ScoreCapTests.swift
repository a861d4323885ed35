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

/// Stuffing holds a phrase's score down, however well the terms are placed.
@Suite("Score caps")
struct ScoreCapTests {
  private static let phrase = "引っ越し 見積もり"
  /// All parts that can be checked are full: 100 points.
  private static let clean = "# 引っ越しの見積もり\n\n引っ越しの見積もりを三社から取ります。"
  /// A list of phrases is an error.
  private static let list = "\n\n引っ越し 見積もり、見積もり 引っ越し\n\n間の文。"
  /// A query in the text is a warning.
  private static let query = "\n\n引っ越し 見積もり をお探しの方に、会社を紹介します。"

  private func score(
    _ text: String, _ phrases: [String] = [phrase], rules: RuleSet = .standard,
    changing changes: [String: Double] = [:]
  ) throws -> Score {
    let auditor = Auditor(
      segmenter: WordSegmenter(try ModelWordBoundaryFinder()), rules: rules,
      weights: try ScoreWeights(changing: changes))
    let draft = try Draft.parse(SourceFile(name: "draft", text: text), as: .markdown)
    return try auditor.audit(
      draft, phrases: phrases.map { try PhraseParser.parse($0, source: .commandLine) }
    ).score
  }

  @Test(
    "An error caps at 40, a warning at 65, and both at 40, however many they are",
    arguments: [
      ("", nil as Double?, nil as RuleID?), (list, 40, "keyword-list"),
      (list + list, 40, "keyword-list"), (query, 65, "raw-query-in-text"),
      (query + list, 40, "keyword-list"),
    ])
  func limits(stuffing: String, limit: Double?, rule: RuleID?) throws {
    let scored = try score(Self.clean + stuffing).phrases[0]
    #expect(scored.points == 100)
    #expect(scored.cap?.limit == limit)
    #expect(scored.cap?.rule == rule)
    #expect(scored.value == limit ?? 100)
  }

  @Test("A score below the cap stays as it is")
  func below() throws {
    // Title 0 of 30, lead 0 of 15, text 0 of 20, nearness 0 of 10: nothing names the terms.
    let scored = try score("# 題\n\n文。" + Self.list).phrases[0]
    #expect(scored.cap?.limit == 40)
    #expect(scored.value == 0)
  }

  @Test("What only a stuffed passage says earns nothing: the cap is what is left without it")
  func passages() throws {
    // Without the stuffed passage nothing says a term but the title: 12 of 24 for 引っ越し. The lead, which is that
    // passage, earns 0.35 of 7.5 for it, the text, on the topic by 引く, 0.6 of 10. 20.625 of 75 that can be checked.
    let stuffed = """
      # 引っ越しの話

      引っ越しの見積もりなら引っ越しの見積もりの店で、引っ越しの見積もりを取り、引っ越しの見積もりを比べ、引っ越しの見積もりを選び、\
      引っ越しの見積もりを決めます。

      引く荷物を車で運びます。
      """
    let scored = try score(stuffed).phrases[0]
    #expect(try #require(scored.points) > 60)
    #expect(abs(try #require(scored.cap?.limit) - 27.5) < 1e-9)
    #expect(scored.value == scored.cap?.limit)
  }

  @Test(
    "Where the caps are is for a house to say",
    arguments: [
      ([:], 40.0, 65.0), (["cap-error": 3], 3, 65), (["cap-error": 0], 0, 65),
      (["cap-warning": 80], 40, 80), (["cap-error": 100, "cap-warning": 100], 100, 100),
      // The lower of both caps holds, whichever it is.
      (["cap-error": 70, "cap-warning": 20], 70, 20),
    ] as [([String: Double], Double, Double)])
  func settings(_ changes: [String: Double], _ error: Double, _ warning: Double) throws {
    #expect(try score(Self.clean + Self.list, changing: changes).phrases[0].value == error)
    #expect(try score(Self.clean + Self.query, changing: changes).phrases[0].value == warning)
    #expect(
      try score(Self.clean + Self.query + Self.list, changing: changes).phrases[0].value
        == min(error, warning))
  }

  @Test(
    "A rule that is off caps nothing, and one as a note neither",
    arguments: [(RuleLevel.off, nil as Double?), (.info, nil), (.warning, 65), (.error, 40)])
  func levels(_ level: RuleLevel, _ limit: Double?) throws {
    let rules = try RuleCatalog.rules(
      for: .article, RuleSettings(severities: ["keyword-list": level, "term-series": .off]))
    let scored = try score(Self.clean + Self.list, rules: rules).phrases[0]
    #expect(scored.cap?.limit == limit)
    #expect(scored.value == limit ?? 100)
  }

  @Test("A suppressed finding caps nothing")
  func suppressed() throws {
    let text =
      Self.clean + "\n\n<!-- kwaudit-disable keyword-list -->" + Self.list
      + "\n\n<!-- kwaudit-enable keyword-list -->"
    #expect(try score(text).phrases[0].cap == nil)
    #expect(try score(text).phrases[0].value == 100)
  }

  @Test("Findings of other groups cap nothing, however grave they are")
  func otherGroups() throws {
    let rules = try RuleCatalog.rules(
      for: .article,
      RuleSettings(severities: ["phrase-missing-from-description": .error, "long-sentence": .error])
    )
    let long = "\n\n" + String(repeating: "花が咲き、", count: 40) + "春になる。"
    #expect(try score(Self.clean + long, rules: rules).phrases[0].cap == nil)
  }

  @Test("A phrase without the stuffed term is not capped; one that shares it is")
  func otherPhrases() throws {
    // The title says 引っ越し three times.
    let text = "# 引っ越しの引っ越しなら引っ越しの店\n\n引っ越しの費用を調べます。荷造りの箱も要ります。"
    let score = try score(text, ["引っ越し", "引っ越し 費用", "荷造り"])
    #expect(score.phrases.map { $0.cap?.limit } == [40, 40, nil])
    #expect(score.phrases.map { $0.cap?.rule } == ["stuffed-slot", "stuffed-slot", nil])
  }
}
