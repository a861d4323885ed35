import Auditing
import Measures
import Rules
import Scoring
import TestSupport
import Testing
import Vocabulary

/// What other tools do to Japanese writers, and must not happen here.
@Suite("Pitfalls")
struct PitfallTests {
  private func terms(
    _ text: String, _ phrase: String, as format: DraftFormat = .markdown
  ) throws -> [TermMeasures] {
    let audited = try AuditSample.audit(text, as: format, phrases: [phrase])
    return try #require(audited.evidence.measures.phrases.first).terms
  }

  @Test("A spaced phrase is found by its terms")
  func spacedPhrase() throws {
    let counts = try terms("# 題\n\nトランプとプーチンの会談はキャンセルされた。", "トランプ プーチン 会談 キャンセル")
    #expect(counts.map(\.counted) == [1, 1, 1, 1])
  }

  @Test("Words are Japanese words, not runs between spaces")
  func words() throws {
    let text = try AuditSample.audit("# 会談の行方\n\n会談を開く。").evidence.measures.text
    #expect(text.words == 6)  // 会談|の|行方, 会談|を|開く
  }

  @Test("A repeated paragraph earns nothing")
  func repetition() throws {
    let once = "# 会談の話\n\n停戦の会談を見る。\n\n"
    let paragraph = "会談が開かれる。停戦が決まる。\n\n"
    let few = try AuditSample.audit(once + paragraph, phrases: ["会談 停戦"]).score
    let many = try AuditSample.audit(
      once + String(repeating: paragraph, count: 40), phrases: ["会談 停戦"]
    ).score
    #expect(try #require(many.value) <= #require(few.value))
  }

  @Test("A low density costs nothing")
  func lowDensity() throws {
    let filler = String(repeating: "天気は晴れです。", count: 60)
    let audited = try AuditSample.audit(
      "# 引っ越しの見積もり\n\n引っ越しの見積もりです。\(filler)", phrases: ["引っ越し 見積もり"])
    #expect(audited.score.value == 100)
    #expect(!audited.findings.contains { $0.rule == "density-high" })
  }

  @Test("A keyword list is not a natural use")
  func keywordList() throws {
    let counts = try terms("# 題\n\n会談を開く。\n\n狙うキーワード：「会談 停戦」「停戦 会談」\n", "会談 停戦")
    #expect(counts.map(\.counted) == [1, 0])
    #expect(counts.map(\.uncounted) == [2, 2])
  }

  @Test("Ordinary Japanese with a topic that recurs is not punished")
  func ordinaryJapanese() throws {
    // Eleven uses of both terms in some 800 characters of grammatical copy.
    let sentences = [
      "引っ越しの見積もりは、荷物の量と移動の距離、それに作業の日取りによって変わるため、同じ部屋の広さでも会社ごとに差が出ます。",
      "はじめに持っていく家具を書き出し、処分するものを分けておけば、引っ越しの見積もりを頼む電話は五分もかからずに終わります。",
      "春先は予約が集まるので、三月に動く予定の人は、引っ越しの日を決めるより先に見積もりの日を押さえておくと落ち着いて選べます。",
      "家に来てもらうときは、押し入れやベランダまで見せて、引っ越し当日に荷物が増えないようにしておくと、見積もりと請求がずれません。",
      "電話や画面だけで済ませる見積もりもあり、単身で荷物の少ない引っ越しなら、わざわざ時間を合わせなくても金額がほぼ決まります。",
      "遠くの町へ移る場合は高速の料金や船の代金がかかることがあるので、引っ越しの経路を伝えて、見積もりに含まれるかを聞きましょう。",
      "エレベーターのない建物や細い道の奥では人手が増えるため、引っ越し先の様子も話しておくと、見積もりが後から変わらずに済みます。",
      "断るのが苦手な人は、返事の期限を先に聞いておき、ほかの会社の見積もりを見てから決めると言えば、引っ越しの担当者も引き止めません。",
      "箱やテープを無料で付ける会社もあれば、一枚ごとに代金を取る会社もあるので、引っ越しの道具が見積もりのどこにあるかを探します。",
      "最後に、壊れたときの補償と取り消しの決まりを読み、見積もりの紙と一緒にしまっておけば、引っ越しの朝に慌てることはありません。",
    ]
    let text = "# 引っ越しの見積もり\n\n" + sentences.joined(separator: "\n\n")
    let audited = try AuditSample.audit(text, phrases: ["引っ越し 見積もり"])
    #expect(try #require(audited.evidence.measures.phrases.first).terms.map(\.counted) == [11, 11])
    #expect(audited.score.phrases.allSatisfy { $0.cap == nil })
    #expect(audited.passes())
  }

  @Test("Folding does not go too far, and positions are of the original")
  func folding() throws {
    #expect(try AuditSample.uses(of: "1番", in: "①番") == [])
    #expect(try AuditSample.uses(of: "株式会社", in: "㍿の登記") == [])
    #expect(try AuditSample.uses(of: "ガイド", in: "ｶﾞｲﾄﾞを読む") == ["ｶﾞｲﾄﾞ/variant"])
  }

  @Test("The long-vowel mark is a letter, and drops only from longer words")
  func longVowel() throws {
    #expect(try AuditSample.uses(of: "スキ", in: "スキーに行く") == [])
    #expect(try AuditSample.uses(of: "スキー", in: "スキだと言う") == [])
    #expect(try AuditSample.uses(of: "サーバー", in: "サーバを借りる") == ["サーバ/variant"])
  }

  @Test("Links, code, quotations, tables and alt texts are told apart")
  func places() throws {
    let text = """
      # 題

      [会談](x)と`会談`。

      > 会談

      | 会談 |
      | --- |
      | 会談 |

      ![会談](y)
      """
    let term = try #require(try terms(text, "会談").first)
    #expect(term.places == [.link: 1, .code: 1, .quotation: 1, .table: 2, .alt: 1])
    #expect(term.counted == 5)
    #expect(term.uncounted == 1)
  }

  @Test("Navigation, page headers and footers do not count")
  func navigation() throws {
    let page = "<nav>会談</nav><main><h1>題</h1><p>会談</p></main><footer>会談</footer>"
    let term = try #require(try terms(page, "会談", as: .html).first)
    #expect(term.counted == 1)
    #expect(term.uncounted == 2)
  }

  @Test("What cannot be checked is not passed")
  func unchecked() throws {
    let audited = try AuditSample.audit("題\n\n会談です。", as: .text, phrases: ["会談"])
    let part = try #require(audited.score.phrases[0].parts.first { $0.id == .description })
    #expect(!part.isChecked)
  }

  @Test("A good article gets no warning")
  func quiet() throws {
    let findings = try Fixture.audit("moving-guide.md").findings
    #expect(findings.allSatisfy { $0.severity == .info })
    #expect(findings.count <= 3)
  }

  @Test("A missing term that phrases share is told once")
  func sharedTerm() throws {
    let audited = try AuditSample.audit("# 会談の話\n\n会談です。", phrases: ["会談 停戦", "停戦 交渉"])
    let missing = audited.findings.filter { $0.rule == "term-never-used" }
    #expect(missing.map(\.phrase) == [nil, 1])
  }
}
