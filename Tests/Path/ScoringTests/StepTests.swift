import Auditing
import Scoring
import SourceText
import TestSupport
import Testing
import Vocabulary

/// What to do first for a phrase, with gains by hand.
@Suite("Steps")
struct StepTests {
  /// 640 characters about nothing of the phrase: more than a text without headings may have.
  private static let long = String(repeating: "花が咲きました。", count: 80)

  private func steps(_ text: String, _ phrase: String = "引っ越し 見積もり") throws -> [Step] {
    try AuditSample.audit(text, phrases: [phrase]).score.phrases[0].steps
  }

  private func told(_ steps: [Step]) -> [String] {
    steps.map { "\($0.kind.rawValue) \(($0.gain * 10).rounded() / 10)" }
  }

  @Test("A draft that has everything needs no step")
  func nothing() throws {
    #expect(try steps("# 引っ越しの見積もり\n\n引っ越しの見積もりを三社から取ります。").isEmpty)
  }

  @Test(
    "Each step gains what the score's table gives for it, the most first",
    arguments: [
      // Of 75 points (no description, headings, sections): the title lacks a term, 12 + 6 of 75.
      ("# 引っ越しの話\n\n引っ越しの見積もりを取ります。", ["title 24.0"]),
      // Nothing says 見積もり. Named by the title, it earns 12 + 6 there, 0.6 of 7.5 and of 10 where it stays unsaid,
      // and 6 for nearness: 34.5 of 75. Said in the lead, then, the rest: 3 + 4 + 4 of 75.
      ("# 引っ越しの話\n\n引っ越しをします。", ["title 46.0", "lead 14.7"]),
      // Said in two sentences of one paragraph: 10 - 6 of 75.
      ("# 引っ越しの見積もり\n\n引っ越しの話。見積もりの話。", ["together 5.3"]),
      // Complete at width 29, past 28: half of 6, of 75.
      (
        "# 引っ越し" + String(repeating: "あ", count: 21) + "見積もり\n\n引っ越しの見積もりを取ります。",
        ["titleEarly 4.0"]
      ),
      // The description has none of two terms: 5 of 80.
      (
        "---\ndescription: 荷物の話\n---\n# 引っ越しの見積もり\n\n引っ越しの見積もりを取ります。",
        ["description 6.3"]
      ),
      // One heading, without a term and off the topic, both terms named by the title: 0.65 of 15, and 5, of 95.
      (
        "# 引っ越しの見積もり\n\n引っ越しの見積もりを取ります。\n\n## 章\n\n" + Self.long,
        ["headings 10.3", "spread 5.3"]
      ),
    ])
  func gains(text: String, expected: [String]) throws {
    #expect(told(try steps(text)) == expected)
  }

  @Test("Phrases that the draft uses no term of have the steps that each would have alone")
  func unused() throws {
    let text = "# 旅の話\n\n荷物の話です。\n\n## 章\n\n\(Self.long)\n\n## 節\n\n宿の話です。"
    let phrases = [
      "引っ越し 見積もり", "温泉", "図書館 天文台", "大規模修繕工事管理組合臨時総会 理事会議事録作成支援業務委託", "旅 費用", "美術館",
    ]
    let together = try AuditSample.audit(text, phrases: phrases).score.phrases
    for (phrase, score) in zip(phrases, together) {
      let alone = try AuditSample.audit(text, phrases: [phrase]).score.phrases[0]
      #expect(told(score.steps) == told(alone.steps))
      #expect(score.steps.map(\.advice.ja) == alone.steps.map(\.advice.ja))
      #expect(score.steps.map(\.terms) == alone.steps.map(\.terms))
      #expect(score.parts.map(\.reason.ja) == alone.parts.map(\.reason.ja))
      #expect(score.points == alone.points)
    }
  }

  @Test("The gains of all steps lead from the score to what is left to gain")
  func sum() throws {
    let text = "# 旅の話\n\n荷物の話です。\n\n## 章\n\n\(Self.long)\n\n## 節\n\n引っ越し。"
    let score = try AuditSample.audit(text, phrases: ["引っ越し 見積もり"]).score.phrases[0]
    let gained = score.steps.reduce(0) { $0 + $1.gain }
    #expect(abs(try #require(score.value) + gained - 100) < 0.2, "\(score.steps)")
  }

  @Test(
    "What caps the score comes first, with the places of all its findings and what mending them frees"
  )
  func naturalness() throws {
    let text = """
      # 引っ越しの見積もり

      引っ越しの見積もりを三社から取ります。

      引っ越し 見積もり、見積もり 引っ越し

      引っ越し 見積もり をお探しの方に、会社を紹介します。

      見積もり 引っ越し、引っ越し 見積もり
      """
    let score = try AuditSample.audit(text, phrases: ["引っ越し 見積もり"]).score.phrases[0]
    #expect(score.value == 40)
    #expect(told(score.steps) == ["naturalness 25.0", "naturalness 35.0"])
    #expect(
      score.steps.map { $0.rules.map(\.rawValue) } == [["keyword-list"], ["raw-query-in-text"]])
    let source = SourceFile(name: "draft", text: text)
    let lines = score.steps.map { $0.places.map { source.position(at: $0.start).line } }
    #expect(lines == [[5, 9], [7]])
  }

  @Test("A step names the terms that its place lacks, and where it is")
  func places() throws {
    let text = "# 引っ越しの話\n\n荷物の話です。\n\n引っ越しをします。\n\n## 引っ越しの日\n\n\(Self.long)"
    let source = SourceFile(name: "draft", text: text)
    let steps = try steps(text)
    let told = steps.map { step in
      let lines = step.places.map { source.position(at: $0.start).line }
      return "\(step.kind.rawValue) \(step.terms.joined(separator: " ")) \(lines)"
    }
    #expect(told == ["title 見積もり [1]", "lead 見積もり [3]", "headings 見積もり [7]"], "\(steps)")
    #expect(steps[0].advice.ja.contains("「見積もり」") && !steps[0].advice.ja.contains("「引っ越し」"))
    #expect(steps[0].advice.en.contains("“見積もり”"))
  }

  @Test("A title is not asked to say the terms within less than their own width")
  func wide() throws {
    // 30 full-width characters of terms: the last cannot end before 30, for which the title earns half of 6.
    let phrase = "インターナショナルスクール オリエンテーリング大会"
    let title = "インターナショナルスクールのある町でひらくオリエンテーリング大会の日"
    let text = "# \(title)\n\nインターナショナルスクールのオリエンテーリング大会です。"
    #expect(try steps(text, phrase).filter { $0.kind == .titleEarly }.allSatisfy { $0.gain <= 4 })
    #expect(try steps("# 日\n\n\(text.dropFirst(2))", phrase).first?.kind == .title)
  }

  @Test("Nothing is asked for that may stand in a block that was not read")
  func unread() throws {
    let text = "<!-- wp:block {\"ref\":12} /-->\n\n<h2>引っ越し</h2><p>文。</p>"
    let steps = try AuditSample.audit(text, as: .html, phrases: ["引っ越し 見積もり"]).score.phrases[0]
      .steps
    #expect(!steps.contains { [.lead, .headings, .together].contains($0.kind) }, "\(steps)")
  }

  @Test("A section off the topic is mended last, and need not be")
  func optional() throws {
    let text =
      "# 引っ越しの見積もり\n\n引っ越しの見積もりを取ります。\n\n## 猫\n\n猫が鳴く。\n\n## 犬\n\n犬が走る。\(Self.long)"
    let steps = try steps(text)
    #expect(steps.map(\.kind) == [.headings, .spread])
    #expect(steps.map(\.isOptional) == [false, true])
  }
}
