import Measures
internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Usage thresholds")
struct UsageThresholdTests {
  /// Latin words are words in any segmenter; a full stop keeps uses in sentences of their own.
  private static func text(words: Int, uses: Int, of term: String, repeated: Int = 0) -> String {
    var words = Array(repeating: "word", count: words)
    for use in 0..<(uses - repeated) { words[10 + use * 8] = ". \(term)" }
    for use in 0..<repeated { words[use] = term }
    return words.joined(separator: " ")
  }

  @Test(
    "density: a note past 3 % of at least 200 words",
    arguments: [(200, 6, 0), (200, 7, 1), (199, 7, 0), (233, 7, 1), (234, 7, 0)])
  func density(_ words: Int, _ uses: Int, _ findings: Int) throws {
    let text = Self.text(words: words, uses: uses, of: "draft")
    let evidence = try AuditSample.evidence(text, as: .markdown, phrases: ["draft"])
    #expect(evidence.measures.text.words == words)
    let found = AuditSample.findings(of: DensityHigh(), in: evidence)
    #expect(found.map(\.severity) == Array(repeating: .info, count: findings))
  }

  /// A term of two words takes 2 % of 200 words with two uses.
  @Test("density: at least five uses", arguments: [(4, 0), (5, 1)])
  func densityUses(_ uses: Int, _ findings: Int) throws {
    // The term stands in the place of one word and brings another.
    let text = Self.text(words: 200, uses: uses, of: "draft text")
    let found = try AuditSample.findings(of: DensityHigh(), in: text, phrases: ["\"draft text\""])
    #expect(found.count == findings)
  }

  @Test("density: a note however high it is, and beside a repetition or a list of phrases")
  func densityBesideStuffing() throws {
    let text = Self.text(words: 200, uses: 20, of: "draft", repeated: 3)
    let list = "\n\n- draft audit\n- draft score"
    let phrases = ["draft", "draft audit", "draft score"]
    let found = RuleSet.standard.findings(
      in: try AuditSample.evidence(text + list, phrases: phrases))
    let density = found.filter { $0.rule == "density-high" }
    #expect(density.map(\.severity) == [.info])
    // Three phrases have the term, so the finding names none of them.
    #expect(density.map(\.phrase) == [nil])
    #expect(found.contains { $0.rule == "keyword-list" })
  }

  @Test(
    "never used: the terms of a phrase that is no query are told together", arguments: [20, 21])
  func manyUnusedTerms(_ count: Int) throws {
    let terms = (0..<count).map { "word\($0)x" }
    let phrases = [terms.joined(separator: " "), "text other"]
    let found = try AuditSample.findings(of: TermNeverUsed(), in: "A text.", phrases: phrases)
    #expect(found.map(\.phrase) == (count == 20 ? Array(repeating: 0, count: 20) : [0]) + [1])
    #expect(found.last?.message.en.contains("“other”") == true)
    if count == 21 {
      #expect(
        found[0].message.en
          == """
          Neither the title nor the text ever uses 21 terms of the phrase, such as “word0x”, “word1x”, \
          “word2x”, “word3x” and “word4x”.
          """)
      #expect(found[0].message.ja.contains("対策フレーズの21語（「word0x」「word1x」"))
    }
  }

  @Test("density: the message names words, denominator and characters")
  func densityMessage() throws {
    // 7 × 5 characters of 193 × 4 + 7 × 5 + 7 full stops = 814: 4.2998 %.
    let text = Self.text(words: 200, uses: 7, of: "draft")
    let found = try AuditSample.findings(of: DensityHigh(), in: text, phrases: ["draft"])
    #expect(
      found.first?.message.en
        == """
        “draft” is used 7 times and makes up 3.5% of the text (7 of 200 words; 4.3% of the characters; \
        advised: up to 3%).
        """)
  }

  @Test(
    "topic gap: a note past 40 % of at least ten sentences, a warning past 60 %",
    arguments: [
      (10, 4, nil), (10, 5, Severity.info), (10, 6, .info), (10, 7, .warning), (9, 9, nil),
      // Without any use the term is missing, which is another rule's to say.
      (10, 10, nil), (5, 3, nil),
    ])
  func gap(_ sentences: Int, _ gap: Int, _ severity: Severity?) throws {
    let text = (0..<sentences).map { $0 < gap ? "花が咲く。" : "テストです。" }.joined()
    let found = try AuditSample.findings(of: TopicGap(), in: "# 題\n\n" + text, phrases: ["テスト"])
    #expect(found.map(\.severity) == [severity].compactMap { $0 })
  }

  @Test(
    "a whole phrase three times in two consecutive sentences",
    arguments: [
      ("本番のテスト。本番テスト。", 0),
      ("本番のテスト。本番テストと本番テスト。", 1),
      ("本番のテストや、本番テストと、本番テスト。", 1),
      ("本番のテスト。花が咲く。本番テストと本番テスト。", 0),
      ("本番のテスト。本番テスト。本番テスト。", 0),
      ("本番のテスト、本番テスト。本番テストだ、本番テストだ。", 1),
      ("本番のテストと本番テスト。本番テストだ。花が咲く。本番のテストと本番テスト。本番テストだ。", 2),
      ("本番だ。テストだ。本番だ。テストだ。本番だ。テストだ。", 0),
    ])
  func repeatedPhrase(_ text: String, _ findings: Int) throws {
    let found = try AuditSample.findings(of: PhraseRepeatedInARow(), in: text, phrases: ["本番 テスト"])
    #expect(found.count == findings)
  }

  @Test(
    "a term five times in two consecutive sentences, or three times on end",
    arguments: [
      ("テストはテストで、テストだ。テストだ。", 0),
      ("テストはテストで、テストだ。テストとテストだ。", 1),
      ("テストはテストだ。花が咲く。テストとテストとテストだ。", 0),
      ("テスト、テスト。", 0),
      ("テスト、テスト、テスト。", 1),
      ("テストのテスト テスト。", 1),
      ("テストはテストのテスト。", 0),
      ("テスト。テスト。テスト。", 0),
      ("テスト、テスト、テスト、テスト、テスト。", 1),
    ])
  func repeatedTerm(_ text: String, _ findings: Int) throws {
    let found = try AuditSample.findings(of: PhraseRepeatedInARow(), in: text, phrases: ["テスト"])
    #expect(found.count == findings)
  }

  @Test("a repetition is named with its sentences and uses")
  func repetitionMessage() throws {
    let text = "本番のテストと本番テスト。本番テスト。本番のテストと本番テスト。"
    let found = try AuditSample.findings(of: PhraseRepeatedInARow(), in: text, phrases: ["本番 テスト"])
    #expect(found.map(\.message.ja) == ["連続する3文の中に「本番 テスト」が5回あります。"])
  }

  @Test("uses in code, lists, navigation and the description are told, not counted")
  func uncountedUses() throws {
    let html = """
      <html><head><title>題</title><meta name="description" content="テスト"></head><body>
      <nav>テスト テスト</nav><p>本文です。</p><pre>テスト</pre></body></html>
      """
    let found = try AuditSample.findings(of: TermNeverUsed(), in: html, as: .html, phrases: ["テスト"])
    #expect(
      found.map(\.message.ja) == [
        """
        「テスト」が、タイトルにも本文にも一度も出てきません\
        （コードの1回とメタディスクリプションの1回とナビゲーションなど本文の外の2回は数えていません）。
        """
      ])
  }

  @Test(
    "spellings are counted, the rarest is the place",
    arguments: [
      ("バイオリン。ヴァイオリン。ヴァイオリン。バイオリン。", "「バイオリン」2回・「ヴァイオリン」2回", 18),
      ("バイオリン。バイオリン。バイオリン。ヴァイオリン。バイオリン。", "「バイオリン」4回・「ヴァイオリン」1回", 54),
      (
        "バイオリン。ﾊﾞｲｵﾘﾝ。バイオリン。ヴァイオリン。ﾊﾞｲｵﾘﾝ。",
        "「バイオリン」2回・「ﾊﾞｲｵﾘﾝ」2回・「ヴァイオリン」1回", 57
      ),
    ])
  func spellings(_ text: String, _ counts: String, _ start: Int) throws {
    let found = try AuditSample.findings(of: MixedSpelling(), in: text, phrases: ["バイオリン"])
    #expect(found.map(\.message.ja) == ["表記がゆれています：\(counts)。"])
    #expect(found.map(\.range.start) == [start])
  }

  @Test(
    "once each, or one of three, is a slip", arguments: ["バイオリン。ヴァイオリン。", "バイオリン。バイオリン。ヴァイオリン。"])
  func slips(_ text: String) throws {
    #expect(
      try AuditSample.findings(of: MixedSpelling(), in: text, phrases: ["バイオリン"]).isEmpty)
  }

  @Test(
    "a difference of case alone is no other spelling, one of width is",
    arguments: [
      ("I like tea and Tea. Tea and tea.", 0), ("I like tea. TEA is good. TEA and tea.", 0),
      ("I like tea and Ｔｅａ. Ｔｅａ and tea.", 1),
    ])
  func capitals(_ text: String, _ findings: Int) throws {
    let found = try AuditSample.findings(of: MixedSpelling(), in: text, phrases: ["tea"])
    #expect(found.count == findings)
  }
}
