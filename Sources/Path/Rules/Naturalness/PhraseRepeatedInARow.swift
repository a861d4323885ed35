internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases that are said again and again within a few sentences.
package struct PhraseRepeatedInARow: DraftRule {
  /// How many uses of a whole phrase of several terms two consecutive sentences may not reach.
  package var phraseLimit = 3
  /// The same for a phrase of one term, which prose repeats more often.
  package var termLimit = 5
  /// How many uses of a phrase of one term may not follow each other with nothing or の between.
  package var chainLimit = 3

  package init() {}

  package static let options: [OptionBinding<PhraseRepeatedInARow>] = [
    OptionBinding(
      \.phraseLimit, "phrase-uses", .uses, 2...100,
      ja: "連続する2文の中に、複数の語のフレーズがそろってこの回数あれば指摘します。",
      en: "Reported from this many uses of a phrase of several terms in two consecutive sentences."),
    OptionBinding(
      \.termLimit, "term-uses", .uses, 2...100,
      ja: "連続する2文の中に、1語のフレーズがこの回数あれば指摘します。",
      en: "Reported from this many uses of a phrase of one term in two consecutive sentences."),
    OptionBinding(
      \.chainLimit, "uses-on-end", .uses, 2...100,
      ja: "1語のフレーズが、記号や「の」だけを挟んでこの回数続けば指摘します。",
      en: "Reported from this many uses of a phrase of one term with only symbols or の in between."),
  ]

  package static let description = RuleDescription(
    id: "phrase-repeated-in-a-row",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "対策フレーズを近くで何度もくり返している",
      en: "A target phrase is repeated too closely"),
    rationale: Localized(
      ja: """
        同じ言葉をくり返して不自然に読める文章は、Googleのスパムに関するポリシーがキーワードの乱用の例に挙げています。\
        既定では、次のどれかを指摘します。①連続する2文に、複数の語のフレーズが3回以上そろう。②連続する2文に、1語のフレーズが5回以上ある。③1語の\
        フレーズが、記号や「の」だけを挟んで3回以上続く。合わせて6回以上ならエラーです。2文に2回までは自然な日本語にもよくあります（回数はこのツールの判断）。
        """,
      en: """
        Google's spam policies give repeating the same words so often that it sounds unnatural as an \
        example of keyword stuffing. By default these are reported: three uses of a whole phrase, or five of a \
        phrase of one term, in two consecutive sentences; or three of a phrase of one term with only symbols or の in \
        between. Six in all are an error. The figures are this tool's choice: ordinary Japanese often says a phrase \
        twice.
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "2回目からは言い換えるか省き、声に出して読んで自然な文にしてください。",
      en: "Reword or drop the repetitions until the text reads well aloud."),
    pairs: [
      RulePair(
        before: """
          # 当日を残す

          結婚式の動画なら、結婚式の動画の専門店へ。結婚式の動画は一本五万円です。
          """,
        after: """
          # 当日を残す

          結婚式の動画は、一本五万円で撮ります。編集には二週間かかります。
          """, phrases: ["結婚式 動画"]),
      RulePair(
        before: """
          # 夏の支度

          網戸、網戸の網戸なら当店へ。寸法に合わせて一枚から作ります。
          """,
        after: """
          # 夏の支度

          網戸は、寸法に合わせて一枚から作ります。
          """, phrases: ["網戸"]),
    ],
    passing: [
      RuleExample(
        "# 題\n\n引っ越しの見積もりは三社から取ります。引っ越し見積もりは無料です。春は混みます。引っ越しの見積もりは秋が狙い目です。",
        phrases: ["引っ越し 見積もり"]),
      RuleExample(
        "# 題\n\n引っ越しは、春の引っ越しと秋の引っ越しで値段が違います。引っ越しは早めに決めましょう。", phrases: ["引っ越し"]),
    ],
    failing: [
      RuleExample(
        "# 題\n\n春です。↓引っ越しの見積もりなら、引っ越し見積もりの会社へ。引っ越しの見積もりは無料です。",
        phrases: ["引っ越し 見積もり"], says: ["2", "引っ越し 見積もり", "3"]),
      // Blocks next to each other count.
      RuleExample(
        "# 題\n\n↓見積もりは引っ越し見積もりの会社へ。\n\n引っ越しの見積もりは、引っ越し見積もりの会社が速い。",
        phrases: ["引っ越し 見積もり"], says: ["2", "引っ越し 見積もり", "3"]),
      RuleExample(
        "# 題\n\n春の↓引っ越し・引っ越しの引っ越しなら当社へ。", phrases: ["引っ越し"],
        says: ["引っ越し", "3"]),
      RuleExample(
        "# 題\n\n↓引っ越しは、春の引っ越しと秋の引っ越しで値段が違います。引っ越しは早めに決め、引っ越しに備えます。",
        phrases: ["引っ越し"], says: ["2", "引っ越し", "5"]),
    ])

  /// So many uses in rows are grave, however many each of them has.
  private static let usesThroughout = 6

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.phrases.flatMap { phrase in
      let text = evidence.phrase(phrase.phrase).text
      let limit = phrase.terms.count == 1 ? termLimit : phraseLimit
      let crowds = phrase.repetition.crowds(ofAtLeast: limit)
      let chains = phrase.repetition.chains(ofAtLeast: chainLimit, outside: crowds)
      let found =
        crowds.map { (stretch: $0, message: message(text, crowd: $0)) }
        + chains.map { (stretch: $0, message: message(text, chain: $0)) }
      let isThroughout = found.reduce(0) { $0 + $1.stretch.uses } >= Self.usesThroughout
      return found.map { stretch, message in
        finding(
          severity: isThroughout ? .error : .warning, phrase: phrase.phrase, message: message,
          at: stretch.source ?? evidence.start)
      }
    }
  }

  private func message(_ phrase: String, crowd: Repetition.Stretch) -> Localized {
    let isOne = crowd.sentences == 1
    return Localized(
      ja: "\(isOne ? "1つの文" : "連続する\(crowd.sentences)文")の中に「\(phrase)」が\(crowd.uses)回あります。",
      en: """
        \(isOne ? "One sentence uses" : "\(crowd.sentences) consecutive sentences use") \
        “\(phrase)” \(crowd.uses) times.
        """)
  }

  private func message(_ phrase: String, chain: Repetition.Stretch) -> Localized {
    Localized(
      ja: "「\(phrase)」が\(chain.uses)回、隣り合って並んでいます。",
      en: "“\(phrase)” occurs \(chain.uses) times side by side.")
  }
}
