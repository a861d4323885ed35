internal import Measures
internal import Vocabulary

/// Finds long paragraphs.
package struct LongParagraph: DraftRule {
  /// In characters.
  package var limit = 300

  package init() {}

  package static let options: [OptionBinding<LongParagraph>] = [
    OptionBinding(
      \.limit, "maximum", .characters, 20...100_000,
      ja: "この文字数を超える段落を指摘します。",
      en: "Paragraphs of more characters are reported.")
  ]

  package static let description = RuleDescription(
    id: "long-paragraph",
    group: .structure,
    severities: [.info],
    summary: Localized(ja: "段落が長い", en: "A paragraph is long"),
    rationale: Localized(
      ja: """
        長い段落は画面の上で文字のかたまりになり、読みにくくなります。300文字は、Yoast SEOが日本語の段落に勧める上限です（400文字を超えると\
        「長すぎ」）。句読点は数え、空白は数えません。
        """,
      en: """
        A long paragraph is a wall of text on the screen. 300 characters is the most that Yoast SEO recommends for Japanese \
        (over 400 it rates as bad). Punctuation counts, spaces do not.
        """),
    sources: [.yoastJapaneseParagraphs],
    remedy: Localized(
      ja: "話題の変わるところで段落を分けてください。",
      en: "Split the paragraph where its topic changes."),
    pairs: [
      RulePair(
        before: """
          # 猫を迎える日

          はじめの三日は、部屋を一つに決めてそっとしておきます。水とトイレを置き、のぞき込まないようにします。四日目からは、おもちゃで遊びに誘います。逃げるならまだ早いので、\
          翌日にします。爪切りは、ひざの上で眠るようになってから始めます。
          """,
        after: """
          # 猫を迎える日

          はじめの三日は、部屋を一つに決めてそっとしておきます。水とトイレを置き、のぞき込まないようにします。

          四日目からは、おもちゃで遊びに誘います。逃げるならまだ早いので、翌日にします。爪切りは、ひざの上で眠るようになってから始めます。
          """, options: ["maximum": 80]),
      RulePair(
        before: """
          # 送料について

          送料は全国一律600円です。5,000円以上のお買い物では無料になります。沖縄と離島へは別に800円をいただきます。返品は、届いてから八日のうちにお知らせください。\
          品物に傷があったときの送料は、当店が持ちます。
          """,
        after: """
          # 送料について

          送料は全国一律600円です。5,000円以上のお買い物では無料になります。沖縄と離島へは別に800円をいただきます。

          返品は、届いてから八日のうちにお知らせください。品物に傷があったときの送料は、当店が持ちます。
          """, options: ["maximum": 80]),
    ],
    passing: [
      // 15 × 20 = 300 characters.
      RuleExample("# 題\n\n" + String(repeating: "引っ越しは早めに決めましょう。", count: 20))
    ],
    failing: [
      // 15 × 21.
      RuleExample(
        "# 題\n\n↓" + String(repeating: "引っ越しは早めに決めましょう。", count: 21),
        says: ["315", "300"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.lengths.paragraphs.filter { $0.characters > limit }.map { paragraph in
      finding(
        severity: .info,
        message: Localized(
          ja: "この段落は\(paragraph.characters)文字あります（目安は\(limit)文字まで）。",
          en: "This paragraph has \(paragraph.characters) characters (advised: up to \(limit))."),
        at: evidence.range(ofBlock: paragraph.block))
    }
  }
}
