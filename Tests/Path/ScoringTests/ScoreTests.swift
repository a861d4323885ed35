import Auditing
import Scoring
import TestSupport
import Testing
import Vocabulary

@Suite("Score")
struct ScoreTests {
  private func parts(
    _ text: String, _ phrase: String = "引っ越し 見積もり"
  ) throws -> [ScorePartID: ScorePart] {
    let score = try AuditSample.audit(text, phrases: [phrase]).score
    return Dictionary(uniqueKeysWithValues: score.phrases[0].parts.map { ($0.id, $0) })
  }

  @Test("The maxima add up to 100")
  func maxima() {
    #expect(ScorePartID.allCases.reduce(0) { $0 + ScoreTable.points(for: $1) } == 100)
  }

  @Test("A draft that has everything in its place earns everything")
  func perfect() throws {
    let text = """
      ---
      title: 引っ越しの見積もりの取り方
      description: 引っ越しの見積もりを説明します。
      ---
      引っ越しの見積もりを説明します。

      ## 引っ越しの見積もりとは

      引っ越しの話です。

      ## 見積もりの比べ方

      見積もりを比べます。
      """
    let score = try AuditSample.audit(text, phrases: ["引っ越し 見積もり"]).score
    #expect(score.value == 100)
    #expect(score.phrases[0].parts.allSatisfy { $0.isChecked && $0.earned == $0.maximum })
  }

  @Test(
    "Each part is worth what the table says, by hand",
    arguments: [
      // The title has one of two terms: 12 of 24, nothing for standing early.
      ("# 引っ越しの話\n\n本文。", ScorePartID.titleTerms, 12.0), ("# 引っ越しの話\n\n本文。", .titleEarly, 0),
      ("# 引っ越しの見積もり\n\n本文。", .titleEarly, 6),
      // 見積もり ends at width 28, 29, 36 and 37.
      ("# 引っ越し" + String(repeating: "あ", count: 20) + "見積もり\n\n本文。", .titleEarly, 6),
      ("# 引っ越し" + String(repeating: "あ", count: 21) + "見積もり\n\n本文。", .titleEarly, 3),
      ("# 引っ越し" + String(repeating: "あ", count: 28) + "見積もり\n\n本文。", .titleEarly, 3),
      ("# 引っ越し" + String(repeating: "あ", count: 29) + "見積もり\n\n本文。", .titleEarly, 0),
      // Two headings with a term each: together all 12, the best one half of 8.
      ("# 題\n\n文。\n\n## 引っ越し\n\n文。\n\n## 見積もり\n\n文。", .headingTerms, 12),
      ("# 題\n\n文。\n\n## 引っ越し\n\n文。\n\n## 見積もり\n\n文。", .bestHeading, 4),
      // The lead has both terms in two sentences.
      ("# 題\n\n引っ越しの話。見積もりの話。\n\n## 章\n\n文。", .leadTerms, 10),
      ("# 題\n\n引っ越しの話。見積もりの話。\n\n## 章\n\n文。", .leadSentence, 2.5),
      ("# 題\n\n引っ越しの話。\n\n## 章\n\n文。", .body, 7.5),
      // An image before the first heading is not the lead; the text under the heading is.
      ("# 題\n\n![](x.png)\n\n## 章\n\n引っ越しの見積もり。", .leadTerms, 10),
      // Near each other in a sentence, a paragraph, a section, nowhere.
      ("# 題\n\n引っ越しの見積もり。", .nearness, 10),
      ("# 題\n\n引っ越しの話。見積もりの話。", .nearness, 6),
      ("# 題\n\n引っ越しの話。\n\n見積もりの話。", .nearness, 3),
      ("# 題\n\n## 一\n\n引っ越しの話。\n\n## 二\n\n見積もりの話。", .nearness, 0),
      ("---\ndescription: 引っ越しの話\n---\n# 題\n\n文。", .description, 2.5),
      // Sections with a term: 3 of 4 earn all of 5, 1 of 4 a third.
      ("# 題\n\n引っ越し。\n\n## 一\n\n見積もり。\n\n## 二\n\n引っ越し。\n\n## 三\n\n文。", .spread, 5),
      ("# 題\n\n引っ越し。\n\n## 一\n\n文。\n\n## 二\n\n文。\n\n## 三\n\n文。", .spread, 5.0 / 3),
    ])
  func part(text: String, id: ScorePartID, points: Double) throws {
    let part = try #require(try parts(text)[id])
    #expect(part.isChecked)
    #expect(abs(part.earned - points) < 1e-9, "\(part)")
  }

  @Test(
    "What the draft does not have is not checked and leaves the maximum",
    arguments: [
      ("# 引っ越しの見積もり\n\n文。", ScorePartID.description), ("# 引っ越しの見積もり\n\n文。", .headingTerms),
      ("# 引っ越しの見積もり\n\n文。", .spread),
    ])
  func unchecked(text: String, id: ScorePartID) throws {
    let part = try #require(try parts(text)[id])
    #expect(!part.isChecked)
    #expect(part.earned == 0)
  }

  @Test("A draft without text earns nothing for its text")
  func noText() throws {
    let score = try AuditSample.audit("# 引っ越しの見積もり\n", phrases: ["引っ越し 見積もり"]).score
    // Title 24 + 6 of 70: lead 15, text 15 and nearness 10 are checked, and empty.
    #expect(abs(try #require(score.value) - 100.0 * 30 / 70) < 1e-9)
  }

  @Test("Unchecked parts leave the maximum: title and body alone can give 100")
  func rescaled() throws {
    let score = try AuditSample.audit("# 引っ越しの見積もり\n\n引っ越しの見積もりです。", phrases: ["引っ越し 見積もり"]).score
    #expect(score.value == 100)
  }

  @Test("The first phrase counts double")
  func mean() throws {
    let text = "# 引っ越しの見積もり\n\n引っ越しの見積もりです。"
    // 100 for the first phrase, 0 for the second: (2 × 100 + 0) ÷ 3.
    let first = try AuditSample.audit(text, phrases: ["引っ越し 見積もり", "保険"]).score
    #expect(abs(try #require(first.value) - 200.0 / 3) < 1e-9)
    let second = try AuditSample.audit(text, phrases: ["保険", "引っ越し 見積もり"]).score
    #expect(abs(try #require(second.value) - 100.0 / 3) < 1e-9)
    #expect(try AuditSample.audit(text).score.value == nil)
  }

  @Test("Stuffing takes off 10 a list, 30 at most")
  func deductions() throws {
    let list = "\n\n引っ越し 見積もり、見積もり 引っ越し\n\n間の文。"
    func deducted(_ count: Int) throws -> Double {
      let text = "# 引っ越しの見積もり\n\n引っ越しの見積もりです。" + String(repeating: list, count: count)
      let score = try AuditSample.audit(text, phrases: ["引っ越し 見積もり"]).score
      return score.phrases[0].deductions.reduce(0) { $0 + $1.points }
    }
    #expect(try deducted(0) == 0)
    #expect(try deducted(1) == 10)
    #expect(try deducted(2) == 20)
    #expect(try deducted(4) == 30)
  }
}
