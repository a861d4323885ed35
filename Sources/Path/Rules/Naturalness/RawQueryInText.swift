internal import Leftovers
internal import Measures
internal import SourceText
internal import Vocabulary

/// Finds search queries that stand in the text as if they were nouns.
package struct RawQueryInText: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "raw-query-in-text",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "検索語の並びが、そのまま文の中に置かれている",
      en: "A search query is used in the text as if it were a noun"),
    rationale: Localized(
      ja: """
        検索窓に打ち込む「引っ越し 見積もり 安い」は、日本語の文の中では言葉になりません。助詞のない並びは読みにくく、書き手が読者ではなく検索エンジンに\
        向けて書いたと分かります。語が離れていても、フレーズの使用として数えられるので、並べて書く必要はありません。検索のしかたを話している文、名前、\
        表、語句の一覧は指摘しません。3か所以上あればエラーとします（このツールの判断）。
        """,
      en: """
        What people type into a search box, 「引っ越し 見積もり 安い」, is not Japanese in a sentence: without particles it \
        reads badly, and it shows that the text was written for a search engine. The terms count as a use of the phrase \
        wherever they occur, so nothing is gained by stringing them together. Sentences about searching, names, tables and \
        lists of phrases are not reported. Three in a draft are an error (this tool's choice).
        """),
    remedy: Localized(
      ja: "助詞を補って文にしてください（例：「引っ越し 見積もり 安い」→「安い引っ越しの見積もり」）。",
      en: """
        Add particles, so that it reads as a reader would say it: 「引っ越し 見積もり 安い」 becomes \
        「安い引っ越しの見積もり」.
        """),
    pairs: [
      RulePair(
        before: """
          # 腰をいたわる体操

          腰痛 ストレッチ 簡単 をお探しの方に、椅子に座ったままできる体操を紹介します。
          """,
        after: """
          # 腰をいたわる体操

          腰痛をやわらげる簡単なストレッチを、椅子に座ったままできるものから紹介します。
          """, phrases: ["腰痛 ストレッチ 簡単"]),
      RulePair(
        before: """
          # 現場の服をそろえる

          「作業着 通販 安い」というニーズに応えるため、三つの店の値段を比べました。
          """,
        after: """
          # 現場の服をそろえる

          作業着を通販で安く買いたい人のために、三つの店の値段を比べました。
          """, phrases: ["作業着 通販"]),
    ],
    passing: [
      RuleExample(
        "# 引っ越しの話\n\n安い引っ越しの見積もりをお探しの方に、会社の選び方を紹介します。", phrases: ["引っ越し 見積もり 安い"]),
      RuleExample(
        "# 引っ越しの話\n\n「引っ越し 見積もり 安い」と検索すると、比較サイトが並びます。", phrases: ["引っ越し 見積もり 安い"]),
      RuleExample("# 会社の紹介\n\n代表の山田 太郎さんは、渋谷 中央店で話を聞かせてくれました。"),
    ],
    failing: [
      RuleExample(
        "# 引っ越しの話\n\n↓引っ越し 見積もり 安い をお探しの方に、会社を紹介します。", phrases: ["引っ越し 見積もり 安い"],
        says: ["引っ越し 見積もり 安い"]),
      RuleExample(
        "# 部屋づくり\n\n「↓椅子 選び方 おすすめ」という視点で、部屋に合うものを考えます。", says: ["椅子 選び方 おすすめ"]),
      RuleExample(
        "# 部屋づくり\n\n本文です。\n\n## ↓椅子 選び方 おすすめの結論\n\n本文です。", phrases: ["椅子 選び方"],
        says: ["椅子 選び方 おすすめ"]),
    ])

  /// So many of them are a habit, not a slip.
  private static let queriesThroughout = 3

  package func findings(in evidence: Evidence) -> [Finding] {
    // A note about the draft's keywords is one fault, whatever it names.
    let notes = evidence.leftovers.notes.map(\.source)
    let queries = evidence.measures.rawQueries.filter { query in
      !notes.contains { $0.contains(query.source) }
    }
    return queries.map { query in
      finding(
        severity: queries.count >= Self.queriesThroughout ? .error : .warning, phrase: query.phrase,
        message: message(query.text), at: query.source)
    }
  }

  private func message(_ query: String) -> Localized {
    let shown = query.count > 40 ? query.prefix(39) + "…" : query
    return Localized(
      ja: "検索語の並び「\(shown)」が、そのまま文の中に置かれています。",
      en: "The search query “\(shown)” is used in the text as if it were a noun.")
  }
}
