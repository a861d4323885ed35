internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Placement thresholds")
struct PlacementThresholdTests {
  /// 「テスト」 is 3 wide: the title's padding and a half-width space decide where it ends.
  @Test(
    "a phrase is late in the title past a width of 28",
    arguments: [(25, "", 0), (25, " ", 1), (26, "", 1)])
  func lateInTitle(_ padding: Int, _ space: String, _ findings: Int) throws {
    let title = String(repeating: "、", count: padding) + space + "テスト"
    let found = try AuditSample.findings(
      of: PhraseLateInTitle(), in: "# \(title)、、、、\n\n本文です。", phrases: ["テスト"])
    #expect(found.count == findings)
  }

  @Test("what counts is the first use of each term")
  func firstUse() throws {
    let title = "テスト" + String(repeating: "、", count: 30) + "テスト"
    let found = try AuditSample.findings(
      of: PhraseLateInTitle(), in: "# \(title)", phrases: ["テスト"])
    #expect(found.isEmpty)
  }

  /// The title is 4 characters long, each sentence 10.
  @Test("headings are asked for past 600 characters", arguments: [(596, 0), (597, 1)])
  func withoutHeadings(_ body: Int, _ findings: Int) throws {
    let text = "# テスト中\n\n" + String(repeating: "あ", count: body - 1) + "。"
    let found = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text, phrases: ["テスト", "本番"])
    #expect(found.map(\.severity) == Array(repeating: .info, count: findings))
    #expect(found.allSatisfy { $0.phrase == nil && $0.range.isEmpty })
  }

  @Test("a draft with headings names them for each phrase")
  func headings() throws {
    let found = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: "# テスト\n\n## 本番\n\nあ。", phrases: ["テスト", "本番"])
    #expect(found.map(\.phrase) == [0])
  }

  @Test(
    "headings repeat a phrase too much past 75 % of at least four",
    arguments: [(3, 3, 0), (4, 3, 0), (4, 4, 1), (5, 4, 1), (8, 6, 0), (8, 7, 1)])
  func tooManyHeadings(_ headings: Int, _ carrying: Int, _ findings: Int) throws {
    let lines = (0..<headings).map { $0 < carrying ? "## テスト\($0)回目の本番" : "## 準備" }
    let text = "# 題\n\n" + lines.joined(separator: "\n\n本文です。\n\n")
    let found = try AuditSample.findings(
      of: PhraseInTooManyHeadings(), in: text, phrases: ["本番 テスト"])
    #expect(found.count == findings)
    // A single word is what all headings of a page about it may have.
    #expect(
      try AuditSample.findings(of: PhraseInTooManyHeadings(), in: text, phrases: ["テスト"]).isEmpty)
  }

  @Test(
    "headings on the topic may leave unsaid what the title names",
    arguments: [
      // 会場 stands with テスト in the title.
      ("# テストの会場\n\n文。\n\n## 会場への道\n\n文。\n\n## 秋\n\n文。", 0),
      ("# テストの会場\n\n文。\n\n## 道\n\n文。\n\n## 秋\n\n文。", 1),
      ("# 会場\n\nテストの会場。\n\n## 会場への道\n\n文。", 1),
    ])
  func headingsOnTopic(_ text: String, _ findings: Int) throws {
    let found = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text, phrases: ["テスト"])
    #expect(found.count == findings)
  }

  @Test(
    "natural closings leave no topic",
    arguments: [
      ("いかがでしたか。最後までお読みいただき、ありがとうございました。", 0),
      ("この記事が役に立ったら、SNSでシェアしてください。お気軽にコメントもどうぞ。次回もお楽しみに。", 0),
      ("文：山田花子。東京在住。二児の母。趣味は登山です。", 0),
      ("お申し込みはこちらから。\n\n- 電話で聞く\n- メールで聞く\n- 店で聞く", 0),
      // Six sentences, of which one has a word of the topic, 会場 of 「テストの会場」.
      ("花が咲く。鳥が鳴く。風が吹く。月が出る。星が降る。会場は静かだ。", 0),
      ("花が咲く。鳥が鳴く。風が吹く。月が出る。星が降る。雪が積もる。", 1),
    ])
  func closings(_ closing: String, _ findings: Int) throws {
    let text = "# テストの会場\n\n## テストの日\n\nテストは秋です。\n\n## おわりに\n\n" + closing
    let found = try AuditSample.findings(
      of: PhraseMissingFromClosing(), in: text, phrases: ["テスト"])
    #expect(found.map(\.severity) == Array(repeating: .info, count: findings))
  }

  @Test(
    "terms stand together in a heading and in the passage right below it",
    arguments: [
      ("## 本番\n\nテストは秋です。", 0), ("## 本番のテスト\n\n秋です。\n\n本番です。", 0), ("#### 本番のテスト", 0),
      ("## 本番\n\n- 秋です\n- テストです", 0), ("## 本番\n\n![](a.png)\n\nテストは秋です。", 0),
      ("## 本番\n\n秋です。\n\nテストは秋です。", 1), ("## 本番\n\n秋です。\n\n### 秋\n\nテストは秋です。", 1),
      // One of them is never said.
      ("## 日\n\n本番は春です。", 0),
      ("## 日\n\nテストは秋です。\n\n## 所\n\n本番は春です。", 1),
    ])
  func together(_ body: String, _ findings: Int) throws {
    let found = try AuditSample.findings(
      of: TermsNeverTogether(), in: "序。\n\n\(body)", phrases: ["本番 テスト"])
    #expect(found.map(\.severity) == Array(repeating: .warning, count: findings))
    // A title says what the text is about, or its own rule says that it does not.
    for title in ["本番のテスト", "春"] {
      let titled = try AuditSample.findings(
        of: TermsNeverTogether(), in: "# \(title)\n\n序。\n\n\(body)", phrases: ["本番 テスト"])
      #expect(titled.isEmpty)
    }
  }

  @Test("headings of level 4 and deeper are not asked")
  func deepHeadings() throws {
    let text = "# 題\n\n#### テスト\n\n#### テスト\n\n#### テスト\n\n#### テスト"
    let found = try AuditSample.findings(of: PhraseInTooManyHeadings(), in: text, phrases: ["テスト"])
    #expect(found.isEmpty)
  }

  @Test("the title of a part of a page stands elsewhere", arguments: ["<p>本文です。</p>"])
  func fragmentTitle(_ html: String) throws {
    let found = try AuditSample.findings(
      of: PhraseMissingFromTitle(), in: html, as: .html, phrases: ["テスト"])
    #expect(found.isEmpty)
  }
}
