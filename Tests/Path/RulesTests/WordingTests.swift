internal import Rules
import TestSupport
import Testing
import Vocabulary

/// The wording of findings where it depends on how many terms or phrases there are.
@Suite("Wording")
struct WordingTests {
  @Test(
    "a title that lacks one, some or all terms",
    arguments: [
      (["テスト"], "タイトルに「テスト」が入っていません。", "The title does not contain “テスト”."),
      (["本番 テスト"], "タイトルに「テスト」が入っていません。", "The title does not contain “テスト”."),
      (
        ["テスト 試験"], "タイトルに「テスト」「試験」のどちらも入っていません。",
        "The title contains neither “テスト” nor “試験”."
      ),
      (
        ["本番 テスト 試験 検査"], "タイトルに「テスト」「試験」「検査」が入っていません。",
        "The title does not contain “テスト”, “試験” or “検査”."
      ),
    ])
  func title(_ phrases: [String], _ ja: String, _ en: String) throws {
    let found = try AuditSample.findings(
      of: PhraseMissingFromTitle(), in: "# 本番\n\nテストは秋。試験は冬。検査は春。", phrases: phrases)
    #expect(found.map(\.message.ja) == [ja])
    #expect(found.map(\.message.en) == [en])
  }

  private static let draft = """
    ---
    title: 題
    description: 本番だ。
    ---

    本番だ。

    ## まとめ

    花が咲く。

    ## 参考文献

    テスト。試験。
    """

  @Test(
    "one term is lacking, two are lacking, none of two is there",
    arguments: [
      (PhraseMissingFromLead() as any Rule, "リード文"),
      (PhraseMissingFromDescription(), "メタディスクリプション"),
    ])
  func otherPlaces(_ rule: any Rule, _ place: String) throws {
    let one = try AuditSample.findings(of: rule, in: Self.draft, phrases: ["テスト"])
    #expect(one.map(\.message.ja) == ["\(place)に「テスト」が入っていません。"])
    let some = try AuditSample.findings(of: rule, in: Self.draft, phrases: ["本番 テスト 試験"])
    #expect(some.map(\.message.ja) == ["\(place)に「テスト」「試験」が入っていません。"])
    let none = try AuditSample.findings(of: rule, in: Self.draft, phrases: ["テスト 試験"])
    #expect(none.map { $0.message.ja.hasSuffix("「テスト」「試験」のどちらも入っていません。") } == [true])
  }

  @Test("headings that have none of the terms")
  func headings() throws {
    let text = "# 題\n\nテスト。試験。\n\n## 花\n\n文。"
    let one = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text, phrases: ["テスト"])
    let noPoints = ("短い原稿なので、減点はしません。", " The draft is short, so this costs it no points.")
    #expect(one.map(\.message.ja) == ["見出し（H2・H3）に「テスト」が入っていません。" + noPoints.0])
    #expect(one.map(\.message.en) == ["No H2 or H3 heading contains “テスト”." + noPoints.1])
    #expect(one.map(\.severity) == [.info])
    let long = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text + String(repeating: "長い文。", count: 200),
      phrases: ["テスト"])
    #expect(long.map(\.message.ja) == ["見出し（H2・H3）に「テスト」が入っていません。"])
    #expect(long.map(\.severity) == [.warning])
    let two = try AuditSample.findings(
      of: PhraseMissingFromHeadings(), in: text, phrases: ["テスト 試験"])
    #expect(two.map(\.message.ja) == ["見出し（H2・H3）に「テスト」「試験」のどちらも入っていません。" + noPoints.0])
    #expect(
      two.map(\.message.en) == ["No H2 or H3 heading contains “テスト” or “試験”." + noPoints.1])
  }

  @Test(
    "a lead is held to the first term or to more than half of them",
    arguments: [
      // It lacks the second of two, the first of two, one of three, two of three.
      ("本番 テスト", 0), ("テスト 本番", 1), ("本番 題 テスト", 0), ("本番 テスト 試験", 1),
      // What the draft never says is not the lead's matter.
      ("検査 本番", 0),
    ])
  func lead(_ phrase: String, _ count: Int) throws {
    let text = "# 春\n\n本番の題だ。\n\n## 花\n\nテスト。試験。"
    let found = try AuditSample.findings(of: PhraseMissingFromLead(), in: text, phrases: [phrase])
    #expect(found.count == count)
  }

  @Test(
    "a closing without the term",
    arguments: [
      ("テスト", "結び（まとめ）の節に「テスト」が入っておらず、一緒に使われている言葉も出てきません。"),
      ("テスト 試験", "結び（まとめ）の節に「テスト」「試験」のどちらも入っておらず、一緒に使われている言葉も出てきません。"),
    ])
  func closing(_ phrase: String, _ ja: String) throws {
    var rule = PhraseMissingFromClosing()
    rule.fewestSentences = 1
    let found = try AuditSample.findings(
      of: rule, in: Self.draft, phrases: [phrase])
    #expect(found.map(\.message.ja) == [ja])
  }

  @Test(
    "the finding of a list names its phrase where the list has only one",
    arguments: [
      (["本番 テスト"], 0, "対策フレーズ「本番 テスト」が、文章ではなく語句のまま置かれています。"),
      (["本番 検査", "本番 テスト"], 1, "対策フレーズ「本番 テスト」が、文章ではなく語句のまま置かれています。"),
      (
        ["本番 テスト", "本番 試験"], nil,
        "対策フレーズが2個、文章ではなく語句のまま並んでいます（「本番 テスト」「本番 試験」）。"
      ),
    ] as [([String], Int?, String)])
  func list(_ phrases: [String], _ phrase: Int?, _ ja: String) throws {
    let text = "# 題\n\nSEOキーワードは「本番 テスト」「本番 試験」です。"
    let found = try AuditSample.findings(of: KeywordList(), in: text, phrases: phrases)
    #expect(found.map(\.phrase) == [phrase])
    #expect(found.map(\.message.ja) == [ja])
  }

  @Test("a single term has no other to stand with")
  func singleTerm() throws {
    // Used in the title alone, it stands in no sentence of the text.
    let found = try AuditSample.findings(
      of: TermsNeverTogether(), in: "# テスト\n\n本文です。", phrases: ["テスト"])
    #expect(found.isEmpty)
  }
}
