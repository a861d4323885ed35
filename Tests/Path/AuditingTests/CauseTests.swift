import Auditing
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("Findings of one cause")
struct CauseTests {
  /// The findings of one rule as a report tells them.
  private func findings(
    of rule: RuleID, in text: String, as format: DraftFormat = .markdown, phrases: [String] = [],
    _ language: Language = .japanese, known: Set<Int> = []
  ) throws -> [FindingReport] {
    var draft = DraftReport(
      try AuditSample.audit(text, as: format, phrases: phrases), in: language)
    for index in draft.findings.indices where known.contains(draft.findings[index].line) {
      draft.findings[index].baselineState = .unchanged
    }
    return Report(
      judging: [draft], by: Report.Criteria(), tool: Report.Tool(version: "", segmenter: ""),
      language: language, unreadable: []
    ).drafts[0].findings.filter { $0.rule == rule }
  }

  @Test(
    "Places of one cause are told with the first",
    arguments: [
      ("multiple-h1", "# 題\n\n# 二\n\n文。\n\n# 三\n\n# 四", [3: [7, 9]]),
      ("duplicate-heading", "# 題\n\n## 甲\n\n## 乙\n\n## 甲\n\n## 乙\n\n## 甲", [7: [11], 9: []]),
      ("image-without-alt", "# 題\n\n![](a.png)\n\n文。\n\n![](b.png)", [3: [7]]),
      ("heading-not-recognised", "# 題\n\n##　甲\n\n文。\n\n##乙", [3: [7]]),
      // Headings of different levels are told apart.
      ("empty-heading", "# 題\n\n##\n\n##\n\n###", [3: [5], 7: []]),
      (
        "skipped-heading-level", "# 題\n\n## 甲\n\n#### 乙\n\n## 丙\n\n#### 丁\n\n###### 戊",
        [5: [9], 11: []]
      ),
      ("long-sentence", "# 題\n\n\(long)\n\n\(long)", [3: [], 5: []]),
    ] as [(RuleID, String, [Int: [Int]])])
  func places(_ rule: RuleID, _ text: String, _ expected: [Int: [Int]]) throws {
    let found = try findings(of: rule, in: text)
    let lines = found.map { ($0.line, $0.related.map(\.line)) }
    #expect(Dictionary(lines) { first, _ in first } == expected)
    #expect(found.count == expected.count)
    #expect(found.allSatisfy { $0.cause == nil })
  }

  private static let long = String(repeating: "花が咲き、", count: 21) + "春になる。"

  @Test("The lines of the other places are in the message for people")
  func message() throws {
    let images = "# 題\n\n![](a.png)\n\n![](b.png)\n\n![](c.png)![](d.png)"
    let found = try findings(of: "image-without-alt", in: images)
    #expect(
      found.map { $0.messageWithPlaces(in: .japanese) } == [
        "画像に代替テキスト（alt）がありません（ほか5・7行目）。"
      ])
    let english = try findings(of: "image-without-alt", in: images, .english)
    #expect(
      english.map { $0.messageWithPlaces(in: .english) } == [
        "This image has no alternative text (alt) (also on lines 5, 7)."
      ])
    let oneLine = try findings(of: "image-without-alt", in: "# 題\n\n![](a.png)![](b.png)")
    #expect(
      oneLine.map { $0.messageWithPlaces(in: .japanese) } == [
        "画像に代替テキスト（alt）がありません（同じ行にほか1か所）。"
      ])
  }

  @Test("Of several phrases, it is told of each what it lacks")
  func phrases() throws {
    let found = try findings(
      of: "phrase-missing-from-title", in: "# 引っ越しの手順\n\n費用、時期、荷造り、段ボール。",
      phrases: ["引っ越し 費用", "引っ越し 時期", "引っ越し", "手順 費用"])
    #expect(
      found.map(\.message) == [
        "「引っ越し 費用」「手順 費用」：タイトルに「費用」が入っていません。「引っ越し 時期」：タイトルに「時期」が入っていません。"
      ])
    #expect(found.map(\.phrase) == [nil])
    #expect(found.map(\.related) == [[]])
    let one = try findings(
      of: "phrase-missing-from-title", in: "# 引っ越しの手順\n\n費用、時期、荷造り、段ボール。", phrases: ["引っ越し 費用"])
    #expect(one.map(\.message) == ["タイトルに「費用」が入っていません。"])
    #expect(one.map(\.phrase) == ["引っ越し 費用"])
  }

  @Test("An error is told apart from a warning")
  func severities() throws {
    let found = try findings(
      of: "phrase-missing-from-title", in: "# 引っ越しの手順\n\n費用、時期、荷造り、段ボール。",
      phrases: ["引っ越し 費用", "荷造り 段ボール"])
    #expect(Set(found.map(\.severity)) == [.error, .warning])
  }

  @Test("What a baseline knows is told apart from what is new")
  func baseline() throws {
    let images = "# 題\n\n![](a.png)\n\n![](b.png)\n\n![](c.png)\n\n![](d.png)"
    let found = try findings(of: "image-without-alt", in: images, known: [3, 7])
    #expect(found.map(\.line) == [3, 5])
    #expect(found.map { $0.related.map(\.line) } == [[7], [9]])
    #expect(found.map(\.isKnown) == [true, false])
  }

  @Test("A place that the draft suppresses is not among the others")
  func suppressed() throws {
    let text = """
      # 題

      ![](a.png)

      <!-- kwaudit-disable-next-line image-without-alt -- 飾り -->
      ![](b.png)

      ![](c.png)
      """
    let found = try findings(of: "image-without-alt", in: text)
    #expect(found.map(\.line) == [3])
    #expect(found.map { $0.related.map(\.line) } == [[8]])
  }
}
