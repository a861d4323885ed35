internal import Measures
internal import Phrases
internal import Vocabulary
internal import Words

/// Finds long sentences.
package struct LongSentence: DraftRule {
  /// In characters.
  package var limit = 100

  package init() {}

  package static let options: [OptionBinding<LongSentence>] = [
    OptionBinding(
      \.limit, "maximum", .characters, 10...10_000,
      ja: "この文字数を超える文を指摘します。",
      en: "Sentences of more characters are reported.")
  ]

  package static let description = RuleDescription(
    id: "long-sentence",
    group: .structure,
    severities: [.info],
    summary: Localized(ja: "文が長い", en: "A sentence is long"),
    rationale: Localized(
      ja: """
        長い文は主語と述語が離れ、一度読んだだけでは意味をつかみにくくなります。100文字は、textlint の ja-technical-writing が\
        1文の上限とする長さです（Yoast SEOの日本語版は40文字を勧めます）。句読点は数え、空白、リンク先などのアドレスとコードは数えません。
        """,
      en: """
        In a long sentence subject and predicate are far apart, and it has to be read twice. 100 characters is the limit of \
        textlint's ja-technical-writing (Yoast SEO for Japanese advises 40). Punctuation counts; spaces, addresses and code \
        do not.
        """),
    sources: [.textlint, .yoastJapaneseSentences],
    remedy: Localized(
      ja: "文を2つに分けるか、なくても通じる言葉を削ってください。",
      en: "Split it into two sentences, or cut what it can do without."),
    pairs: [
      RulePair(
        before: """
          # 住宅ローンの借り換え

          借り換えには手数料と登記の費用がかかりますが、残りの期間が十年以上あって金利の差が一パーセントを超えるのであれば、それらを差し引いても返す額が減ることが多いため、\
          まずは今の契約の残高と金利を書き出してから、銀行の窓口で計算してもらうとよいでしょう。
          """,
        after: """
          # 住宅ローンの借り換え

          借り換えには、手数料と登記の費用がかかります。それでも、残りの期間が十年以上あり、金利の差が一パーセントを超えるなら、返す額は減ることが多いです。\
          まずは今の契約の残高と金利を書き出し、銀行の窓口で計算してもらいましょう。
          """),
      RulePair(
        before: """
          # 面接の前の日

          面接の前の日には、持ち物をそろえて会場までの行き方を調べ、志望した理由を声に出して練習しておくと落ち着いて臨めますし、当日の朝に慌てることもなくなるので、\
          夜はいつもより三十分早く寝て、目覚まし時計は二つかけておくことをおすすめします。
          """,
        after: """
          # 面接の前の日

          面接の前の日には、持ち物をそろえ、会場までの行き方を調べます。志望した理由を声に出して練習しておくと、落ち着いて臨めます。夜は三十分早く寝て、\
          目覚まし時計は二つかけましょう。
          """),
    ],
    passing: [
      // 8 × 12 + 4 = 100 characters.
      RuleExample("# 題\n\n" + String(repeating: "引っ越しは早く、", count: 12) + "決める。")
    ],
    failing: [
      // 8 × 12 + 5.
      RuleExample(
        "# 題\n\n短い文です。↓" + String(repeating: "引っ越しは早く、", count: 12) + "決めよう。短い文です。",
        says: ["101", "100"]),
      // 8 × 13 + 3.
      RuleExample(
        "# 題\n\n本文です。\n\n- ↓" + String(repeating: "引っ越しは早く、", count: 13) + "決める",
        says: ["107", "100"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.lengths.sentences.filter { $0.characters > limit }.map { long in
      finding(
        severity: .info,
        message: Localized(
          ja: "この文は\(long.characters)文字あります（目安は\(limit)文字まで）。",
          en: "This sentence has \(long.characters) characters (advised: up to \(limit))."),
        at: evidence.range(of: long.range, inBlock: long.block))
    }
  }
}
