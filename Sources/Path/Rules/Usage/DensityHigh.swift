internal import Measures
internal import Phrases
internal import Vocabulary

/// Tells which terms take up much of the draft.
package struct DensityHigh: DraftRule {
  /// In percent of the words: more is told.
  package var limit = 3.0
  /// Shorter texts are not judged.
  package var fewestWords = 200
  /// Terms that are used less often are not judged.
  package var fewestUses = 5

  package init() {}

  package static let options: [OptionBinding<DensityHigh>] = [
    OptionBinding(
      \.limit, "over", .percent, 0...100,
      ja: "密度がこれを超えたら知らせます。",
      en: "A higher density is reported."),
    OptionBinding(
      \.fewestWords, "fewest-words", .words, 0...100_000,
      ja: "これより単語の少ない原稿では調べません。",
      en: "Drafts of fewer words are not judged."),
    OptionBinding(
      \.fewestUses, "fewest-uses", .uses, 1...1000,
      ja: "使われた回数がこれより少ない語は調べません。",
      en: "Terms that are used less often are not judged."),
  ]

  package static let description = RuleDescription(
    id: "density-high",
    group: .usage,
    severities: [.info],
    summary: Localized(
      ja: "対策フレーズの語の密度が高い",
      en: "The density of a term is high"),
    rationale: Localized(
      ja: """
        密度だけでは詰め込みとは言えません。用語集や料金表では高くて当然で、Googleも理想の密度を示していません。そこで既定では、3％を超えた語を\
        参考として知らせるだけにします。詰め込みかどうかは「自然さ」のルールが、くり返しの形を見て判断します。3％はYoast SEOの値を借りました。\
        Yoast SEOは0.5〜3％（活用形も数えるときは3.5％まで）を適正とし、フレーズ全体の回数を数え、その単語の数に応じて重みを掛けます。kwaudit は語ごとに測るので、\
        同じ数字にはなりません。密度の下限は設けません。\
        200単語未満の原稿と、使用が5回未満の語は調べません。密度＝使われた箇所の単語数の合計÷タイトルと本文の全単語数。
        """,
      en: """
        A high density alone is not stuffing: glossaries and price lists have a high one by nature, and Google names no \
        ideal. By default a term over 3% is reported as info; whether it is stuffed is for the naturalness rules to say, by the \
        shape of the repetition. The limit is Yoast SEO's, which calls 0.5 to 3% right (up to 3.5% where it counts word \
        forms, too), counts uses of the whole keyphrase and weighs them by its length; kwaudit measures each term, so \
        that its figures are not the same. There is no lower limit. Texts under 200 words \
        and terms used fewer than five times are not judged. The density is the words of all uses ÷ the words of the \
        title and text.
        """),
    sources: [.googleSpamPolicies, .yoastDensity],
    remedy: Localized(
      ja: "自然に読めるなら、そのままで構いません。なくても通じるところがあれば、語を省くか言い換えてください。",
      en: "Leave it where it reads well; where the text works without the term, drop or reword it."),
    pairs: [
      RulePair(
        before: """
          # 観葉植物の置き場所

          観葉植物は明るい場所に置きます。観葉植物の葉が黄色くなったら、観葉植物を窓から離します。
          """,
        after: """
          # 観葉植物の置き場所

          観葉植物は明るい場所に置きます。葉が黄色くなったら、鉢を窓から離します。
          """, phrases: ["観葉植物"], options: ["fewest-words": 10, "fewest-uses": 3]),
      RulePair(
        before: """
          # 勤怠管理の始め方

          紙の勤怠管理では、月末に時間がかかります。勤怠管理を始めるなら、勤怠管理の決まりを先に作ります。
          """,
        after: """
          # 勤怠管理の始め方

          紙の勤怠管理では、月末に時間がかかります。切り替える前に、打刻の決まりを作ります。
          """, phrases: ["勤怠管理"], options: ["fewest-words": 10, "fewest-uses": 3]),
    ],
    passing: [
      RuleExample(
        "# 引っ越し\n\n" + String(repeating: "春は花が咲いて、人も町も動きだします。", count: 30),
        phrases: ["引っ越し"]),
      // Too short to judge.
      RuleExample("# 引っ越し\n\n引っ越しの話です。引っ越しの日です。引っ越しの朝です。引っ越しの夜です。", phrases: ["引っ越し"]),
    ],
    failing: [
      RuleExample(
        "# 題\n\n↓"
          + String(
            repeating: "引っ越しは早めに決めます。春は花が咲いて、人も町も動きだします。", count: 20),
        phrases: ["引っ越し"], says: ["引っ越し", "20", "3"]),
      RuleExample(
        "# 題\n\n↓引っ越し、引っ越し、引っ越し。"
          + String(
            repeating: "引っ越しは早めに決めます。春は花が咲いて、人も町も動きだします。", count: 20),
        phrases: ["引っ越し"], says: ["引っ越し", "23", "3"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.measures.text.words >= fewestWords else { return [] }
    return evidence.measures.terms.compactMap { term in
      guard term.counted >= fewestUses, term.density > limit else { return nil }
      return finding(
        severity: .info,
        phrase: evidence.onlyPhrase(withTerm: term.term),
        message: message(term, evidence),
        at: evidence.firstUse(ofTerms: [term.term]), judging: .draft)
    }
  }

  private func message(_ term: TermMeasures, _ evidence: Evidence) -> Localized {
    let text = evidence.matched.phrases.terms[term.term].text
    let all = evidence.measures.text.words
    let density = term.density.decimals(2)
    let characters = term.characterDensity.decimals(2)
    return Localized(
      ja: """
        「\(text)」が\(term.counted)回使われ、全\(all)単語の\(density)％（\(term.words)単語）を占めています\
        （文字数では\(characters)％。目安は\(limit.decimals(2))％まで）。
        """,
      en: """
        “\(text)” is used \(term.counted) times and makes up \(density)% of the text \
        (\(term.words) of \(all) words; \(characters)% of the characters; advised: up to \
        \(limit.decimals(2))%).
        """)
  }
}
