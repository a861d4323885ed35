internal import Drafts
internal import Measures
internal import Vocabulary

/// Finds descriptions that leave room unused.
package struct DescriptionTooShort: DraftRule {
  /// In characters.
  package var minimum = 40

  package init() {}

  package static let options: [OptionBinding<DescriptionTooShort>] = [
    OptionBinding(
      \.minimum, "minimum", .characters, 1...1000,
      ja: "メタディスクリプションがこの文字数より短ければ知らせます。",
      en: "Descriptions of fewer characters are reported.")
  ]

  package static let description = RuleDescription(
    id: "description-too-short",
    group: .metadata,
    severities: [.info],
    summary: Localized(ja: "メタディスクリプションが短い", en: "The description is short"),
    rationale: Localized(
      ja: """
        短い説明文では、読む理由を伝えきれません。長さの決まりはなく、目安にも幅があります。Yoast SEOは日本語で61〜80文字を\
        適正として60文字以下を短いとし、The SEO Frameworkは35〜70文字を適正とします。既定では、それだけでは話が分からない40文字未満だけを参考として知らせます（このツールの判断）。空白は数えません。
        """,
      en: """
        A short description gives little reason to read on. There is no rule for its length, and guides differ: for Japanese, \
        Yoast SEO calls 61 to 80 characters right and up to 60 short, The SEO Framework 35 to 70 right. Under 40, which hardly says what a page is about, it is reported as info by default (this tool's choice). Spaces do not count.
        """),
    sources: [.yoastDescription, .yoastJapaneseDescription, .theSEOFramework],
    remedy: Localized(
      ja: "読むと何が分かるのかを、対策フレーズの語を使って書き足してください。",
      en: "Add what readers will learn, using the terms of the target phrases."),
    pairs: [
      RulePair(
        before: """
          ---
          title: 革靴の手入れ
          description: 革靴の手入れを紹介します。
          ---

          履いた日は、ブラシでほこりを払います。
          """,
        after: """
          ---
          title: 革靴の手入れ
          description: 革靴は、履いた日のブラシと月に一度のクリームで十年履けます。道具のそろえ方と、雨に濡れた日の乾かし方を紹介します。
          ---

          履いた日は、ブラシでほこりを払います。
          """),
      RulePair(
        before: """
          ---
          title: 粗大ごみの出し方
          description: 粗大ごみの出し方と料金について。
          ---

          申し込みは、収集の一週間前までです。
          """,
        after: """
          ---
          title: 粗大ごみの出し方
          description: 粗大ごみは、収集の一週間前までに電話かウェブで申し込みます。料金の調べ方、シールの買い方、持ち込むときの決まりをまとめました。
          ---

          申し込みは、収集の一週間前までです。
          """),
    ],
    passing: [
      // 15 × 2 + 10 = 40 characters.
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: "
          + String(repeating: "引っ越しは早めに決めましょう。", count: 2)
          + "春はとても混みます。\n---\n\n本文です。"),
      RuleExample("---\ntitle: 引っ越し\n---\n\n本文です。"),
    ],
    failing: [
      // 15 × 2 + 9 = 39 characters. Plain text has no metadata.
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: ↓"
          + String(repeating: "引っ越しは早めに決めましょう。", count: 2)
          + "春はとくに混むよ。\n---\n\n本文です。", says: ["39", "40"], except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let count = evidence.measures.lengths.descriptionCharacters, count < minimum,
      let block = evidence.measures.descriptions.first
    else { return [] }
    return [
      finding(
        severity: .info,
        message: Localized(
          ja: "メタディスクリプションは\(count)文字です（目安は\(minimum)文字から）。",
          en: "The description has \(count) characters (advised: at least \(minimum))."),
        at: evidence.range(ofBlock: block), in: evidence.field(ofBlock: block))
    ]
  }
}
