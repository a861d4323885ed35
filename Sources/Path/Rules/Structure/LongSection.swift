internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds long stretches of text under one heading.
package struct LongSection: DraftRule {
  /// In characters: the most that Yoast SEO for Japanese advises without a subheading.
  package static let advisedLength = 600

  /// In characters.
  package var limit = advisedLength

  package init() {}

  package static let options: [OptionBinding<LongSection>] = [
    OptionBinding(
      \.limit, "maximum", .characters, 50...100_000,
      ja: "小見出しなしで続く文章がこの文字数を超えたら指摘します。",
      en: "Longer stretches of text without a subheading are reported.")
  ]

  package static let description = RuleDescription(
    id: "long-section",
    group: .structure,
    severities: [.info],
    summary: Localized(ja: "小見出しのない節が長い", en: "A section is long and has no subheading"),
    rationale: Localized(
      ja: """
        小見出しのない長い文章では、拾い読みする人が手がかりを失います。スマートフォンでは、同じ調子の画面が何枚も続きます。600文字はYoast SEOが\
        日本語で小見出しを勧める目安です。見出しから次の見出しまでを、空白とコードを除いて数えます。
        """,
      en: """
        Readers who scan lose their place in a long stretch of text, and a phone shows screen after screen of it. 600 \
        characters is where Yoast SEO for Japanese advises a subheading. The count runs from one heading to the next, without spaces and code.
        """),
    sources: [.yoastJapaneseSubheadings],
    remedy: Localized(
      ja: "話の切れ目に小見出しを立ててください。",
      en: "Put a subheading where the text turns to something else."),
    pairs: [
      RulePair(
        before: """
          # ぬか漬け

          ## 始め方

          ぬかに塩と水を混ぜます。キャベツの外葉を入れて、毎日混ぜます。一週間たったら葉を替えます。二週間たてば、きゅうりが漬かります。夏は朝と晩の二度、冬は一日に一度混ぜます。\
          旅行の前には塩を足して、冷蔵庫に入れます。
          """,
        after: """
          # ぬか漬け

          ## 始め方

          ぬかに塩と水を混ぜます。キャベツの外葉を入れて、毎日混ぜます。一週間たったら葉を替えます。二週間たてば、きゅうりが漬かります。

          ## 毎日の手入れ

          夏は朝と晩の二度、冬は一日に一度混ぜます。旅行の前には塩を足して、冷蔵庫に入れます。
          """, options: ["maximum": 80]),
      RulePair(
        before: """
          # 水道の凍結

          ## 凍ったとき

          元栓を閉めて、溶けるまで待ちます。急ぐときは、布を巻いてぬるま湯をかけます。熱い湯は管を割ります。寒い夜は、蛇口から糸のように水を流しておくと凍りません。\
          外の管には布を巻いておきます。
          """,
        after: """
          # 水道の凍結

          ## 凍ったとき

          元栓を閉めて、溶けるまで待ちます。急ぐときは、布を巻いてぬるま湯をかけます。熱い湯は管を割ります。

          ## 凍らせないために

          寒い夜は、蛇口から糸のように水を流しておきます。外の管には布を巻いておきます。
          """, options: ["maximum": 60]),
    ],
    passing: [
      // 15 × 40 = 600 characters.
      RuleExample(
        "# 題\n\n## 時期\n\n" + String(repeating: "引っ越しは早めに決めましょう。", count: 40))
    ],
    failing: [
      // 15 × 41.
      RuleExample(
        "# 題\n\n## ↓時期\n\n" + String(repeating: "引っ越しは早めに決めましょう。", count: 41),
        says: ["615", "600"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    // The text under the draft's own heading is its lead, whether or not metadata have the title.
    let sections = evidence.measures.lengths.sections.filter {
      $0.characters > limit && $0.block != evidence.outline.topHeading
    }
    return sections.map { section in
      let heading = evidence.outline.headings.first { $0.block == section.block }
      return finding(
        severity: .info,
        message: Localized(
          ja: "この見出しのあと、次の見出しまで\(section.characters)文字あります（目安は\(limit)文字まで）。",
          en: """
            \(section.characters) characters follow this heading before the next one (advised: up to \
            \(limit)).
            """), at: evidence.range(ofBlock: section.block),
        judging: evidence.scope(ofBlocks: [section.block] + (heading?.blocks ?? [])))
    }
  }
}
