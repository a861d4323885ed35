internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds long stretches of text that leave the topic of a target phrase.
package struct TopicGap: DraftRule {
  /// In percent of all sentences: a longer stretch is worth a note.
  package var infoLimit = 40.0
  /// In percent of all sentences: a longer stretch is worth a warning.
  package var warningLimit = 60.0
  /// Shorter texts are not judged.
  package var fewestSentences = 10

  package init() {}

  package static let options: [OptionBinding<TopicGap>] = [
    OptionBinding(
      \.infoLimit, "info-over", .percent, 0...100,
      ja: "話題から離れた部分が全文のこの割合を超えたら参考として知らせます。",
      en: "A stretch over this share of all sentences is reported as info."),
    OptionBinding(
      \.warningLimit, "warning-over", .percent, 0...100,
      ja: "話題から離れた部分が全文のこの割合を超えたら警告します。",
      en: "A stretch over this share of all sentences is reported as a warning."),
    OptionBinding(
      \.fewestSentences, "fewest-sentences", .sentences, 1...10_000,
      ja: "これより文の少ない原稿では調べません。",
      en: "Texts of fewer sentences are not judged."),
  ]

  package static let description = RuleDescription(
    id: "topic-gap",
    group: .usage,
    severities: [.warning, .info],
    summary: Localized(
      ja: "対策フレーズの話題から離れた部分が長く続く",
      en: "A long stretch of the text leaves the topic of a target phrase"),
    rationale: Localized(
      ja: """
        フレーズの語も、タイトルや見出し、ほかの文で語と一緒に使われている言葉も出てこないまま文が続くところは、本題からそれています。\
        語を言い換えたり省いたりしていても、話題の言葉のある文は、離れたとはみなしません。Yoast SEO（Premium）もフレーズの散らばり方を調べます。既定では、\
        話題から離れた文がいちばん長く続く部分が全体の40％を超えたら参考、60％を超えたら警告とします（境目はこのツールの判断です）。\
        10文未満の原稿では調べません。
        """,
      en: """
        Where sentence after sentence uses neither a term nor a word that is used with the terms in the title, a \
        heading or another sentence, the text has left the topic. Sentences that only name it by other words have \
        not. Yoast SEO Premium, too, looks at how a phrase is distributed. By default the longest such stretch is reported as info past 40% of all sentences and as a warning past 60% \
        (this tool's choice). Texts of \
        fewer than ten sentences are not judged.
        """),
    sources: [.yoastAssessments],
    remedy: Localized(
      ja: "この部分に本題との関わりを示す文を入れるか、関わりがなければ削ってください。",
      en: "Add a sentence that ties this part to the topic, or cut it."),
    pairs: [
      RulePair(
        before: """
          # ペットと暮らせる賃貸の探し方

          ペットと暮らせる賃貸は、まだ多くありません。駅前には桜並木があります。パン屋は朝七時に開きます。商店街の祭りは八月です。図書館も歩いて行けます。
          """,
        after: """
          # ペットと暮らせる賃貸の探し方

          ペットと暮らせる賃貸は、まだ多くありません。敷金は一か月分多いのがふつうです。契約書では、飼えるペットの種類と数を確かめます。部屋を出るときの掃除代も、\
          賃貸の契約で決まります。
          """, phrases: ["ペット 賃貸"], options: ["fewest-sentences": 5]),
      RulePair(
        before: """
          # 初心者がマラソンを走りきるまで

          マラソンの初心者は、まず三十分歩きます。わたしの故郷は雪の多い町です。冬は父が除雪をしました。母の漬物は今も忘れられません。兄は東京で働いています。
          """,
        after: """
          # 初心者がマラソンを走りきるまで

          マラソンの初心者は、まず三十分歩きます。二週目は、歩く間に五分だけ走ります。初心者に多いけがは膝の痛みです。痛んだら二日休みます。大会の前の週は、距離を半分にします。
          """, phrases: ["マラソン 初心者"], options: ["fewest-sentences": 5]),
    ],
    passing: [
      // Four of ten sentences.
      RuleExample(
        "# 題\n\n引っ越しは一。引っ越しは二。引っ越しは三。花が咲く。鳥が鳴く。風が吹く。月が出る。引っ越しは八。引っ越しは九。引っ越しは十。",
        phrases: ["引っ越し 見積もり"]),
      RuleExample("# 題\n\n引っ越しは一。花が咲く。鳥が鳴く。風が吹く。月が出る。", phrases: ["引っ越し"]),
    ],
    failing: [
      RuleExample(
        "# 題\n\n引っ越しは一。引っ越しは二。↓花が咲く。鳥が鳴く。風が吹く。月が出る。星が降る。引っ越しは八。引っ越しは九。引っ越しは十。",
        phrases: ["引っ越し 見積もり"], says: ["5", "10", "引っ越し", "見積もり"]),
      RuleExample(
        """
        # 題

        引っ越しは一。

        ↓花が咲く。鳥が鳴く。風が吹く。

        ## 夜

        月が出る。星が降る。雨が降る。雪が降る。日が昇る。

        引っ越しは十。
        """, phrases: ["引っ越し"], says: ["8", "10", "引っ越し"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.phrases.compactMap { phrase in
      // A phrase without any use is missing, not far away: other rules say so.
      guard phrase.terms.contains(where: { $0.counted > 0 }) else { return nil }
      guard let gap = phrase.gap, gap.total >= fewestSentences, let severity = severity(gap) else {
        return nil
      }
      return finding(
        severity: severity, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase).terms.map(\.text), gap),
        at: gap.source ?? evidence.start)
    }
  }

  private func severity(_ gap: LongestGap) -> Severity? {
    func isOver(_ limit: Double) -> Bool { 100 * Double(gap.sentences) > limit * Double(gap.total) }
    return isOver(warningLimit) ? .warning : isOver(infoLimit) ? .info : nil
  }

  private func message(_ terms: [String], _ gap: LongestGap) -> Localized {
    let share = (100 * Double(gap.sentences) / Double(gap.total)).decimals(0)
    return Localized(
      ja: """
        ここから\(gap.sentences)文続けて（全\(gap.total)文の\(share)％）、\(terms.quotedJapanese)も、一緒に使われている\
        言葉も出てきません。
        """,
      en: """
        From here, \(gap.sentences) sentences in a row (\(share)% of \(gap.total)) use \(terms.noneInEnglish), nor \
        any word used with \(terms.count == 1 ? "it" : "them") elsewhere.
        """)
  }
}
