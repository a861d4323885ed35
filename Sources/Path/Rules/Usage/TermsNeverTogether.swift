internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases of which all terms are used, but never side by side.
package struct TermsNeverTogether: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "terms-never-together",
    group: .usage,
    severities: [.warning],
    summary: Localized(
      ja: "対策フレーズの語が、ひとつの段落にそろうことがない",
      en: "No paragraph holds all terms of a target phrase"),
    rationale: Localized(
      ja: """
        語が別々の段落にばらばらに出てくるだけでは、検索した人が知りたい「組み合わせ」の話になっていません。Yoast SEO の日本語版も、\
        フレーズのすべての語が一文に入っているものを一回の使用と数えます。ここでは一文か一段落にそろえばよいとします。
        """,
      en: """
        Terms that only ever stand in different paragraphs do not tell about the combination that was \
        searched for. Yoast SEO counts a phrase as used where one sentence holds all of its words; here \
        one sentence or one paragraph is enough.
        """),
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
        !phrase.coverage.headings.contains(where: \.isWhole)
      else { return nil }
      let terms = Set(phrase.terms.map(\.term))
      return finding(
        severity: .warning, phrase: phrase.phrase,
        message: message(evidence.phrase(phrase.phrase).terms.map(\.text)),
        at: nearness.section.first ?? evidence.firstUse(ofTerms: terms), judging: .draft)
    }
  }

  private func message(_ terms: [String]) -> Localized {
    Localized(
      ja: "\(terms.quotedJapanese)はどれも使われていますが、ひとつの文や段落にそろうことがありません。",
      en: "\(terms.quotedEnglish) are all used, but no sentence or paragraph holds them together.")
  }
}
