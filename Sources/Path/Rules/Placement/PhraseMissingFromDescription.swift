internal import Drafts
internal import Measures
internal import SourceText
internal import Vocabulary

/// Finds target phrases of which the description lacks terms.
package struct PhraseMissingFromDescription: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "phrase-missing-from-description",
    group: .placement,
    severities: [.warning],
    summary: Localized(
      ja: "メタディスクリプションに対策フレーズの語がない、または足りない",
      en: "The description lacks important terms of a target phrase"),
    rationale: Localized(
      ja: """
        メタディスクリプションは、検索結果の説明文に使われることがあります。Yoast SEOとRank Mathも、ここにフレーズがあるかを調べます。\
        書けば必ず使われるわけではなく、Googleは検索された言葉に応じて本文からも選びます。\
        指摘するのは、フレーズの先頭の語がないときと、半分を超える語がないときです（このツールの判断）。
        """,
      en: """
        Result pages may show the description as the snippet. Yoast SEO and Rank Math both look for the phrase in it. It is \
        not always used: Google also chooses text of the page that suits the search. It is \
        reported where it lacks the first term or more than half of the terms (this tool's choice).
        """),
    sources: [.googleSnippets, .rankMathTests, .yoastAssessments],
    remedy: Localized(
      ja: "足りない語を、メタディスクリプションの文に入れてください。",
      en: "Work the missing terms into the description."),
    pairs: [
      RulePair(
        before: """
          ---
          title: 給与計算の代行サービス
          description: 面倒な毎月の作業から解放されませんか。経験豊富なスタッフが貴社を支えます。まずはお気軽にご相談ください。
          ---

          給与計算の代行は、従業員10人から承ります。
          """,
        after: """
          ---
          title: 給与計算の代行サービス
          description: 従業員10人から使える給与計算の代行サービスです。月末の締めから年末調整まで、料金と引き受ける範囲を紹介します。
          ---

          給与計算の代行は、従業員10人から承ります。
          """, phrases: ["給与計算 代行"]),
      RulePair(
        before: """
          ---
          title: 犬のしつけ教室に通う前に
          description: 大切な家族と、毎日をもっと楽しく過ごしたい。そんな飼い主さんの悩みに、ベテランの講師がていねいに答えます。
          ---

          犬のしつけ教室は、生後4か月から通えます。
          """,
        after: """
          ---
          title: 犬のしつけ教室に通う前に
          description: 犬のしつけ教室は何か月から通えるのか、一回の料金はいくらか、家で何を練習するのか。通う前の疑問に講師が答えます。
          ---

          犬のしつけ教室は、生後4か月から通えます。
          """, phrases: ["犬 しつけ教室"]),
    ],
    passing: [
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: 引っ越しの見積もりを比べます。\n---\n\n本文です。", phrases: ["引っ越し 見積もり"]),
      // Without a description there is nothing to look in; description-missing says so.
      RuleExample("---\ntitle: 引っ越し\n---\n\n本文です。", phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      // Plain text has no description.
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: ↓春の見積もりを早めに取ります。\n---\n\n引っ越しの本文です。",
        phrases: ["引っ越し 見積もり"], says: ["引っ越し"], except: [.plainText]),
      RuleExample(
        "---\ntitle: 引っ越し\ndescription: ↓新生活を応援します。\n---\n\n見積もりの本文です。",
        phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"], except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let block = evidence.measures.descriptions.first { !evidence.draft.blocks[$0].text.isEmpty }
    guard let block else { return [] }
    return evidence.measures.phrases.compactMap { phrase in
      guard let terms = phrase.coverage.description,
        let missing = MissingTerms(from: terms, of: phrase, evidence),
        missing.areMany
      else { return nil }
      return finding(
        severity: .warning, phrase: phrase.phrase,
        message: missing.message(ja: "メタディスクリプション", en: "The description"),
        at: evidence.range(ofBlock: block), in: evidence.field(ofBlock: block), cause: 0)
    }
  }
}
