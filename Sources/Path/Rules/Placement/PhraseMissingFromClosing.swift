internal import Drafts
internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases of which the closing section has not one term.
package struct PhraseMissingFromClosing: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "phrase-missing-from-closing",
    group: .placement,
    severities: [.info],
    summary: Localized(
      ja: "結びの節に対策フレーズの語がひとつもない",
      en: "The closing section has no term of a target phrase"),
    rationale: Localized(
      ja: """
        結びが本題に戻っていれば、読者は得た答えを確かめて読み終えられます。結びの節は、参考文献や著者紹介などを除いた最後の節です。\
        Yoast SEO も、フレーズが原稿の終わりまで行き渡っているかを見ます。
        """,
      en: """
        A closing that comes back to the topic lets readers check the answer that they came for. It is \
        the last section that is not an appendix such as references or the author's profile. Yoast SEO, \
        too, looks at whether the phrase is spread to the end of the text.
        """),
    remedy: Localized(
      ja: "結びで本題に触れ、何が分かったかを対策フレーズの言葉で書いてください。",
      en: "Come back to the topic at the end and say in the phrase's own words what was found."),
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
    ],
    failing: [
      RuleExample(
        """
        # 引っ越しの見積もり

        ## 引っ越しの時期

        引っ越しの見積もりは秋が安いです。

        ## ↓まとめ

        よい一年になりますように。

        ## 参考文献

        引っ越しの見積もりの本です。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard let closing = evidence.outline.closing,
      let heading = evidence.outline.sections[closing].heading,
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

  private func message(_ terms: [String]) -> Localized {
    let ja = terms.quotedJapanese
    let en = terms.quotedEnglish
    return terms.count > 1
      ? Localized(ja: "結びの節に\(ja)がひとつもありません。", en: "The closing section has none of \(en).")
      : Localized(ja: "結びの節に\(ja)がありません。", en: "The closing section lacks \(en).")
  }
}
