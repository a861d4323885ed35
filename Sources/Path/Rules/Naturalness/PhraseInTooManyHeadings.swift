internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases that nearly every heading repeats.
package struct PhraseInTooManyHeadings: DraftRule {
  /// In percent: how many of the headings may carry the whole phrase.
  package var maximumShare = 75.0
  /// Fewer headings are not judged.
  package var fewestHeadings = 4

  package init() {}

  package static let options: [OptionBinding<PhraseInTooManyHeadings>] = [
    OptionBinding(
      \.maximumShare, "maximum-share", .percent, 0...100,
      ja: "対策フレーズの語がそろった見出しの割合がこれを超えたら指摘します。",
      en: "A larger share of headings with the whole phrase is reported."),
    OptionBinding(
      \.fewestHeadings, "fewest-headings", .headings, 1...1000,
      ja: "見出しがこれより少ない原稿では調べません。",
      en: "Drafts with fewer headings are not judged."),
  ]

  package static let description = RuleDescription(
    id: "phrase-in-too-many-headings",
    group: .naturalness,
    severities: [.warning],
    summary: Localized(
      ja: "対策フレーズをくり返す見出しが多すぎる",
      en: "Too many headings repeat a target phrase"),
    rationale: Localized(
      ja: """
        どの見出しも同じ言葉でできていると、読者はどこに何が書いてあるかを見分けられません。Yoast SEOは、フレーズの語が半分を超えて入った\
        小見出しが75％を超えると多すぎるとみなします。ここでは、H2・H3のうちフレーズのすべての語が入ったものの割合を調べます。\
        1語のフレーズは、どの見出しにあってもおかしくないので調べません。見出しが4つ未満の原稿は、既定では対象外です（4つはこのツールの判断）。
        """,
      en: """
        Headings that are all made of the same words no longer tell readers what is where. Yoast SEO treats more than \
        75% of the subheadings with over half of the phrase's words as too many. Counted here are the H2 and H3 \
        headings with every term of the phrase; phrases of one term are not judged, because every heading may well name them. \
        By default drafts with fewer than four headings are not judged either (this tool's choice).
        """),
    sources: [.yoastSubheadings],
    remedy: Localized(
      ja: "見出しから対策フレーズを減らし、その節ならではの内容を書いてください。",
      en: "Take the phrase out of some headings and say what each part is about."),
    pairs: [
      RulePair(
        before: """
          # はじめてのふるさと納税

          ## ふるさと納税のやり方とは

          寄付をする手続きです。

          ## ふるさと納税のやり方の流れ

          自治体を選びます。

          ## ふるさと納税のやり方の期限

          十二月三十一日までです。

          ## ふるさと納税のやり方のまとめ

          書類は年明けに出します。
          """,
        after: """
          # はじめてのふるさと納税

          ## ふるさと納税のやり方

          寄付をする手続きです。

          ## 自治体を選ぶ

          返礼品から探せます。

          ## 年内に済ませること

          十二月三十一日までです。

          ## 年が明けたら出す書類

          一月十日までに届くように送ります。
          """, phrases: ["ふるさと納税 やり方"]),
      RulePair(
        before: """
          # 使わなくなったピアノ

          ## ピアノ買取の相場

          十万円前後です。

          ## ピアノ買取の流れ

          電話で型番を伝えます。

          ## ピアノ買取の注意点

          運び出しの費用を確かめます。

          ## ピアノ買取のよくある質問

          調律は要りません。
          """,
        after: """
          # 使わなくなったピアノ

          ## ピアノ買取の相場

          十万円前後です。

          ## 申し込みから運び出しまで

          電話で型番を伝えます。

          ## 費用を引かれる場合

          二階から運び出すときです。

          ## よくある質問

          調律は要りません。
          """, phrases: ["ピアノ 買取"]),
    ],
    passing: [
      RuleExample(
        """
        # 引っ越しの手引き

        ## 引っ越しの見積もりとは

        本文です。

        ## 引っ越し見積もりの比べ方

        本文です。

        ## 引っ越し見積もりの注意点

        本文です。

        ## まとめ

        本文です。
        """, phrases: ["引っ越し 見積もり"]),
      RuleExample(
        """
        # 引っ越しの手引き

        ## 引っ越しの見積もりとは

        本文です。

        ## 引っ越し見積もりの比べ方

        本文です。

        ## 引っ越し見積もりの注意点

        本文です。
        """, phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      RuleExample(
        """
        # 引っ越しの手引き

        ## ↓引っ越しの見積もりとは

        本文です。

        ## 引っ越し見積もりの比べ方

        本文です。

        ### 引っ越し見積もりの注意点

        本文です。

        ## 引っ越し見積もりのまとめ

        本文です。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し 見積もり", "4"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.phrases.compactMap { phrase in
      let headings = phrase.coverage.headings
      let whole = headings.filter(\.isWhole)
      // A single word in each heading is what a page about that word has (猫の食事, 猫の病気).
      guard phrase.terms.count > 1, headings.count >= fewestHeadings, let first = whole.first,
        100 * Double(whole.count) > maximumShare * Double(headings.count)
      else { return nil }
      return finding(
        severity: .warning, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase), whole.count, of: headings.count),
        at: evidence.range(ofBlock: first.block), judging: .draft)
    }
  }

  private func message(_ phrase: TargetPhrase, _ count: Int, of all: Int) -> Localized {
    Localized(
      ja: """
        見出し（H2・H3）\(all)個のうち\(count)個に、「\(phrase.text)」のすべての語が入っています\
        （目安は\(maximumShare.decimals(2))％まで）。
        """,
      en: """
        \(count) of the \(all) H2 and H3 headings contain every term of “\(phrase.text)” \
        (advised: up to \(maximumShare.decimals(2))%).
        """)
  }
}
