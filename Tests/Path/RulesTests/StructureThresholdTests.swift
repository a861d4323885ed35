import Drafts
internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Structure thresholds")
struct StructureThresholdTests {
  private static func text(_ characters: Int) -> String {
    String(repeating: "あ", count: characters - 1) + "。"
  }

  @Test("a sentence is long past 100 characters", arguments: [(100, 0), (101, 1)])
  func sentence(_ characters: Int, _ findings: Int) throws {
    let found = try AuditSample.findings(
      of: LongSentence(), in: "# 題\n\n" + Self.text(characters) + "次の文。")
    #expect(found.count == findings)
  }

  @Test("the text under the draft's own heading is its lead, wherever its title stands")
  func leadIsNoSection() throws {
    for head in ["# 題", "---\ntitle: 題\n---\n\n# 題"] {
      #expect(
        try AuditSample.findings(of: LongSection(), in: head + "\n\n" + Self.text(700)).isEmpty)
    }
  }

  @Test("a paragraph is long past 300 characters", arguments: [(300, 0), (301, 1)])
  func paragraph(_ characters: Int, _ findings: Int) throws {
    // White space and line breaks do not count, a character of two UTF-16 units counts once.
    let text = "𠮷 　\n" + Self.text(characters - 1)
    let found = try AuditSample.findings(of: LongParagraph(), in: "# 題\n\n" + text)
    #expect(found.count == findings)
    let item = try AuditSample.findings(of: LongParagraph(), in: "# 題\n\n- " + Self.text(400))
    #expect(item.isEmpty)
  }

  @Test(
    "a section is long past 600 characters, code and what a subheading covers left out",
    arguments: [(600, "", 0), (601, "", 1), (600, "```\ncode\n```", 0), (600, "### 項\n\n文。", 0)])
  func section(_ characters: Int, _ rest: String, _ findings: Int) throws {
    let text = "# 題\n\n## 節\n\n" + Self.text(300) + "\n\n" + Self.text(characters - 300)
    let found = try AuditSample.findings(of: LongSection(), in: text + "\n\n" + rest)
    #expect(found.count == findings)
    // The lead has no heading that could be given a subheading.
    #expect(try AuditSample.findings(of: LongSection(), in: "# 題\n\n" + Self.text(700)).isEmpty)
  }

  @Test(
    "heading levels go down one at a time",
    arguments: [
      ("# 題\n\n## 一", []), ("# 題\n\n### 一", [3]), ("## 一", []), ("### 一", [1]),
      ("# 題\n\n## 一\n\n#### 二\n\n##### 三", [5]), ("# 題\n\n## 一\n\n### 二\n\n## 三\n\n#### 四", [9]),
      ("# 題\n\n## 一\n\n### 二\n\n#### 三\n\n## 四", []), ("---\ntitle: 題\n---\n# 一\n### 二", [5]),
    ])
  func levels(_ text: String, _ lines: [Int]) throws {
    let evidence = try AuditSample.evidence(text)
    let found = SkippedHeadingLevel().findings(in: evidence)
    #expect(found.map { evidence.draft.source.position(at: $0.range.start).line } == lines)
  }

  @Test(
    "a part of a page may begin with an H2 or H3",
    arguments: [
      ("<h2>一</h2>", 0), ("<h3>一</h3>", 0), ("<h4>一</h4>", 1), ("<h1>題</h1><h3>一</h3>", 1),
      ("<title>題</title><h3>一</h3>", 1), ("<h3>一</h3><h5>二</h5>", 1),
    ])
  func fragmentLevels(_ html: String, _ findings: Int) throws {
    let found = try AuditSample.findings(of: SkippedHeadingLevel(), in: html, as: .html)
    #expect(found.count == findings)
  }

  @Test("the skipped levels are named")
  func skippedMessage() throws {
    let found = try AuditSample.findings(of: SkippedHeadingLevel(), in: "# 題\n\n## 一\n\n##### 二")
    #expect(found.map(\.message.ja) == ["H2の次がH5で、間のH3・H4が抜けています。"])
    let first = try AuditSample.findings(of: SkippedHeadingLevel(), in: "# 題\n\n#### 一")
    #expect(first.map(\.message.ja) == ["H1の次がH4で、間のH2・H3が抜けています。"])
  }

  @Test(
    "what stands above the heading is said as it is",
    arguments: [
      ("---\ntitle: 題\n---\n\n### 一", ["タイトルの次の見出しがH3で、間のH2が抜けています。"]),
      ("---\ntitle: 題\n---\n\n# 題\n\n### 一", ["H1の次がH3で、間のH2が抜けています。"]),
      ("文。\n\n### 一\n\n## 二", ["最初の見出しがH3で、その上にH2がありません。"]),
      ("### 一\n\n# 題\n\n### 二", ["最初の見出しがH3で、その上にH2がありません。", "H1の次がH3で、間のH2が抜けています。"]),
      ("# 題\n\n## 一\n\n### 二\n\n#### 三\n\n### 四\n\n## 五\n\n# 六", []),
      ("# 題\n\n## 一\n\n### 二\n\n## 三\n\n#### 四", ["H2の次がH4で、間のH3が抜けています。"]),
    ])
  func above(_ text: String, _ messages: [String]) throws {
    let found = try AuditSample.findings(of: SkippedHeadingLevel(), in: text)
    #expect(found.map(\.message.ja) == messages)
  }

  @Test(
    "a missing title is an error, but in a part of a page",
    arguments: [
      (DraftFormat.markdown, "本文です。", [Severity.error]),
      (.html, "<p>本文です。</p>", []),
      (.html, "<html><head></head><body><p>本文です。</p></body></html>", [.error]),
      (.text, "\n\n", [.error]), (.text, "本文です。", []), (.html, "<h1>題</h1>", []),
    ])
  func title(_ format: DraftFormat, _ text: String, _ severities: [Severity]) throws {
    let found = try AuditSample.findings(of: TitleMissing(), in: text, as: format)
    #expect(found.map(\.severity) == severities)
  }

  @Test(
    "only headings of the main content are an H1",
    arguments: [
      ("<header><h1>店</h1></header><main><h1>題</h1></main>", 0),
      ("<main><h1>題</h1><h1></h1></main>", 0), ("<main><h1>題</h1><h1>題</h1></main>", 1),
    ])
  func topHeadings(_ body: String, _ findings: Int) throws {
    let html = "<html><head><title>題</title></head><body>\(body)</body></html>"
    #expect(try AuditSample.findings(of: MultipleH1(), in: html, as: .html).count == findings)
  }

  @Test(
    "headings are compared within their parent, H2 throughout",
    arguments: [
      ("# 題\n\n## 一\n\n## 二\n\n## 一", 1), ("# 題\n\n## 一\n\n### 一", 0),
      ("# 題\n\n## 一\n\n### 三\n\n#### 四\n\n### 三", 1),
      ("# 題\n\n## 一\n\n### 三\n\n## 二\n\n### 三", 0), ("# 題\n\n## 一\n\n# 二\n\n## 一", 0),
      ("---\ntitle: 題\n---\n\n# 一\n\n## メリット\n\n# 二\n\n## メリット\n\n## メリット", 1),
      ("# 題\n\n##\n\n##", 0), ("# 題\n\n## 一\n\n## 一\n\n## 一", 2),
    ])
  func duplicates(_ text: String, _ findings: Int) throws {
    #expect(try AuditSample.findings(of: DuplicateHeading(), in: text).count == findings)
  }
}
