internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds descriptions that result pages cut off.
package struct DescriptionTooLong: DraftRule {
  /// In characters.
  package var maximum = 120

  package init() {}

  package static let options: [OptionBinding<DescriptionTooLong>] = [
    OptionBinding(
      \.maximum, "maximum", .characters, 1...1000,
      ja: "メタディスクリプションがこの文字数を超えたら知らせます。",
      en: "Descriptions of more characters are reported.")
  ]

  package static let description = RuleDescription(
    id: "description-too-long",
    group: .metadata,
    severities: [.info],
    summary: Localized(ja: "メタディスクリプションが長い", en: "The description is long"),
    rationale: Localized(
      ja: """
        Googleは説明文の長さに上限を設けていませんが、検索結果では画面の幅に合わせて後ろを省略します。\
        Yoast SEOは日本語で80文字まで、The SEO Frameworkは70文字までを適正とします。既定では120文字を超えたら参考として知らせます（このツールの判断）。空白は数えません。
        """,
      en: """
        Google sets no limit on descriptions, but result pages cut them to the width of the screen. For Japanese, \
        Yoast SEO calls up to 80 characters right, The SEO Framework up to 70. Past 120 it is reported as info by default (this tool's \
        choice). Spaces do not count.
        """),
    sources: [
      .googleSnippets, .yoastDescription, .yoastJapaneseDescription, .theSEOFramework,
    ],
    remedy: Localized(
      ja: "大事なことを最初の50〜60文字に書き、なくても通じる言葉を削ってください。",
      en: "Say what matters in the first 50 to 60 characters, and cut what the text can do without."
    ),
    pairs: [
      RulePair(
        before: """
          ---
          title: 産後の骨盤体操
          description: こんにちは、助産師のさくらです。産後の体の変化に悩んでいるお母さんはとても多く、わたしのところにも毎日たくさんの相談が寄せられますので、\
          今回はそのなかでも特に質問の多かった骨盤の体操について、始める時期から一日の回数、やめたほうがよい場合まで、できるだけ分かりやすくお話ししていこうと思います。
          ---

          始めるのは、医師の許しが出てからです。
          """,
        after: """
          ---
          title: 産後の骨盤体操
          description: 産後の骨盤体操はいつから始めるのか、一日に何回がよいのか、やめたほうがよいのはどんなときか。助産師が写真とともに答えます。
          ---

          始めるのは、医師の許しが出てからです。
          """),
      RulePair(
        before: """
          ---
          title: 倉庫の温度を記録する
          description: 当社は一九八五年の創業以来、全国のお客さまとともに歩んでまいりました。倉庫の温度の記録は、\
          食品や薬を扱う会社にとって欠かすことのできない大切な仕事であり、当社では長年の経験を生かして、測る機器の選び方から置く場所、記録の残し方、\
          異常があったときの連絡のしかたまでを提案しております。
          ---

          温度は、入口と奥の二か所で測ります。
          """,
        after: """
          ---
          title: 倉庫の温度を記録する
          description: 倉庫の温度は入口と奥の二か所で測ります。機器の選び方、記録の残し方、異常があったときの連絡のしかたを説明します。
          ---

          温度は、入口と奥の二か所で測ります。
          """),
    ],
    passing: [
      // 15 × 8 = 120 characters.
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: "
          + String(repeating: "引っ越しは早めに決めましょう。", count: 8) + "\n---\n\n本文です。")
    ],
    failing: [
      // 121 characters. Plain text has no metadata.
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: ↓"
          + String(repeating: "引っ越しは早めに決めましょう。", count: 8) + "春\n---\n\n本文です。",
        says: ["121", "120"], except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let count = evidence.measures.lengths.descriptionCharacters, count > maximum,
      let block = evidence.measures.descriptions.first
    else { return [] }
    return [
      finding(
        severity: .info,
        message: Localized(
          ja: "メタディスクリプションが\(count)文字あります（目安は\(maximum)文字まで）。",
          en: "The description has \(count) characters (advised: up to \(maximum))."),
        at: evidence.range(ofBlock: block), in: evidence.field(ofBlock: block))
    ]
  }
}
