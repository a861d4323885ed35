internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds titles that result pages cut off.
package struct TitleTooWide: DraftRule {
  /// The width that result pages show of a title (full-width 1, half-width 0.5), as The SEO Framework
  /// reckons for Japanese.
  package static let shownWidth = 28.0

  /// The width past which a title is worth a warning: past the shown width by a little, which is this tool's choice.
  package var warningLimit = 36.0

  package init() {}

  package static let options: [OptionBinding<TitleTooWide>] = [
    OptionBinding(
      \.warningLimit, "warning-over", .width, 1...200,
      ja: "タイトルの幅がこれを超えたら警告します。この幅までに語がそろえば、点数の「タイトルでの位置」の半分が付きます。",
      en:
        "A wider title is a warning; in the score, a phrase completed within it earns half the points for its place in the title."
    )
  ]

  package static let description = RuleDescription(
    id: "title-too-wide",
    group: .metadata,
    severities: [.warning],
    summary: Localized(ja: "タイトルが長い", en: "The title is too long for result pages"),
    rationale: Localized(
      ja: """
        Googleはタイトルの長さに上限を設けていませんが、検索結果では画面の幅に合わせて省略します。The SEO Frameworkの計算では\
        全角28文字が収まります（表示される幅は端末や時期で変わります）。少し超えるだけなら読むのに困らないので、既定では36文字を超えたときだけ知らせます（このツールの判断）。\
        語が28文字より後ろでそろうことは `phrase-late-in-title` が知らせます。幅は全角を1、半角を0.5と数えます。末尾のサイト名（`site-name` の名前、`og:site_name` の名前、H1と区切りの記号に\
        続く名前）は数えません。
        """,
      en: """
        Google sets no limit on titles, but result pages cut them to the width of the screen. The SEO \
        Framework reckons that 28 full-width characters fit (the exact width differs by device and changes over time). A few \
        more do little harm, so by default a title is reported past 36 (this tool's choice). That a phrase is complete only \
        past 28 is reported by `phrase-late-in-title`. Full-width characters count 1, half-width ones 0.5. \
        The site's name at the end (of `site-name`, of `og:site_name`, or what follows the H1 and a mark) does not count.
        """),
    sources: [.googleTitleLinks, .theSEOFramework],
    remedy: Localized(
      ja: "大事な語を前に置き、なくても通じる言葉を削ってください。",
      en: "Put what matters first, and cut what the title can do without."),
    pairs: [
      RulePair(
        before: """
          # 【2026年最新版】初心者でも失敗しない家庭用コーヒーメーカーのおすすめの選び方と人気商品を徹底解説

          豆からひけるものは、掃除の手間で選びます。
          """,
        after: """
          # 家庭用コーヒーメーカーの選び方：手入れの楽な三台

          豆からひけるものは、掃除の手間で選びます。
          """),
      RulePair(
        before: """
          # 相続した実家を売るか貸すかで悩んでいる方に知っておいてほしい税金と手続きと期限の話

          三年以内に売ると、税金が軽くなることがあります。
          """,
        after: """
          # 相続した実家を売る・貸す前に知りたい税金と期限

          三年以内に売ると、税金が軽くなることがあります。
          """),
    ],
    passing: [
      // 36 full-width characters.
      RuleExample("# 引っ越しの見積もりを三社から取って費用を安くする八つの策と、当日の流れ\n\n本文です。"),
      RuleExample("---\ntitle: 引っ越しの準備\n---\n\n本文です。"),
    ],
    failing: [
      // 29 + 9 + 4 ÷ 2 = 40.
      RuleExample(
        "# ↓引っ越しの見積もりを三社から取って費用を安くする八つの手順【2026年の春の最新版】\n\n本文です。",
        says: ["40", "36"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let width = evidence.measures.lengths.titleWidth else { return [] }
    guard width > warningLimit else { return [] }
    let name = evidence.outline.title?.siteName?.text
    let leftOut = Localized(
      ja: name.map { "末尾の「\($0)」を除いても" } ?? "",
      en: name.map { " without “\($0)” at its end" } ?? "")
    return [
      finding(
        severity: .warning,
        message: Localized(
          ja: """
            タイトルは\(leftOut.ja)全角\(width.decimals(1))文字分の長さで、検索結果では後ろが省略されるおそれがあります\
            （目安は\(warningLimit.decimals(2))文字まで）。
            """,
          en: """
            The title is \(width.decimals(1)) full-width characters long\(leftOut.en), and result pages may cut it off \
            (advised: up to \(warningLimit.decimals(2))).
            """), at: evidence.titleRange,
        in: evidence.titleField)
    ]
  }
}
