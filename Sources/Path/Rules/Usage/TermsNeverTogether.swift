internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases of which all terms are used, but never side by side.
package struct TermsNeverTogether: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "terms-never-together",
    group: .usage,
    severities: [.warning, .info],
    summary: Localized(
      ja: "対策フレーズの語が、見出しにも段落にもそろうことがない",
      en: "No heading or paragraph holds all terms of a target phrase"),
    rationale: Localized(
      ja: """
        語が別々の段落にばらばらに出てくるだけでは、検索した人が知りたい「組み合わせ」の話になっていません。Yoast SEO は、フレーズの\
        すべての語が1つの文にそろったときだけ使用と数えます。\
        ここでは、1つの文か段落、または見出しとそのすぐ下の段落にそろえばよいとし、タイトルにそろっていれば参考として知らせます。
        """,
      en: """
        Terms that only ever stand in different paragraphs say nothing about the combination that was searched \
        for. Yoast SEO counts a use of the phrase only where one sentence holds all its \
        words; here \
        one sentence or paragraph is enough, or a heading and the paragraph right below it. Where the title has them together \
        it is a note.
        """),
    sources: [.yoastCount],
    remedy: Localized(
      ja: "語どうしの関係を説明する文を、ひとつの段落の中に書いてください。",
      en: "Write a sentence or paragraph that says how the terms belong together."),
    passing: [
      RuleExample(
        "# 新生活\n\n引っ越しは秋が安いです。見積もりは三社から取ります。", phrases: ["引っ越し 見積もり"]),
      // A heading holds them.
      RuleExample(
        "# 新生活\n\n秋は安いです。\n\n## 引っ越しの見積もり\n\n引っ越しは秋です。\n\n見積もりは三社から。",
        phrases: ["引っ越し 見積もり"]),
      // A heading and the paragraph below it.
      RuleExample(
        "# 新生活\n\n秋は安いです。\n\n## 引っ越し\n\n見積もりは三社から。", phrases: ["引っ越し 見積もり"]),
      // What kind of page it is, the title alone says.
      RuleExample("# 引っ越しのよくある質問\n\n引っ越しは秋が安いです。", phrases: ["引っ越し よくある質問"]),
      // A term that is never used is the matter of term-never-used.
      RuleExample("# 新生活\n\n引っ越しは秋が安いです。", phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      RuleExample(
        "# 新生活\n\n↓引っ越しは秋が安いです。\n\n見積もりは三社から取ります。", phrases: ["見積もり 引っ越し"],
        says: ["見積もり", "引っ越し"]),
      RuleExample(
        """
        # 引っ越しの見積もり

        秋になりました。

        ## 時期

        ↓引っ越しは秋が安いです。

        ## 費用

        見積もりは三社から取ります。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.measures.unread.text.isEmpty else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      let nearness = phrase.nearness
      guard phrase.terms.count > 1, phrase.terms.allSatisfy({ $0.counted > 0 }),
        nearness.sentence.count == 0, nearness.paragraph.count == 0,
        !nearness.isHeaded, let severity = severity(phrase)
      else { return nil }
      let terms = Set(phrase.terms.map(\.term))
      return finding(
        severity: severity, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase).terms.map(\.text)),
        at: nearness.section.first ?? evidence.firstUse(ofTerms: terms), judging: .draft)
    }
  }

  /// What the title says together is a note where the text says it apart, and nothing where the text
  /// leaves a term of it to the title.
  private func severity(_ phrase: PhraseMeasures) -> Severity? {
    let coverage = phrase.coverage
    let titles = [coverage.title, coverage.topHeading].compactMap { $0 }
    guard titles.contains(where: { $0.count == phrase.terms.count }) else { return .warning }
    let below = (coverage.body ?? []).union(coverage.allHeadings)
    return below.count < phrase.terms.count ? nil : .info
  }

  private func message(_ terms: [String]) -> Localized {
    Localized(
      ja: "\(terms.quotedJapanese)はどれも使われていますが、同じ文や段落、見出しとその下の段落にそろうことがありません。",
      en:
        "\(terms.quotedEnglish) are all used, but never together in a sentence or paragraph, nor in a heading and what follows it."
    )
  }
}
