internal import Drafts
internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases that the closing section has left altogether.
package struct PhraseMissingFromClosing: DraftRule {
  /// A closing of fewer sentences is not judged: a few words of thanks leave no topic.
  package var fewestSentences = 6

  package init() {}

  package static let options: [OptionBinding<PhraseMissingFromClosing>] = [
    OptionBinding(
      \.fewestSentences, "fewest-sentences", .sentences, 1...10_000,
      ja: "これより文の少ない結びでは調べません。",
      en: "Closings of fewer sentences are not judged.")
  ]

  package static let description = RuleDescription(
    id: "phrase-missing-from-closing",
    group: .placement,
    severities: [.info],
    summary: Localized(
      ja: "結び（まとめ）の節が対策フレーズの話題から離れている",
      en: "The closing section has left the topic of a target phrase"),
    rationale: Localized(
      ja: """
        結びが本題に戻っていれば、読者は得た答えを確かめて読み終えられます。調べるのは「まとめ」「おわりに」のように、見出しが結びだと示す節です。\
        お礼や案内だけの短い結びは本題を離れたとは言えないので、既定では5文以下の結びは調べません（このツールの判断）。話題の言葉が1つでもある結びも\
        指摘しません。
        """,
      en: """
        A closing that comes back to the topic lets readers check the answer that they came for. It is a section whose \
        heading says that it closes the text (まとめ, おわりに). A few words of thanks or a call to action do not stray from the topic: \
        by default closings of five sentences or fewer are not judged (this tool's choice), and neither is one with a word of the \
        topic.
        """),
    remedy: Localized(
      ja: "まとめで本題に戻り、結論を対策フレーズの語を使って書いてください。",
      en: "End on the topic: state the conclusion using the phrase's terms."),
    pairs: [
      RulePair(
        before: """
          # 味噌を手作りする

          ## 味噌の仕込み

          煮た大豆をつぶし、塩と麹を混ぜると、手作りの味噌になります。

          ## まとめ

          季節の行事は、暮らしを豊かにします。春には花も咲きます。ぜひ毎日をお楽しみください。
          """,
        after: """
          # 味噌を手作りする

          ## 味噌の仕込み

          煮た大豆をつぶし、塩と麹を混ぜると、手作りの味噌になります。

          ## まとめ

          手作りの味噌に要るのは、大豆と塩と麹だけです。半日で仕込めて、半年で食べられます。ぜひお試しください。
          """, phrases: ["味噌 手作り"], options: ["fewest-sentences": 3]),
      RulePair(
        before: """
          # 医療費控除の申請のしかた

          ## 領収書を集める

          医療費控除の申請には、一年分の領収書が要ります。

          ## おわりに

          お金の不安は、早めに減らしておきたいものです。困ったときは専門家に相談しましょう。当事務所もお手伝いします。
          """,
        after: """
          # 医療費控除の申請のしかた

          ## 領収書を集める

          医療費控除の申請には、一年分の領収書が要ります。

          ## おわりに

          医療費控除は、領収書さえそろえば自分で申請できます。期限は五年です。迷ったら当事務所にお尋ねください。
          """, phrases: ["医療費控除 申請"], options: ["fewest-sentences": 3]),
    ],
    passing: [
      RuleExample(
        """
        # 引っ越しの見積もり

        ## 時期

        引っ越しは秋が安いです。

        ## まとめ

        見積もりは三社から取りましょう。
        """, phrases: ["引っ越し 見積もり"]),
      RuleExample("# 引っ越しの見積もり\n\n節のない原稿です。", phrases: ["引っ越し 見積もり"]),
      RuleExample(
        """
        # 引っ越しの見積もり

        ## 引っ越しの時期

        引っ越しの見積もりは秋が安いです。

        ## おわりに

        最後までお読みいただき、ありがとうございました。ご質問はコメント欄へどうぞ。それでは、よい一年になりますように。
        """, phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      RuleExample(
        """
        # 引っ越しの見積もり

        ## 引っ越しの時期

        引っ越しの見積もりは秋が安いです。

        ## ↓まとめ

        庭の梅が咲きました。鳥も鳴いています。風はまだ冷たく感じます。猫は日なたで眠ります。昨日は餅を焼きました。明日は雪が降るそうです。

        ## 参考文献

        引っ越しの見積もりの本です。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let closing = evidence.outline.closing, evidence.outline.isClosingNamed,
      let heading = evidence.outline.sections[closing].heading,
      sentences(of: closing, evidence) >= fewestSentences,
      evidence.measures.unread.closing.isEmpty
    else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      // A closing that speaks of the topic by other words need not name it again.
      guard let terms = phrase.coverage.closing, terms.isEmpty, !phrase.coverage.onTopic.closing
      else { return nil }
      return finding(
        severity: .info, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase).terms.map(\.text)),
        at: evidence.range(ofBlock: heading),
        judging: evidence.scope(ofBlocks: evidence.outline.sections[closing].blocks), cause: 0)
    }
  }

  private func sentences(of section: Int, _ evidence: Evidence) -> Int {
    let blocks = Set(evidence.outline.sections[section].blocks)
    return evidence.measures.lengths.sentences.count { blocks.contains($0.block) }
  }

  private func message(_ terms: [String]) -> Localized {
    let ja = terms.quotedJapanese
    let en = terms.quotedEnglish
    return terms.count > 1
      ? Localized(
        ja: "結び（まとめ）の節に\(ja)の\(terms.noneInJapanese)入っておらず、一緒に使われている言葉も出てきません。",
        en:
          "The closing section contains \(terms.noneInEnglish), nor any word used with them elsewhere."
      )
      : Localized(
        ja: "結び（まとめ）の節に\(ja)が入っておらず、一緒に使われている言葉も出てきません。",
        en: "The closing section contains neither \(en) nor any word used with it elsewhere.")
  }
}
