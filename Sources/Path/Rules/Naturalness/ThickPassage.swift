internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds passages that repeat a term so often that nothing else is left to read.
package struct ThickPassage: DraftRule {
  /// Uses in a window of 60 words from which on a passage is a warning.
  package var warningFrom = 6
  /// Uses in a window of 60 words from which on it is an error.
  package var errorFrom = 8

  package init() {}

  package static let options: [OptionBinding<ThickPassage>] = [
    OptionBinding(
      \.warningFrom, "warning-from", .uses, 5...60,
      ja: "60単語の中の使用回数がこれ以上なら警告します。",
      en: "A warning from this many uses within 60 words."),
    OptionBinding(
      \.errorFrom, "error-from", .uses, 5...60,
      ja: "60単語の中の使用回数がこれ以上ならエラーにします。",
      en: "An error from this many uses within 60 words."),
  ]

  package static let description = RuleDescription(
    id: "thick-passage",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "同じ語が一か所に詰め込まれている",
      en: "A passage is crammed with one term"),
    rationale: Localized(
      ja: """
        読者が詰め込みと感じるのは、原稿全体の密度ではなく、同じ語が一か所に固まっているところです。Googleのスパムに関する\
        ポリシーも、不自然に聞こえるほどのくり返しを挙げています。60単語（およそ2文）の幅で本文をたどり、使用が6回以上なら警告、8回以上か、\
        そうした箇所の使用が合わせて8回以上ならエラーとします。1文だけで6単語に1回、4回以上くり返す文も警告します（境目はこのツールの判断）。「事業所得」「雑所得」のような別々の複合語は、初めて出るものを半分に数え、\
        かぎかっこで語だけを挙げた箇所と表は数えません。
        """,
      en: """
        What strikes readers as stuffing is not the density of a whole draft, but one term again and again in one \
        place; Google's spam policies name repetition that sounds unnatural. A window of 60 words, about two \
        sentences, slides over the text: six uses are a warning, eight, there or in all such passages together, an error, \
        and a sentence that says the term four times, once in six words, is a warning (where the lines are drawn \
        is this tool's choice). A compound that is new to the draft counts \
        half; words that are only quoted, and tables, do not count.
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "話題が伝わっているところでは語を省くか、「これ」「そこ」などに置き換え、1文に1回までに減らしてください。",
      en:
        "Drop the term where the topic is clear or use a pronoun, and use it at most once per sentence."
    ),
    pairs: [
      RulePair(
        before: """
          # 首に合う枕

          低反発枕は首に合わせて沈みます。低反発枕を選ぶなら、低反発枕の高さを店で確かめましょう。低反発枕は洗えないので、低反発枕のカバーも二枚買います。\
          低反発枕は夏に少しやわらかくなります。
          """,
        after: """
          # 首に合う枕

          低反発枕は首に合わせて沈みます。選ぶときは、高さを店で確かめましょう。中身は洗えないので、カバーも二枚買います。夏は少しやわらかくなります。
          """, phrases: ["低反発枕"]),
      RulePair(
        before: """
          # 昼の手間を減らす

          宅配弁当なら、宅配弁当の注文も宅配弁当の支払いも電話でできる宅配弁当をお選びください。
          """,
        after: """
          # 昼の手間を減らす

          宅配弁当は、注文も支払いも電話でできる店を選ぶと楽です。
          """, phrases: ["宅配弁当"]),
    ],
    passing: [
      RuleExample(
        """
        # 浸透圧とは

        真水と砂糖水を膜で仕切ると、水は砂糖水のほうへ移ります。この移動を止める圧力が浸透圧です。うすい溶液では、浸透圧は粒の数と温度に比例します。\
        食塩は水の中で二つに分かれるので、同じ濃さの砂糖水と比べると、浸透圧はおよそ2倍です。きゅうりに塩を振ると水が出るのは、外の浸透圧が高いからです。
        """, phrases: ["浸透圧"]),
      // Each compound says another thing.
      RuleExample(
        """
        # 所得の種類

        原稿料は、それで暮らしていれば事業所得、そうでなければ雑所得です。駐車場は、人を置いて車を預かるなら事業所得か雑所得、場所を貸すだけなら\
        不動産所得になります。会社の給料は給与所得、辞めたときにもらうお金は退職所得として計算します。
        """, phrases: ["所得"]),
    ],
    failing: [
      RuleExample(
        """
        # 眠りの話

        店に着くと、↓オーダー枕の担当者がオーダー枕用の器具で首の深さを測り、オーダー枕の高さを決めます。次に、オーダー枕の中身を選び、\
        オーダー枕の硬さを試しながら、オーダー枕の左右の高さをそろえます。オーダー枕が届くのは二週間後です。包みは箱のまま受け取り、部屋で開けて一晩置いてから使います。
        """, phrases: ["オーダー枕"], says: ["オーダー枕", "7"]),
      RuleExample(
        """
        # 朝の一杯

        ↓青汁が好きな人の青汁は、青汁の味で青汁を選んだ青汁です。青汁を飲む青汁の時間は、朝の青汁、昼の青汁、夜の青汁です。
        """, phrases: ["青汁"], says: ["青汁", "10"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().flatMap { term, measured in
      let windows = measured.thickness.passages(ofAtLeast: Double(warningFrom))
      let sentences = measured.thickness.sentences(
        ofAtLeast: Self.usesOfSentence, onceIn: Self.wordsOfUse)
      let isThroughout = windows.reduce(0) { $0 + $1.uses } >= Self.usesThroughout
      return (windows + sentences).map { passage in
        let isGrave = passage.thickest >= Double(errorFrom) || isThroughout
        return finding(
          severity: isGrave ? .error : .warning, about: term, in: evidence,
          message: message(evidence.matched.phrases.terms[term].text, passage),
          at: passage.source ?? evidence.start)
      }
    }
  }

  /// A sentence that says a term so often, and once in so many words, is thick by itself.
  private static let usesOfSentence = 4.0
  private static let wordsOfUse = 6
  /// So many uses in thick passages are grave, however thick each of them is.
  private static let usesThroughout = 8

  private func message(_ term: String, _ passage: ThickPassages.Passage) -> Localized {
    Localized(
      ja: "ここからの\(passage.words)単語の中で「\(term)」が\(passage.uses)回くり返されています。",
      en: "The \(passage.words) words from here on say “\(term)” \(passage.uses) times.")
  }
}
