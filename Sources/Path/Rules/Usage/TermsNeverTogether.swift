internal import Drafts
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
      ja: "対策フレーズの語がすべて入った見出し・段落がない",
      en: "No heading or paragraph contains all terms of a target phrase"),
    rationale: Localized(
      ja: """
        語が別々の段落にばらばらに出てくるだけでは、検索した人が知りたい「組み合わせ」の話になっていません。Yoast SEOは、フレーズの\
        すべての語が1つの文にそろったときだけ使用と数えます。\
        ここでは、1つの文か段落、または見出しとそのすぐ下の段落にそろえばよいとします。\
        タイトルのある原稿では、足りない語を `phrase-missing-from-title` が知らせるので、断片のようにタイトルのない原稿だけで調べます。
        """,
      en: """
        Terms that only occur in different paragraphs say nothing about the combination that was searched \
        for. Yoast SEO counts a use of the phrase only where one sentence holds all its \
        words; here \
        one sentence or paragraph is enough, or a heading and the paragraph right below it. \
        Only drafts without a title, such as parts of a page, are checked; in others `phrase-missing-from-title` reports what is missing.
        """),
    sources: [.yoastCount],
    remedy: Localized(
      ja: "語どうしの関係を説明する文を、1つの段落の中に書いてください。",
      en: "Write a sentence or paragraph that says how the terms belong together."),
    pairs: [
      RulePair(
        before: """
          ## 六年間使うために

          ランドセルは、六年間使うことを考えて作られています。

          ## 傷んだとき

          修理は無料で受けられます。
          """,
        after: """
          ## 六年間使うために

          ランドセルは、六年間使うことを考えて作られています。

          ## 傷んだとき

          ランドセルの修理は無料で受けられます。
          """, phrases: ["ランドセル 修理"]),
      RulePair(
        before: """
          着物は、袖を通した日のうちに陰干しします。

          汗をかいたら、専門の店へ。クリーニングには三週間ほどかかります。
          """,
        after: """
          着物は、袖を通した日のうちに陰干しします。

          汗をかいたら、専門の店へ。着物のクリーニングには三週間ほどかかります。
          """, phrases: ["着物 クリーニング"]),
    ],
    passing: [
      RuleExample(
        "引っ越しは秋が安いです。見積もりは三社から取ります。", phrases: ["引っ越し 見積もり"]),
      // A heading holds them.
      RuleExample(
        "秋は安いです。\n\n## 引っ越しの見積もり\n\n引っ越しは秋です。\n\n見積もりは三社から。",
        phrases: ["引っ越し 見積もり"]),
      // A heading and the paragraph below it.
      RuleExample(
        "秋は安いです。\n\n## 引っ越し\n\n見積もりは三社から。", phrases: ["引っ越し 見積もり"]),
      // The title holds them. Where it does not, phrase-missing-from-title says so.
      RuleExample(
        "# 引っ越しの見積もり\n\n引っ越しは秋が安いです。\n\n見積もりは三社から取ります。", phrases: ["引っ越し 見積もり"]),
      // A term that is never used is the matter of term-never-used.
      RuleExample("引っ越しは秋が安いです。", phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      RuleExample(
        "秋です。\n\n↓引っ越しは秋が安いです。\n\n見積もりは三社から取ります。", phrases: ["見積もり 引っ越し"],
        says: ["見積もり", "引っ越し"], except: [.plainText]),
      RuleExample(
        """
        秋になりました。

        ## 時期

        ↓引っ越しは秋が安いです。

        ## 費用

        見積もりは三社から取ります。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"], except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    // Of a title that has the phrase the text is about it; of one that has not, its own rule tells.
    guard evidence.outline.title == nil, evidence.measures.unread.text.isEmpty else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      let nearness = phrase.nearness
      guard phrase.terms.count > 1, phrase.terms.allSatisfy({ $0.counted > 0 }),
        nearness.sentence.count == 0, nearness.paragraph.count == 0, !nearness.isHeaded
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
      ja: "\(terms.quotedJapanese)は\(terms.noneInJapanese)使われていますが、同じ文や段落にも、見出しとその下の段落にもそろっていません。",
      en:
        "\(terms.quotedEnglish) are \(terms.count == 2 ? "both" : "all") used, but never together: not in a sentence, a paragraph, or a heading and what follows it."
    )
  }
}
