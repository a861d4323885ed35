import Rules
import TestSupport
import Testing
import Vocabulary

/// What is missing may stand in a block that was not read: then nobody is told that it is missing.
@Suite("Findings beside unread blocks")
struct UnreadBlockRuleTests {
  /// A draft of four places, each of which can hold a block.
  private static func draft(_ first: String, _ lead: String, _ middle: String, _ end: String)
    -> String
  {
    """
    # 新生活の準備

    \(first)

    春は何かと物入りです。

    \(lead)

    ## 時期を選ぶ

    引っ越しは秋が安いです。

    \(middle)

    ## まとめ

    早めに動きましょう。

    \(end)
    """
  }

  private static let phrase = "引っ越し 見積もり"
  private static let reused = "<!-- wp:block {\"ref\":1} /-->"
  private static let hero = "<!-- wp:acf/hero {\"data\":{}} /-->"
  private static let list = "<!-- wp:latest-posts {\"postsToShow\":3} /-->"

  /// Which of the rules find something.
  private func found(_ draft: String) throws -> [String] {
    var closing = PhraseMissingFromClosing()
    closing.fewestSentences = 1
    let rules: [any Rule] = [
      PhraseMissingFromLead(), PhraseMissingFromHeadings(), closing,
      TermNeverUsed(),
    ]
    // 引っ越し is said in a section, 予約 nowhere.
    return try rules.filter {
      let phrase = $0 is TermNeverUsed ? "引っ越し 予約" : "引っ越し"
      return try !AuditSample.findings(of: $0, in: draft, phrases: [phrase]).isEmpty
    }.map { type(of: $0).id.rawValue }
  }

  @Test("Without any, all of it is missing")
  func none() throws {
    #expect(
      try found(Self.draft("", "", "", "")) == [
        "phrase-missing-from-lead", "phrase-missing-from-headings", "phrase-missing-from-closing",
        "term-never-used",
      ])
  }

  @Test("A list of other pages holds none of it, wherever it stands")
  func listings() throws {
    let all = try found(Self.draft("", "", "", ""))
    #expect(try found(Self.draft(Self.list, Self.list, Self.list, Self.list)) == all)
  }

  @Test(
    "A block hides what may be in it, by its place",
    arguments: [
      (draft(hero, "", "", ""), ["phrase-missing-from-closing"]),
      (draft("", reused, "", ""), ["phrase-missing-from-closing"]),
      (draft("", "", reused, ""), ["phrase-missing-from-lead", "phrase-missing-from-closing"]),
      (draft("", "", "", reused), ["phrase-missing-from-lead"]),
      (draft("", hero, "", list), ["phrase-missing-from-closing"]),
    ])
  func byPlace(_ draft: String, _ expected: [String]) throws {
    #expect(try found(draft) == expected)
  }

  @Test("Terms may stand together in a block", arguments: [(reused, 0), (list, 1), ("", 1)])
  func together(_ block: String, _ findings: Int) throws {
    let text = "引っ越しは秋。\n\n\(block)\n\n見積もりは三社。"
    let found = try AuditSample.findings(
      of: TermsNeverTogether(), in: text, phrases: [Self.phrase])
    #expect(found.count == findings)
  }

  @Test(
    "A long text may have its headings in a block", arguments: [(reused, 0), (list, 1), ("", 1)])
  func headings(_ block: String, _ findings: Int) throws {
    let text = "# テスト\n\n" + String(repeating: "あ", count: 700) + "。\n\n\(block)"
    let found = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text, phrases: ["テスト"])
    #expect(found.count == findings)
  }

  /// Ten of eleven sentences have no term, 91 %; on each side of the block there are five, 45 %.
  @Test(
    "A block ends a stretch without a term",
    arguments: [(reused, Severity.info), (list, .warning), ("", .warning)])
  func gap(_ block: String, _ severity: Severity) throws {
    let text = "# 題\n\n引っ越し。花。花。花。花。花。\n\n\(block)\n\n花。花。花。花。花。"
    let found = try AuditSample.findings(of: TopicGap(), in: text, phrases: ["引っ越し"])
    #expect(found.map(\.severity) == [severity])
  }

  @Test("The title and the description stand elsewhere")
  func title() throws {
    let text = "---\ntitle: 新生活\ndescription: 春の話。\n---\n\n\(Self.reused)\n\n引っ越しの見積もり。"
    for rule in [PhraseMissingFromTitle(), PhraseMissingFromDescription()] as [any Rule] {
      let found = try AuditSample.findings(of: rule, in: text, phrases: [Self.phrase])
      #expect(found.count == 1)
    }
  }
}
