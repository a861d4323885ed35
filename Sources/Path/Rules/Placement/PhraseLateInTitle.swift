internal import Drafts
internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases that the title completes only where result pages cut it off.
package struct PhraseLateInTitle: DraftRule {
  /// The width within which the last needed term should end (full-width 1, half-width 0.5).
  package var maximumEnd = TitleTooWide.shownWidth

  package init() {}

  package static let options: [OptionBinding<PhraseLateInTitle>] = [
    OptionBinding(
      \.maximumEnd, "maximum", .width, 1...200,
      ja: "ここまでに対策フレーズの語がそろわないタイトルを指摘します。点数の「タイトルでの位置」も、ここまでなら満点です。",
      en:
        "Titles that complete the phrase past this width are reported; the score, too, asks for the phrase within it."
    )
  ]

  package static let description = RuleDescription(
    id: "phrase-late-in-title",
    group: .placement,
    severities: [.info],
    summary: Localized(
      ja: "対策フレーズの語が、タイトルの後ろのほうにある",
      en: "Part of a target phrase comes late in the title"),
    rationale: Localized(
      ja: """
        検索結果のタイトルは、画面の幅に合わせて後ろが省略されます。全角28文字は、The SEO Frameworkの計算で検索結果に収まる\
        長さで、そこまでに語がそろっていれば、たいてい省略されずに読めます（表示される幅は端末や時期で変わります）。Yoast SEOと\
        Rank Mathも、フレーズをタイトルのはじめのほうに置くことを勧めています。
        """,
      en: """
        Result pages cut titles to the width of the screen. The SEO Framework reckons that 28 full-width \
        characters fit; terms within them are nearly always shown (the exact width differs by device and changes over time). Yoast \
        SEO and Rank Math both advise putting the phrase near the start of the title.
        """),
    sources: [.theSEOFramework, .yoastTitle, .rankMathTests],
    remedy: Localized(
      ja: "対策フレーズの語がすべて、省略されずに表示される幅に収まるように、前のほうへ移してください。",
      en: "Move the phrase's terms forward until all of them are within the width that is shown."),
    pairs: [
      RulePair(
        before: """
          # 古都の朝を静かに迎えたいあなたへ贈る、一度は泊まりたい京都の町家の宿

          朝の散歩は、人の少ない六時台がおすすめです。
          """,
        after: """
          # 京都の町家の宿で、古都の朝を静かに迎える

          朝の散歩は、人の少ない六時台がおすすめです。
          """, phrases: ["京都 町家 宿"]),
      RulePair(
        before: """
          # 愛車を手放す前に知って損をしないための中古車の下取りと査定の違い

          査定は、走った距離と傷を見て決まります。
          """,
        after: """
          # 中古車の査定と下取りの違い：愛車を手放す前に

          査定は、走った距離と傷を見て決まります。
          """, phrases: ["中古車 査定"]),
    ],
    passing: [
      // The last needed term ends at 28: 21 characters stand before 引っ越し, 7 are the terms'.
      RuleExample(
        "# 一人暮らしの新生活をはじめるあなたへ贈る、引っ越し見積り\n\n本文です。", phrases: ["引っ越し 見積り"]),
      RuleExample("# 引っ越しの準備\n\n本文です。", phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      // 春の are two more than 28.
      RuleExample(
        "# ↓一人暮らしの新生活をはじめるあなたへ贈る、春の引っ越し見積り\n\n本文です。", phrases: ["引っ越し 見積り"],
        says: ["引っ越し 見積り", "30", "28"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.phrases.compactMap { phrase in
      guard let end = phrase.coverage.titleEnd, end > maximumEnd else { return nil }
      return finding(
        severity: .info, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase), end), at: evidence.titleRange,
        in: evidence.titleField, cause: 0)
    }
  }

  private func message(_ phrase: TargetPhrase, _ end: Double) -> Localized {
    Localized(
      ja: """
        タイトルで「\(phrase.text)」の語がそろうのは全角\(end.decimals(1))文字目で、\
        検索結果では省略されるおそれがあります（目安は\(maximumEnd.decimals(2))文字まで）。
        """,
      en: """
        The terms of “\(phrase.text)” are complete only at \(end.decimals(1)) full-width characters, where result \
        pages may cut the title off (advised: within \(maximumEnd.decimals(2))).
        """)
  }
}
