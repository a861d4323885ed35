internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds terms whose spellings take turns, as if to be found by each of them.
package struct RotatedSpellings: DraftRule {
  /// Spellings of one term.
  package var fewestSpellings = 3

  package init() {}

  package static let options: [OptionBinding<RotatedSpellings>] = [
    OptionBinding(
      \.fewestSpellings, "fewest-spellings", .spellings, 2...20,
      ja: "代わる代わる使われる表記がこれ以上あったら指摘します。",
      en: "Reported when there are at least this many alternating spellings.")
  ]

  package static let description = RuleDescription(
    id: "rotated-spellings",
    group: .naturalness,
    severities: [.warning],
    summary: Localized(
      ja: "1つの語の表記を取り替えながら使っている",
      en: "The draft alternates between spellings of one term"),
    rationale: Localized(
      ja: """
        「申し込み」「申込み」「申込」のように表記を取り替えながら使うのは、どの表記でも検索されたいという書き手の都合で、読者には同じ語の\
        くり返しです。Googleの検索エンジン最適化スターターガイドも、検索エンジンは表記の違いを理解するので、すべてを書く必要はないとしています。既定では、3つ以上の\
        表記が3回以上、使用の半分以上のところで入れ替わるときに指摘します（このツールの判断）。かぎかっこの中で表記そのものを取り上げた箇所は数えません。
        """,
      en: """
        Spellings that alternate (申し込み, 申込み, 申込) are there to be found under each of them; to readers they are \
        one word repeated, and Google's SEO starter guide says that its search understands variations. By default \
        three spellings that change three times, and at every other use or more, are reported (this tool's choice). Spellings that are only quoted \
        do not count.
        """),
    sources: [.googleStarterGuide],
    remedy: Localized(
      ja: "表記を1つに決めて、全体をそろえてください。",
      en: "Decide on one spelling and use it throughout."),
    pairs: [
      RulePair(
        before: """
          # 体験会の案内

          申し込みは電話で受けます。申込みの紙は受付にあり、申込の日は問いません。遠くからの申し込みも歓迎します。
          """,
        after: """
          # 体験会の案内

          申し込みは電話で受けます。紙は受付にあり、日は問いません。遠くからの申し込みも歓迎します。
          """, phrases: ["申し込み"]),
      RulePair(
        before: """
          # 春の予定

          引っ越しは三月が混みます。引越しの荷物は早めにまとめ、引越の車は二月に頼みます。夜の引っ越しは割り引きがあります。
          """,
        after: """
          # 春の予定

          引っ越しは三月が混みます。荷物は早めにまとめ、車は二月に頼みます。夜の引っ越しは割り引きがあります。
          """, phrases: ["引っ越し"]),
    ],
    passing: [
      RuleExample(
        "# 表記の話\n\n「申込」と「申込み」のどちらも役所の紙で見かけます。ふつうの文では申し込みが一番多く、新聞も申し込みです。",
        phrases: ["申し込み"]),
      // Slips.
      RuleExample(
        "# 夏の教室\n\nまず申し込みを読みます。次に申し込みを束ね、申込みを探します。申し込みは箱へ、申し込みの写しは棚へ。古い申込は捨て、申し込みと申し込みの控え、申し込みの表を比べます。",
        phrases: ["申し込み"]),
    ],
    failing: [
      RuleExample(
        """
        # 夏の教室

        ↓申し込みは電話で受けます。申込みの紙は窓口にあり、申込の日は問いません。遠くからの申し込みも歓迎します。
        """, phrases: ["申し込み"], says: ["申し込み", "3", "4"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().compactMap { term, measured in
      guard let rotation = measured.rotation, rotation.spellings.count >= fewestSpellings,
        rotation.changes >= rotation.spellings.count,
        // A slip among uses that keep to one spelling is no turn: mixed-spelling tells it.
        2 * rotation.changes >= rotation.uses
      else { return nil }
      return finding(
        severity: .warning, about: term, in: evidence,
        message: message(evidence.matched.phrases.terms[term].text, rotation),
        at: evidence.firstUse(ofTerms: [term]), judging: .draft)
    }
  }

  private func message(_ term: String, _ rotation: SpellingRotation) -> Localized {
    Localized(
      ja: """
        「\(term)」が\(rotation.spellings.count)通りの表記（\(rotation.spellings.quotedJapanese)）で、入れ替わりながら\
        \(rotation.uses)回使われています。
        """,
      en: """
        “\(term)” is used \(rotation.uses) times in \(rotation.spellings.count) spellings that take turns: \
        \(rotation.spellings.quotedEnglish).
        """)
  }
}
