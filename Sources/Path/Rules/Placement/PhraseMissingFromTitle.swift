internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds target phrases of which the title lacks terms.
package struct PhraseMissingFromTitle: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "phrase-missing-from-title",
    group: .placement,
    severities: [.error, .warning],
    summary: Localized(
      ja: "タイトルに対策フレーズの語がない、または足りない",
      en: "The title does not contain every term of a target phrase"),
    rationale: Localized(
      ja: """
        検索する人は、結果の一覧でまずタイトルを見て、自分が入力した言葉があるかどうかを、開くかどうかの手がかりにします。\
        Rank Mathはタイトルを最も重く採点し、Yoast SEOの日本語版も、フレーズのすべての語がタイトルにあるかを調べます。\
        語の順序や、間の助詞は問いません。原稿のどこにも出てこない語は `term-never-used` が知らせます。
        """,
      en: """
        People scan a results page for the words they typed, and the title is what they see first. Rank Math gives the \
        title by far the most points, and Yoast SEO for Japanese asks for every word of the phrase in it. The terms' order \
        does not matter, and particles may come between them. Terms that the draft never uses are reported by `term-never-used`.
        """),
    sources: [.rankMathTests, .yoastTitle],
    remedy: Localized(
      ja: "足りない語をタイトルに自然な形で入れてください。",
      en: "Work the missing terms into the title in a natural way."),
    pairs: [
      RulePair(
        before: """
          # 笑顔に自信を持つために知っておきたいこと

          歯列矯正の費用は、装置の種類で大きく変わります。
          """,
        after: """
          # 歯列矯正の費用はいくら？装置ごとの目安

          歯列矯正の費用は、装置の種類で大きく変わります。
          """, phrases: ["歯列矯正 費用"]),
      RulePair(
        before: """
          # 経費精算をもっと楽に

          紙の領収書を集める経費精算は、システムに任せられます。
          """,
        after: """
          # 経費精算をシステムに任せて、月末の残業を減らす

          紙の領収書を集める経費精算は、システムに任せられます。
          """, phrases: ["経費精算 システム"]),
    ],
    passing: [
      RuleExample("# 引っ越しの見積もりを比べる方法\n\n本文です。", phrases: ["見積もり 引っ越し"])
    ],
    failing: [
      RuleExample(
        "# ↓新生活の準備をはじめよう\n\n引っ越しの見積もりを取ります。", phrases: ["引っ越し 見積もり"],
        says: ["引っ越し", "見積もり"]),
      RuleExample(
        "# ↓引っ越しの準備をはじめよう\n\n見積もりを取ります。", phrases: ["引っ越し 見積もり"], says: ["見積もり"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.outline.title != nil else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      guard let title = phrase.coverage.title,
        let missing = MissingTerms(from: title, of: phrase, evidence)
      else { return nil }
      return finding(
        severity: missing.lacksAll ? .error : .warning, phrase: phrase.phrase,
        message: missing.message(ja: "タイトル", en: "The title"), at: evidence.titleRange,
        in: evidence.titleField, cause: 0)
    }
  }
}
