import Auditing
import Drafts
import Scoring
import TestSupport
import Testing
import Vocabulary

@Suite("Score")
struct ScoreTests {
  /// 640 characters about nothing of the phrase: more than a text without headings may have.
  private static let long = String(repeating: "花が咲きました。", count: 80)

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
    "A description beside a draft that has no field for one never lowers its score",
    arguments: ["春の話をします。", "引っ越しの話をします。", "見積もりの取り方です。", "引っ越しの見積もりの話です。"])
  func givenDescription(text: String) throws {
    for body in ["# 引っ越しの見積もり\n\n引っ越しの見積もりの話です。", "# 引っ越し\n\n荷物の話です。", "本文です。"] {
      let without = try #require(
        AuditSample.audit(body, phrases: ["引っ越し 見積もり"]).score.value)
      let score = try AuditSample.audit(
        body, given: GivenMetadata(description: text), phrases: ["引っ越し 見積もり"]
      ).score
      #expect(try #require(score.value) >= without)
      let part = try #require(score.phrases[0].parts.first { $0.id == .description })
      let isWhole = text.contains("引っ越し") && text.contains("見積もり")
      #expect(part.isChecked == isWhole)
      #expect(part.reason.ja.contains(isWhole ? "すべての語" : "がない"))
    }
    // One that has a field lacks what it does not say, and more without one.
    let fields = ["", "title: 題\n", "description: 引っ越し\n", "description: 引っ越しの見積もり\n"].map {
      field in
      try? AuditSample.audit(
        "---\n\(field)---\n# 引っ越しの見積もり\n\n引っ越しの見積もりの話です。", phrases: ["引っ越し 見積もり"]
      ).score.phrases[0].parts.first { $0.id == .description }?.earned
    }
    #expect(fields == [0, 0, 2.5, 5])
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
      // Two headings with a term each: together all 15.
      ("# 題\n\n文。\n\n## 引っ越し\n\n文。\n\n## 見積もり\n\n文。", .headingTerms, 15),
      // The lead has both terms in two sentences.
      ("# 題\n\n引っ越しの話。見積もりの話。\n\n## 章\n\n文。", .leadTerms, 15),
      // One of two terms, the other of which nothing names: half of 20.
      ("# 題\n\n引っ越しの話。\n\n## 章\n\n文。", .body, 10),
      // An image before the first heading is not the lead; the text under the heading is.
      ("# 題\n\n![](x.png)\n\n## 章\n\n引っ越しの見積もり。", .leadTerms, 15),
      // Near each other in a sentence, in a heading, a paragraph, the title, a section, nowhere.
      ("# 題\n\n引っ越しの見積もり。", .nearness, 10),
      ("# 題\n\n文。\n\n## 引っ越しの見積もり\n\n文。", .nearness, 8),
      ("# 題\n\n引っ越しの話。見積もりの話。", .nearness, 6),
      ("# 引っ越しの見積もり\n\n文。", .nearness, 6),
      ("# 題\n\n引っ越しの話。\n\n見積もりの話。", .nearness, 3),
      ("# 題\n\n## 一\n\n引っ越しの話。\n\n## 二\n\n見積もりの話。", .nearness, 0),
      ("---\ndescription: 引っ越しの話\n---\n# 題\n\n文。", .description, 2.5),
      // One section beside the first that keeps to the topic earns all of 5.
      ("# 題\n\n引っ越し。\n\n## 一\n\n見積もり。\n\n## 二\n\n文。", .spread, 5),
      ("# 題\n\n引っ越し。\n\n## 一\n\n文。\n\n## 二\n\n見積もり。\n\n## 三\n\n文。", .spread, 5),
      ("# 題\n\n引っ越し。\n\n## 一\n\n文。\n\n## 二\n\n文。\n\n## 三\n\n\(Self.long)", .spread, 0),
      // 積 stands in the title: a section about 積む keeps to the topic without a term.
      ("# 見積もり\n\n見積もり。\n\n## 一\n\n荷台に積む。\n\n## 二\n\n文。", .spread, 5),
    ])
  func part(text: String, id: ScorePartID, points: Double) throws {
    let part = try #require(try parts(text)[id])
    #expect(part.isChecked)
    #expect(abs(part.earned - points) < 1e-9, "\(part)")
  }

  @Test(
    "A term that the title or a heading names earns a part where it is left unsaid",
    arguments: [
      // Both named and unsaid: 0.35 of 20 and of 15; 0.6 where 積む keeps to the topic.
      ("# 引っ越しの見積もり\n\n文。", ScorePartID.body, 7.0), ("# 引っ越しの見積もり\n\n文。", .leadTerms, 5.25),
      ("# 引っ越しの見積もり\n\n荷台に積む。", .body, 12), ("# 引っ越しの見積もり\n\n荷台に積む。", .leadTerms, 9),
      // One said, which keeps to the topic, the other named: ½ + ½ × 0.6 = 0.8 of 20.
      ("# 引っ越しの見積もり\n\n引っ越しの話。", .body, 16),
      // Only the heading names 見積もり: 0.8 of 20; the title and the description have to say it.
      ("# 引っ越し\n\n引っ越しの話。\n\n## 見積もり\n\n引っ越し。", .body, 16),
      ("# 引っ越し\n\n引っ越しの話。\n\n## 見積もり\n\n引っ越し。", .titleTerms, 12),
      ("---\ndescription: 文\n---\n# 引っ越しの見積もり\n\n文。", .description, 0),
      // What the other passages are about takes nothing away: ½ + ½ × 0.6 = 0.8 of 20.
      ("# 引っ越しの見積もり\n\n引っ越しの話。\n\n文。\n\n文。", .body, 16),
      // One heading on the topic is enough: 0.6 of 15; without any 0.35.
      ("# 引っ越しの見積もり\n\n文。\n\n## 荷台に積む\n\n文。\n\n## 章\n\n\(Self.long)", .headingTerms, 9),
      (
        "# 引っ越しの見積もり\n\n文。\n\n## 章\n\n文。\n\n## 節\n\n\(Self.long)",
        .headingTerms, 5.25
      ),
    ])
  func unsaid(text: String, id: ScorePartID, points: Double) throws {
    let part = try #require(try parts(text)[id])
    #expect(part.isChecked)
    #expect(abs(part.earned - points) < 1e-9, "\(part)")
  }

  @Test("A phrase of one term has no nearness, and reaches 100 without it")
  func oneTerm() throws {
    let text = "# 引っ越しの話\n\n引っ越しの準備をします。"
    #expect(try parts(text, "引っ越し")[.nearness] == nil)
    #expect(try AuditSample.audit(text, phrases: ["引っ越し"]).score.value == 100)
  }

  @Test(
    "What the draft does not have is not checked and leaves the maximum",
    arguments: [
      ("# 引っ越しの見積もり\n\n文。", ScorePartID.description), ("# 引っ越しの見積もり\n\n文。", .headingTerms),
      ("# 引っ越しの見積もり\n\n文。", .spread),
      // A short text needs no headings and sections: what these lack takes nothing away.
      ("# 引っ越しの見積もり\n\n文。\n\n## 荷台に積む\n\n文。", .headingTerms),
      ("# 引っ越しの見積もり\n\n文。\n\n## 章\n\n文。", .spread),
      // Zenn has no field for a description.
      ("---\nemoji: 🚚\ntopics: [a]\n---\n# 引っ越しの見積もり\n\n文。", .description),
    ])
  func unchecked(text: String, id: ScorePartID) throws {
    let part = try #require(try parts(text)[id])
    #expect(!part.isChecked)
    #expect(part.earned == 0)
  }

  @Test("A draft without text earns nothing for its text")
  func noText() throws {
    let score = try AuditSample.audit("# 引っ越しの見積もり\n", phrases: ["引っ越し 見積もり"]).score
    // Title 24 + 6 of 75: lead 15, text 20 and nearness 10 are checked, and empty.
    #expect(abs(try #require(score.value) - 100.0 * 30 / 75) < 1e-9)
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
}
