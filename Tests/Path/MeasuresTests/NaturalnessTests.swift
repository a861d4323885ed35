import Auditing
import Measures
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Figures counted by hand of what an editor sees who looks for stuffing.
@Suite("Measures of naturalness")
struct NaturalnessTests {
  private func naturalness(
    _ text: String, _ phrase: String, as format: DraftFormat = .markdown
  ) throws -> Naturalness {
    try AuditSample.audit(text, as: format, phrases: [phrase]).evidence.measures.naturalness
  }

  private func term(
    _ text: String, _ phrase: String = "テスト", as format: DraftFormat = .markdown
  ) throws -> Naturalness.Term {
    try #require(try naturalness(text, phrase, as: format).terms.first)
  }

  // Thick passages

  /// Latin words are words in any segmenter; full stops keep uses in sentences of their own.
  private static func words(_ count: Int, uses: [Int]) -> String {
    (0..<count).map { uses.contains($0) ? ". draft" : "word" }.joined(separator: " ")
  }

  @Test(
    "A window holds the uses of 60 words",
    arguments: [
      // Six uses within 41 words: six a window, one passage of all.
      (200, [10, 18, 26, 34, 42, 50], 6.0, ["6 in 41, 6.0"]),
      (200, [10, 18, 26, 34, 42, 50], 6.5, []),
      // 0 to 59 are 60 words, 0 to 60 are 61.
      (200, [0, 12, 24, 36, 48, 59], 6, ["6 in 60, 6.0"]),
      (200, [0, 12, 24, 36, 48, 60], 6, []),
      // Two windows of five that overlap are one passage; two that do not are two.
      (200, [0, 12, 24, 36, 48, 60], 5, ["6 in 61, 5.0"]),
      (200, [0, 2, 4, 6, 8, 100, 102, 104, 106, 108], 5, ["5 in 9, 5.0", "5 in 9, 5.0"]),
      // Fewer than five uses are never thick.
      (200, [0, 2, 4, 6], 1, []),
      // 30 words are the window of a text of 30: five uses are ten in 60.
      (30, [0, 6, 12, 18, 24], 10, ["5 in 25, 10.0"]), (30, [0, 6, 12, 18, 24], 10.5, []),
    ] as [(Int, [Int], Double, [String])])
  func windows(words: Int, uses: [Int], limit: Double, passages: [String]) throws {
    let thickness = try term(Self.words(words, uses: uses), "draft").thickness
    #expect(thickness.words == words)
    let found = thickness.passages(ofAtLeast: limit)
    #expect(found.map { "\($0.uses) in \($0.words), \($0.thickest)" } == passages)
  }

  @Test(
    "A compound that is new weighs a half, a mention nothing, a single character a half",
    arguments: [
      ("所得、所得、所得。", "所得", 3.0), ("事業所得、雑所得、給与所得。", "所得", 1.5),
      // The second 事業所得 is no longer new.
      ("事業所得、事業所得、所得。", "所得", 2.5), ("所得、「所得」、『所得』。", "所得", 1),
      // A quotation of more than the word is a use: 「所得の話」.
      ("所得、「所得の話」。", "所得", 2), ("税、税、税。", "税", 1.5),
    ])
  func weights(sentence: String, phrase: String, weight: Double) throws {
    let thickness = try term("# 題\n\n" + sentence, phrase).thickness
    let found = thickness.sentences(ofAtLeast: 0.5, onceIn: 60)
    #expect(found.map(\.thickest) == [weight])
    #expect(thickness.sentences(ofAtLeast: weight + 0.5, onceIn: 60).isEmpty)
  }

  @Test("A sentence is thick where its uses stand close enough")
  func sentences() throws {
    // One at the beginning, then four in 19 words: more than 4 × 4, and at most 4 × 5.
    let uses = String(repeating: " draft word word word word word", count: 4)
    let thickness = try term(Self.words(40, uses: [0]) + uses + ".", "draft").thickness
    #expect(thickness.sentences(ofAtLeast: 4, onceIn: 4).isEmpty)
    #expect(thickness.sentences(ofAtLeast: 4, onceIn: 5).map(\.words) == [19])
    let close = try term(
      "draft word word word draft word word word draft word word word draft.", "draft")
    // 13 words from the first to the last, at most 4 × 4.
    #expect(close.thickness.sentences(ofAtLeast: 4, onceIn: 4).map(\.words) == [13])
    #expect(close.thickness.sentences(ofAtLeast: 4, onceIn: 3).isEmpty)
    #expect(close.thickness.sentences(ofAtLeast: 5, onceIn: 60).isEmpty)
  }

  @Test("Tables and headings are not running text")
  func stream() throws {
    let table =
      "# draft\n\n| a | b |\n| --- | --- |\n| draft | draft |\n\nword draft.\n\n## draft\n\nword."
    let thickness = try term(table, "draft").thickness
    #expect(thickness.words == 3)
    #expect(thickness.sentences(ofAtLeast: 1, onceIn: 60).map(\.uses) == [1])
  }

  // Openings

  @Test(
    "Openings with the term and a particle are counted",
    arguments: [
      ("- テストは春\n- テストが夏\n- テストの秋\n- 花", ["listItems 3 of 4"]),
      // What follows tells them apart; a mark or a quotation before the term is no other opening.
      ("- テストAは春\n- テストBは夏\n- テストCは秋", []), ("- 春のテストは\n- 夏のテストは\n- 秋のテストは", []),
      ("テストは春だ。テストは夏だ。テストは秋だ。", ["sentences 3 of 3"]),
      ("テストは春だ。テストは夏だ。花が咲く。テストは秋だ。", []),
      ("テストは春だ。\n\nテストは夏だ。\n\nテストは秋だ。", ["sentences 3 of 3"]),
      ("「テスト」は春だ。「テスト」は夏だ。「テスト」は秋だ。", []),
      ("## テストの春\n\n文。\n\n## テストの夏\n\n文。\n\n## テストの秋\n\n文。\n\n## 花\n\n文。", ["headings 3 of 4"]),
      // Two lists, neither of them with three.
      ("- テストは春\n- テストは夏\n\n間の文。\n\n- テストは秋\n- テストは冬", []),
    ] as [(String, [String])])
  func openings(text: String, runs: [String]) throws {
    let found = try term("# 題\n\n" + text).openings
    #expect(found.map { "\($0.kind) \($0.openings) of \($0.all)" } == runs)
  }

  // Tables

  @Test(
    "Rows that have the term in two cells are counted",
    arguments: [
      ("| 春のテスト | テスト |\n| 夏のテスト | 雨 |\n| 秋 | テストとテスト |", 1, 2),
      ("| 春のテスト | 花 |\n| 夏のテスト | 雨 |", 0, 0),
      ("| 春のテスト | テスト |\n| 夏のテスト | テストの後のテスト |", 2, 5),
      ("| 春のテスト | 「テスト」 |", 0, 0),
    ])
  func rows(body: String, rows: Int, uses: Int) throws {
    let measured = try term("# 題\n\n| 日 | 所 |\n| --- | --- |\n" + body).rows
    #expect(measured?.rows ?? 0 == rows)
    #expect(measured?.uses ?? 0 == uses)
    #expect((measured == nil) == (rows == 0))
  }

  // Slots

  @Test(
    "Slots that say the term more than once",
    arguments: [
      ("# テストのテスト\n\n文。", ["title most 2, 1 of 2"]), ("# テストと「テスト」\n\n文。", []),
      ("# テスト\n\nテスト、テスト。", []),
      (
        "---\ndescription: テスト、テスト、テスト\n---\n# 題\n\n文。", ["description most 3, 1 of 3"]
      ),
      (
        "# 題\n\n文。\n\n## テストの前のテスト\n\n文。\n\n## テスト\n\n文。\n\n### テスト、テスト、テスト\n\n文。",
        ["heading most 3, 2 of 5"]
      ),
      (
        "# 題\n\n文。\n\n![テストのテスト](a.png)\n\n![テスト](b.png)", ["alternativeText most 2, 1 of 2"]
      ),
    ] as [(String, [String])])
  func slots(text: String, slots: [String]) throws {
    let found = try term(text).slots
    #expect(found.map { "\($0.slot) most \($0.most), \($0.repetitive) of \($0.uses)" } == slots)
  }

  @Test("A single kanji is a part of words and no slot's repetition")
  func slotOfCharacter() throws {
    #expect(try term("# 国税と県税と市税\n\n文。", "税").slots.isEmpty)
  }

  // Spellings

  @Test(
    "Spellings that take turns",
    arguments: [
      ("申し込みを待つ。申込みを待つ。申込を待つ。申し込みを待つ。", ["申し込み", "申込み", "申込"], 3, 4),
      ("申し込みを待つ。申し込みを待つ。申込みを待つ。申込みを待つ。", ["申し込み", "申込み"], 1, 4),
      ("申し込みを待つ。申し込みを待つ。", [], 0, 0), ("申し込みを待つ。「申込み」と書く。", [], 0, 0),
    ] as [(String, [String], Int, Int)])
  func rotation(text: String, spellings: [String], changes: Int, uses: Int) throws {
    let rotation = try term("# 題\n\n" + text, "申し込み").rotation
    #expect(rotation?.spellings ?? [] == spellings)
    #expect(rotation?.changes ?? 0 == changes)
    #expect(rotation?.uses ?? 0 == uses)
  }

  // Series

  @Test(
    "Names in a row that carry a term",
    arguments: [
      ("新宿ランチ、渋谷ランチ、池袋ランチ", ["3 of 3, 0 again"]), ("新宿ランチ、渋谷ランチ", []),
      // 公園 stands between two of them, 駅 behind the last.
      ("新宿ランチ、公園、渋谷ランチ、池袋ランチ、駅", ["3 of 4, 0 again"]),
      // Clauses part them, and sentences do.
      ("新宿ランチは安く、渋谷ランチは広く、池袋ランチは近い。", []), ("新宿ランチ。渋谷ランチ。池袋ランチ。", []),
      // や and と join names.
      ("新宿ランチや渋谷ランチと池袋ランチ", ["3 of 3, 0 again"]),
      // Two of them come up again.
      (
        "新宿ランチ、渋谷ランチ、池袋ランチ\n\n新宿ランチは混みます。渋谷ランチは静かです。", ["3 of 3, 2 again"]
      ),
      ("#新宿ランチ #渋谷ランチ #池袋ランチ", ["3 of 3, spaced, 3 queries, 0 again"]),
      ("新宿「ランチ」、渋谷「ランチ」、池袋「ランチ」", []),
    ] as [(String, [String])])
  func series(text: String, series: [String]) throws {
    let found = try #require(try naturalness("# 題\n\n" + text, "ランチ").series.first)
    #expect(
      found.map {
        "\($0.carriers) of \($0.labels), " + ($0.isSpaced ? "spaced, " : "")
          + ($0.queries > 0 ? "\($0.queries) queries, " : "") + "\($0.elaborated) again"
      } == series)
  }

  // Twins

  @Test(
    "Paragraphs that are the same but for a name",
    arguments: [
      (["千葉", "船橋", "市川"].map { "\($0)で模擬テストを受けるなら、駅から近い会場へ。朝の九時に始まります。" }, [3]),
      // Another text between them changes nothing.
      (
        [
          "千葉で模擬テストを受けるなら、駅から近い会場へ。朝の九時に始まります。", "花は春に咲き、鳥は秋に渡り、雪は冬に降り、人は夏に海へ出かけます。",
          "船橋で模擬テストを受けるなら、駅から近い会場へ。朝の九時に始まります。",
        ], [2]
      ),
      (
        [
          "千葉で模擬テストを受けるなら、駅から近い会場へ。朝の九時に始まります。", "花は春に咲き、鳥は秋に渡り、雪は冬に降り、人は夏に海へ出かけます。",
        ], []
      ),
      // Too short to tell.
      (["千葉で受けます。", "船橋で受けます。", "市川で受けます。"], []),
    ] as [([String], [Int])])
  func twins(paragraphs: [String], groups: [Int]) throws {
    let text = "# 題\n\n" + paragraphs.joined(separator: "\n\n")
    #expect(try naturalness(text, "テスト").twins.map(\.blocks.count) == groups)
  }

  // Hidden text

  @Test("Hidden uses are counted beside the words around them, and do not count as uses")
  func hidden() throws {
    let html = """
      <h1>draft</h1><p>word word.</p>
      <div style="display:none">draft word draft</div><p hidden>word draft word word</p>
      <div hidden>word word</div>
      """
    let measures = try AuditSample.audit(html, as: .html, phrases: ["draft"]).evidence.measures
    let hidden = try #require(measures.naturalness.hidden.first ?? nil)
    // Three uses in the two texts that have the term, of 3 and 4 words.
    #expect(hidden.uses == 3)
    #expect(hidden.words == 7)
    #expect(hidden.share == 3.0 / 7)
    #expect(measures.terms.map(\.counted) == [1])
    let visible = html.replacing("display:none", with: "color:red").replacing(" hidden", with: "")
    let shown = try AuditSample.audit(visible, as: .html, phrases: ["draft"]).evidence.measures
    #expect(shown.naturalness.hidden == [nil])
    #expect(shown.terms.map(\.counted) == [4])
  }
}
