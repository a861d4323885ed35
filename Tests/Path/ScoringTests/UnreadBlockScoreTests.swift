import Auditing
import Scoring
import TestSupport
import Testing
import Vocabulary

/// A part that may be fulfilled in a block that was not read is not checked.
@Suite("Scores beside unread blocks")
struct UnreadBlockScoreTests {
  private static let phrase = "引っ越し 見積もり"
  private static let reused = "<!-- wp:block {\"ref\":1} /-->"
  private static let list = "<!-- wp:latest-posts /-->"

  private func parts(_ text: String, as format: DraftFormat = .markdown) throws -> [ScorePart] {
    try AuditSample.audit(text, as: format, phrases: [Self.phrase]).score.phrases[0].parts
  }

  private func unchecked(_ text: String) throws -> Set<ScorePartID> {
    Set(try parts(text).filter { !$0.isChecked }.map(\.id))
  }

  /// Without a description and with a lead that lacks 見積もり.
  private static func draft(lead: String = "", end: String = "") -> String {
    """
    # 引っ越しの見積もり

    引っ越しの話です。

    \(lead)

    ## 引っ越しの時期

    秋が安いです。

    ## まとめ

    早めに動きましょう。

    \(end)
    """
  }

  @Test("Without any, only what the draft has no place for is not checked")
  func none() throws {
    // The text is short enough to need no headings, and these lack a term.
    let none: Set<ScorePartID> = [.description, .headingTerms]
    #expect(try unchecked(Self.draft()) == none)
    #expect(try unchecked(Self.draft(lead: Self.list, end: Self.list)) == none)
  }

  @Test("In the lead, it may fulfil the lead, the text and the headings")
  func lead() throws {
    // The spread asks for sections beside the first.
    #expect(
      try unchecked(Self.draft(lead: Self.reused)) == [
        .description, .leadTerms, .headingTerms, .body, .nearness,
      ])
  }

  @Test("At the end, it may fulfil the text and the headings, not the lead")
  func end() throws {
    #expect(
      try unchecked(Self.draft(end: Self.reused)) == [
        .description, .headingTerms, .body, .nearness,
      ])
  }

  @Test(
    "It may add to the spread in a section beside the first that leaves the topic",
    arguments: [
      ("\(reused)\n\n文。\n\n## 甲\n\n引っ越し。\n\n## 乙\n\n文。", true),
      ("文。\n\n\(reused)\n\n## 甲\n\n引っ越し。\n\n## 乙\n\n文。", true),
      ("文。\n\n## 甲\n\n引っ越し。\n\n\(reused)\n\n## 乙\n\n文。", true),
      ("文。\n\n## 甲\n\n文。\n\n## 乙\n\n文。\n\n\(reused)", false),
      ("\(reused)\n\n## 乙\n\n文。\n\n## 甲\n\n引っ越し。\n\n## 丙\n\n文。", true),
    ])
  func firstSection(_ body: String, _ isChecked: Bool) throws {
    let part = try parts("# 題\n\n" + body).first { $0.id == .spread }
    #expect(part?.isChecked == isChecked)
  }

  @Test("What is fulfilled without it stays so, with all of its points")
  func fulfilled() throws {
    let text = """
      # 引っ越しの見積もり

      引っ越しの見積もりの話です。

      \(Self.reused)

      ## 引っ越しの見積もりの時期

      秋の引っ越しが安いです。

      ## 見積もりの値段

      春の見積もりは高めです。
      """
    let parts = try parts(text)
    #expect(parts.filter { !$0.isChecked }.map(\.id) == [.description])
    #expect(parts.filter(\.isChecked).allSatisfy { $0.earned == $0.maximum })
  }

  @Test("An unchecked part leaves the maximum")
  func points() throws {
    func score(_ text: String) throws -> Double {
      try #require(try AuditSample.audit(text, phrases: [Self.phrase]).score.value)
    }
    // Title 30 of 30; spread 5 of 5, for a section beside the first has a term. The rest is left out.
    let without = 100.0
    #expect(abs(try score(Self.draft(lead: Self.reused)) - without) < 1e-9)
    #expect(try score(Self.draft(lead: Self.list)) < without)
  }

  @Test("The reason names the blocks, three at most and each once")
  func reason() throws {
    func reason(_ blocks: [String]) throws -> Localized {
      let comments = blocks.map { "<!-- wp:\($0) /-->" }.joined(separator: "\n\n")
      let part = try #require(try parts("# 題\n\n\(comments)\n\n文。").first { $0.id == .body })
      #expect(!part.isChecked)
      return part.reason
    }
    let two = try reason(["acf/hero", "block {\"ref\":1}", "block {\"ref\":2}"])
    #expect(two.ja.contains("（acf/hero、block）"))
    #expect(two.en.contains("(acf/hero, block)"))
    let four = try reason(["a/a", "b/b", "c/c", "d/d"])
    #expect(four.ja.contains("（a/a、b/b、c/cなど）"))
    #expect(four.en.contains("(a/a, b/b, c/c and others)"))
  }

  @Test("Where nothing can be checked there is no score")
  func nothing() throws {
    let blocks = "<!-- wp:acf/hero {\"data\":{}} /-->\n<!-- wp:block {\"ref\":1} /-->"
    let score = try AuditSample.audit(blocks, as: .html, phrases: [Self.phrase]).score
    #expect(score.phrases[0].parts.allSatisfy { !$0.isChecked })
    #expect(score.phrases[0].value == nil)
    #expect(score.value == nil)
    // A list of other pages leaves a draft without text.
    let empty = try AuditSample.audit(Self.list, as: .html, phrases: [Self.phrase]).score
    #expect(empty.value == 0)
  }
}
