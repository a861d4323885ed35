import Auditing
import Measures
import Rules
import TestSupport
import Testing
import Vocabulary

/// Figures counted by hand.
@Suite("Measures")
struct MeasuresTests {
  /// Characters and words by paragraph: 5/3 首脳|会談|へ, 4/3 会談|を|開く + 。, 3/2 停戦|へ + 。,
  /// in the list 会談|の|準備.
  private static let draft = """
    ---
    description: 会談の話
    ---
    # 首脳会談へ

    会談を開く。停戦へ。`会談`

    ## 停戦の道

    - 会談の準備
    - 停戦

    ## 結び

    以上。
    """

  private func measures(_ text: String = draft, _ phrase: String = "会談 停戦") throws -> Measures {
    try AuditSample.audit(text, phrases: [phrase]).evidence.measures
  }

  @Test("Text is counted in the places read, without code")
  func text() throws {
    let text = try measures().text
    // 首脳会談へ 5, 会談を開く。6, 停戦へ。4, 停戦の道 4, 会談の準備 5, 停戦 2, 結び 2, 以上。4.
    #expect(text.characters == 31)
    // 首脳|会談|へ 3, 会談|を|開く 3, 停戦|へ 2, 停戦|の|道 3, 会談|の|準備 3, 停戦 1, 結び 1, 以上 1.
    #expect(text.words == 17)
    // 会談を開く。 停戦へ。 the code span's rest of the paragraph, two items, 以上。
    #expect(text.sentences == 6)
    #expect(text.paragraphs == 2)
    #expect(text.headings == 2)
  }

  @Test("Uses are counted by kind and place; densities have the text as denominator")
  func uses() throws {
    let term = try #require(try measures().phrases.first?.terms.first)
    #expect(term.counted == 3)
    #expect(term.uncounted == 2)  // the description and the code span
    #expect(term.kinds == [.compound: 1, .exact: 4])
    #expect(term.places == [.title: 1, .lead: 1, .list: 1, .description: 1, .code: 1])
    #expect(abs(term.density - 100.0 * 3 / 17) < 1e-9)
    #expect(abs(term.characterDensity - 100.0 * 6 / 31) < 1e-9)
  }

  @Test("Coverage tells which terms each slot has")
  func coverage() throws {
    let slots = try #require(try measures().phrases.first?.coverage)
    #expect(slots.title == [0])
    #expect(slots.titleEnd == nil)
    #expect(slots.description == [0])
    #expect(slots.lead == [0, 1])
    #expect(slots.named == [0, 1])
    // The lead and the heading 停戦の道 have a term, 以上 in the closing has none.
    let onTopic = slots.onTopic
    #expect(onTopic.lead && onTopic.headings && onTopic.body && !onTopic.closing)
    #expect(slots.headings.map(\.terms) == [[1], []])
    #expect(slots.body == [0, 1])
    #expect(slots.closing == [])
    #expect(slots.alternativeTexts == nil)
    #expect(slots.linkTexts == nil)
  }

  @Test(
    "The title's width counts full-width 1 and half-width 0.5",
    arguments: [("# 会談と停戦", 5.0 as Double?), ("# ABC会談 停戦", 6.0), ("# 停戦だけ", nil)])
  func titleEnd(text: String, end: Double?) throws {
    #expect(try measures(text).phrases.first?.coverage.titleEnd == end)
  }

  @Test(
    "Nearness counts rows, sentences, paragraphs and sections",
    arguments: [
      ("# 題\n\n会談の停戦。", [1, 1, 1, 1]), ("# 題\n\n会談、停戦。", [1, 1, 1, 1]),
      ("# 題\n\n会談で話した停戦。", [0, 1, 1, 1]), ("# 題\n\n会談。停戦。", [0, 0, 1, 1]),
      ("# 題\n\n会談。\n\n停戦。", [0, 0, 0, 1]), ("# 題\n\n会談。\n\n## 章\n\n停戦。", [0, 0, 0, 0]),
      ("# 題\n\n会談の停戦。停戦と会談。", [2, 2, 1, 1]), ("# 会談の停戦\n\n文。", [0, 0, 0, 0]),
    ])
  func nearness(text: String, counts: [Int]) throws {
    let near = try #require(try measures(text).phrases.first?.nearness)
    #expect(
      [near.row.count, near.sentence.count, near.paragraph.count, near.section.count] == counts)
  }

  @Test(
    "The longest gap is counted in sentences",
    arguments: [
      ("# 題\n\n会談。一。二。停戦。三。", 2, 5), ("# 題\n\n一。二。三。", 3, 3), ("# 題\n\n会談。停戦。", 0, 2),
      ("# 題\n\n一。会談。二。三。四。", 3, 5),
      // A heading, list item or table cell with a term ends the run; without one it is not a sentence.
      ("# 題\n\n一。二。\n\n## 会談\n\n三。\n\n- 四\n- 停戦\n\n五。", 2, 4),
      // So does a block that may hold one, and a list of other pages does not.
      ("# 題\n\n一。二。\n\n<!-- wp:block {\"ref\":1} /-->\n\n三。", 2, 3),
      ("# 題\n\n一。二。\n\n<!-- wp:latest-posts /-->\n\n三。", 3, 3),
    ])
  func gap(text: String, longest: Int, total: Int) throws {
    let gap = try #require(try measures(text).phrases.first?.gap)
    #expect(gap.sentences == longest)
    #expect(gap.total == total)
  }

  @Test("Spread tells the terms of each section, the lead first")
  func spread() throws {
    #expect(try measures().phrases.first?.spread.map(\.terms) == [[0, 1], [0, 1], []])
  }

  @Test("A draft without prose has no gap; one without a title no width")
  func nothing() throws {
    let measures = try measures("## 見出し\n")
    #expect(measures.phrases.first?.gap == nil)
    #expect(measures.lengths.titleWidth == nil)
    #expect(measures.text.sentences == 0)
  }
}
