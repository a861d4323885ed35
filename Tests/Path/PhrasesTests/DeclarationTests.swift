import Auditing
import Phrases
import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Declarations and keyword lists")
struct DeclarationTests {
  private func declared(_ text: String) throws -> [String] {
    try AuditSample.audit(text, as: .text).evidence.matched.phrases.phrases.map(\.text)
  }

  @Test(
    "A draft's own declaration names its phrases",
    arguments: [
      ("題\n\nキーワードとしては「停戦 交渉」「首脳 会談 延期」などを意識する。", ["停戦 交渉", "首脳 会談 延期"]),
      ("題\n\n狙うキーワード：格安 スマホ、格安 SIM", ["格安 スマホ", "格安 SIM"]),
      ("題\n\n以下のキーワードを意識した：\n\n• 「停戦 交渉」\n\n• 「首脳 会談」\nこれらを本文に入れた。", ["停戦 交渉", "首脳 会談"]),
      ("題\n\n■ 対策キーワード\n\n・\u{200B}\n・停戦 交渉\n", ["停戦 交渉"]),
      ("題\n\n■ 対策キーワード\n\n・停戦 交渉\n・首脳 会談\n\n■ 本文\n\n・これは別", ["停戦 交渉", "首脳 会談"]),
    ])
  func declares(text: String, phrases: [String]) throws {
    #expect(try declared(text) == phrases)
  }

  @Test(
    "Prose that speaks of keywords declares nothing",
    arguments: [
      "題\n\n今年のキーワードは「絆」だった。", "題\n\nSEOではキーワードの選び方が大切です。", "題\n\n「停戦 交渉」と彼は言った。",
      "題\n\nキーワードを意識して書くと、読みやすくなります。",
      "題\n\nSEOではキーワードを意識し、「Google Search Console」で流入を確かめます。",
      "題\n\n今年のキーワード：絆、希望", "題\n\n出力は10KWを想定しており、「エコ キュート」と呼ぶ。",
      "題\n\n■ 初心者が覚えたいキーワード\n\n・Core Web Vitals\n・サイテーション\n・ドメイン\n",
      "題\n\n■ 狙うキーワードを決める\n\n・「京都 紅葉 見ごろ」：時期を知りたい\n・「京都 紅葉 穴場」：場所を知りたい\n",
      "題\n\n■ 関連キーワードの調べ方\n\n・ツールを使う\n・競合を見る\n",
    ])
  func declaresNothing(text: String) throws {
    #expect(try declared(text) == [])
  }

  @Test("Phrases given by the user or in front matter come before a declaration")
  func precedence() throws {
    let text = "---\nkeywords: [停戦 交渉]\n---\n# 題\n\n狙うキーワード：「首脳 会談」\n"
    #expect(try AuditSample.audit(text).evidence.matched.phrases.phrases.map(\.text) == ["停戦 交渉"])
    let given = try AuditSample.audit(text, phrases: ["和平 案", "交渉　停戦"])
    #expect(given.evidence.matched.phrases.phrases.map(\.text) == ["和平 案", "交渉　停戦"])
  }

  @Test(
    "A bare list of target phrases does not count",
    arguments: [
      "# 題\n\n停戦 交渉、首脳 会談、停戦 交渉\n",
      "# 題\n\n- 停戦 交渉\n- 首脳 会談\n",
      "# 題\n\n関連キーワード：停戦 交渉、首脳 会談\n",
      "# 題\n\nキーワードは「停戦 交渉」「首脳 会談」を意識する。\n",
      "# 題\n\n停戦 交渉\n\n首脳 会談\n",
    ])
  func listed(text: String) throws {
    let matched = try AuditSample.audit(text, phrases: ["停戦 交渉", "首脳 会談"]).evidence.matched
    #expect(matched.keywordLists.count == 1)
    #expect(!matched.occurrences.isEmpty)
    #expect(matched.occurrences.allSatisfy { $0.exclusion == .keywordList })
  }

  @Test(
    "Ordinary text, titles and headings are not a keyword list",
    arguments: [
      "# 停戦 交渉\n\n停戦交渉が進む。首脳会談も近い。\n", "# 題\n\n## 首脳 会談\n\n首脳は会談で停戦と交渉を語った。\n",
      "# 題\n\n- 停戦の条件を決める\n- 首脳の会談を開く\n",
      "# 題\n\n- 停戦交渉\n- 首脳会談\n", "# 題\n\n| 停戦交渉 | 首脳会談 |\n| --- | --- |\n| 1回 | 2回 |\n",
    ])
  func notListed(text: String) throws {
    let matched = try AuditSample.audit(text, phrases: ["停戦 交渉", "首脳 会談"]).evidence.matched
    #expect(matched.keywordLists.isEmpty)
    #expect(matched.occurrences.allSatisfy { $0.isCounted })
  }

  @Test("Places or products that are phrases of their own may be listed")
  func places() throws {
    let phrases = ["東京", "大阪", "名古屋", "福岡"]
    let matched = try AuditSample.audit("# 題\n\n東京、大阪、名古屋、福岡\n", phrases: phrases).evidence
      .matched
    #expect(matched.keywordLists.isEmpty)
  }

  @Test("The terms of one phrase set out as tags are a list")
  func tags() throws {
    let text = "# 題\n\nタグ：引っ越し、見積もり、比較、費用\n"
    let matched = try AuditSample.audit(text, phrases: ["引っ越し 見積もり 比較 費用"]).evidence.matched
    #expect(matched.keywordLists.count == 1)
  }

  @Test("A quotation mark without its partner is a plain character in metadata")
  func inches() throws {
    let text = "---\nkeywords: ['24\" モニター', 'モニター 比較']\n---\n# 題\n"
    let phrases = try AuditSample.audit(text).evidence.matched.phrases.phrases
    #expect(phrases.map { $0.terms.map(\.text) } == [["24\"", "モニター"], ["モニター", "比較"]])
  }

  @Test("Front matter may name one phrase per line")
  func lines() throws {
    let text = "---\nkeywords: |\n  京都 紅葉\n  京都 名所\n---\n# 題\n"
    #expect(
      try AuditSample.audit(text).evidence.matched.phrases.phrases.map(\.text) == [
        "京都 紅葉", "京都 名所",
      ])
  }
}
