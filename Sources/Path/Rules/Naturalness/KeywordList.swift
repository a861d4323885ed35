internal import Phrases
internal import Vocabulary

/// Finds bare lists of target phrases.
package struct KeywordList: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "keyword-list",
    group: .naturalness,
    severities: [.error],
    summary: Localized(
      ja: "対策フレーズの羅列がある",
      en: "The draft lists target phrases without saying anything"),
    rationale: Localized(
      ja: """
        Googleのウェブ検索のスパムに関するポリシーは、キーワードの乱用について、語句がリストやグループの形で、不自然に、または文脈と関係なく並ぶことが多いと説明しています。\
        対策フレーズのメモが公開原稿に残っている場合もあります。羅列の中の語は、使用回数に数えません。
        """,
      en: """
        Google's spam policies for web search say that stuffed keywords often appear in a list or group, unnaturally, or out \
        of context. The list may also be a planner's note left in the draft. Uses within it do not count.
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "羅列を削除し、必要な語は本文の文章の中で使ってください。",
      en: "Delete the list, and use the terms that are needed in sentences of the text."),
    pairs: [
      RulePair(
        before: """
          # 渋谷で働く場所

          レンタルオフィスは、渋谷駅から歩いて行けます。個室もあります。

          レンタルオフィス 渋谷、レンタルオフィス 個室
          """,
        after: """
          # 渋谷で働く場所

          レンタルオフィスは、渋谷駅から歩いて行けます。個室もあります。
          """, phrases: ["レンタルオフィス 渋谷", "レンタルオフィス 個室"]),
      RulePair(
        before: """
          # 新米の届け方

          通販の米は、精米した日に送ります。

          - 米 通販
          - 米 定期便
          """,
        after: """
          # 新米の届け方

          通販の米は、精米した日に送ります。定期便なら、米の量を毎月変えられます。
          """, phrases: ["米 通販", "米 定期便"]),
    ],
    passing: [
      RuleExample(
        "# 引っ越し\n\n引っ越しの見積もりと費用を、会社ごとに比べます。",
        phrases: ["引っ越し 見積もり", "引っ越し 費用"]),
      RuleExample(
        "# 引っ越し\n\n比べるのは次の二点です。\n\n- 引っ越しの見積もりに含まれる作業\n- 引っ越しの費用が変わる時期",
        phrases: ["引っ越し 見積もり", "引っ越し 費用"]),
    ],
    failing: [
      RuleExample(
        "# 引っ越し\n\n↓引っ越し 見積もり、引っ越し 費用、引っ越し 会社\n\n会社を比べます。",
        phrases: ["引っ越し 見積もり", "引っ越し 費用", "引っ越し 会社"],
        says: ["3", "引っ越し 見積もり", "引っ越し 費用", "引っ越し 会社"]),
      RuleExample(
        "# 引っ越し\n\n会社を比べます。\n\n- ↓引っ越し 見積もり\n- 引っ越し 費用",
        phrases: ["引っ越し 見積もり", "引っ越し 費用"],
        says: ["2", "引っ越し 見積もり", "引っ越し 費用"]),
      RuleExample(
        "# 引っ越し\n\n会社を比べます。↓キーワードは「引っ越し 見積もり」「引っ越し 費用」を意識します。",
        phrases: ["引っ越し 見積もり", "引っ越し 費用"],
        says: ["2", "引っ越し 見積もり", "引っ越し 費用"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.matched.keywordLists.map { list in
      finding(
        severity: .error, phrase: list.phrases.count == 1 ? list.phrases[0] : nil,
        terms: Set(list.phrases.flatMap { evidence.matched.phrases.termIndexes[$0] }),
        message: message(list.phrases.map { evidence.phrase($0).text }), at: list.source)
    }
  }

  private func message(_ phrases: [String]) -> Localized {
    guard phrases.count > 1 else {
      return Localized(
        ja: "対策フレーズ\(phrases.quotedJapanese)が、文章ではなく語句のまま置かれています。",
        en: "The target phrase \(phrases.quotedEnglish) is here on its own, not in a sentence.")
    }
    return Localized(
      ja: "対策フレーズが\(phrases.count)個、文章ではなく語句のまま並んでいます（\(phrases.quotedJapanese)）。",
      en: "\(phrases.count) target phrases form a bare list: \(phrases.quotedEnglish).")
  }
}
