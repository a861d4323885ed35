internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds target phrases of which the headings lack terms, and long drafts without headings.
package struct PhraseMissingFromHeadings: DraftRule {
  /// In characters: a longer draft should have headings.
  package var longestWithoutHeadings = LongSection.advisedLength

  package init() {}

  package static let options: [OptionBinding<PhraseMissingFromHeadings>] = [
    OptionBinding(
      \.longestWithoutHeadings, "longest-without-headings", .characters, 0...100_000,
      ja: "見出しのない原稿は、この文字数を超えると指摘します。これ以下なら、点数でも見出しの項目を採点しません。",
      en:
        "Drafts without headings are reported when they are longer; shorter ones are not scored on headings either."
    )
  ]

  package static let description = RuleDescription(
    id: "phrase-missing-from-headings",
    group: .placement,
    severities: [.warning, .info],
    summary: Localized(
      ja: "対策フレーズの語がある見出し（H2・H3）がない",
      en: "No heading (H2 or H3) contains a term of a target phrase"),
    rationale: Localized(
      ja: """
        読者は見出しを拾い読みして、目当ての話がどこにあるかを探します。Rank Mathはどれか1つの小見出しにフレーズがあることを、\
        Yoast SEOは、H2・H3の30〜75％に、フレーズか同義語の語が半分を超えて入っていることを求めます。ここでは、\
        語のある見出しが1つもないときだけ知らせます（タイトルが語をすべて挙げ、見出しが話題に沿っていれば知らせません）。既定では、600文字を超えて見出しのない原稿に、見出しを立てることを勧めます（Yoast SEOの日本語の基準）。
        """,
      en: """
        Readers scan the headings for what they came for. Rank Math asks for the phrase in any one subheading, Yoast SEO \
        for more than half of the words of the phrase or of its synonyms in 30 to 75% of the H2 and H3 headings; here it is \
        reported only where no heading has a term of the phrase, unless the title has them all and the headings keep to the topic. By default a text of over 600 characters should have headings at all \
        (Yoast SEO for Japanese).
        """),
    sources: [.rankMathTests, .yoastSubheadings, .yoastJapaneseSubheadings],
    remedy: Localized(
      ja: "対策フレーズの語を、その内容を扱っている節の見出し（H2かH3）に入れてください。",
      en: "Put the phrase's terms into the headings (H2 or H3) of the sections that deal with them."
    ),
    pairs: [
      RulePair(
        before: """
          # ラーメン店の開業に要るお金

          ラーメン店の開業には、およそ1,000万円かかります。

          ## 何に使うか

          厨房の設備が半分を占めます。

          ## どこから借りるか

          日本政策金融公庫に相談できます。
          """,
        after: """
          # ラーメン店の開業に要るお金

          ラーメン店の開業には、およそ1,000万円かかります。

          ## 開業のお金は何に使うか

          厨房の設備が半分を占めます。

          ## どこから借りるか

          日本政策金融公庫に相談できます。
          """, phrases: ["ラーメン店 開業"]),
      RulePair(
        before: """
          # 七五三の写真を残す

          七五三の写真は、お参りとは別の日に撮ると楽です。

          ## 時期

          夏のうちなら空いています。

          ## 服装

          着物は借りられます。
          """,
        after: """
          # 七五三の写真を残す

          七五三の写真は、お参りとは別の日に撮ると楽です。

          ## 写真を撮る時期

          夏のうちなら空いています。

          ## 七五三の服装

          着物は借りられます。
          """, phrases: ["七五三 写真"]),
    ],
    passing: [
      RuleExample(
        """
        # 新生活

        ## 引っ越しの時期

        春は混みます。

        ### 見積もりの取り方

        三社に頼みます。
        """, phrases: ["引っ越し 見積もり"]),
      RuleExample("# 新生活\n\n短い文章に見出しはいりません。", phrases: ["引っ越し 見積もり"]),
      // One heading with a term of the topic is enough.
      RuleExample(
        "# 引っ越しの見積もり\n\n## 引っ越しの時期\n\n春は混みます。\n\n### 荷造り\n\n本から詰めます。",
        phrases: ["引っ越し 見積もり"]),
    ],
    failing: [
      RuleExample(
        """
        # 引っ越しの見積もり

        ## ↓時期を選ぶ

        春は混みます。

        ## まとめ

        早めに動きましょう。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"]),
      RuleExample(
        """
        # 新生活

        ## ↓時期を選ぶ

        引っ越しの見積もりは秋が安いです。

        ### 荷造り

        本から詰めます。
        """, phrases: ["引っ越し 見積もり"], says: ["引っ越し", "見積もり"]),
      // 9 + 34 × 20 = 689 characters; it is the draft as a whole that lacks headings.
      RuleExample(
        "↓# 引っ越しの見積もり\n\n"
          + String(repeating: "引っ越しの見積もりは春を待たず三社から取りましょう。早く動けば安い。", count: 20),
        phrases: ["引っ越し 見積もり"], says: ["689"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.measures.unread.text.isEmpty else { return [] }
    let headings = evidence.measures.phrases.first?.coverage.headings ?? []
    guard let first = headings.first else { return missingHeadings(evidence) }
    // A short text is not scored on headings.
    let isShort = evidence.measures.text.characters <= longestWithoutHeadings
    return evidence.measures.phrases.compactMap { phrase -> Finding? in
      let coverage = phrase.coverage
      // One that names the topic is enough; what is never said, term-never-used tells. What the title
      // names, headings on the topic may leave unsaid.
      guard coverage.allHeadings.isEmpty, phrase.terms.allSatisfy(\.isSaid),
        !(coverage.onTopic.headings && coverage.named.count == phrase.terms.count)
      else { return nil }
      let terms = evidence.phrase(phrase.phrase).terms.map(\.text)
      return finding(
        severity: isShort ? .info : .warning, phrase: phrase.phrase,
        message: message(terms).followed(by: isShort ? Self.noPointsLost : nil),
        at: evidence.range(ofBlock: first.block), judging: .draft,
        cause: 0)
    }
  }

  private func missingHeadings(_ evidence: Evidence) -> [Finding] {
    let characters = evidence.measures.text.characters
    guard !evidence.measures.phrases.isEmpty, characters > longestWithoutHeadings else { return [] }
    return [
      finding(
        severity: .info,
        message: Localized(
          ja: "\(characters)文字の原稿に、見出し（H2・H3）が1つもありません。",
          en: "The draft has \(characters) characters and no H2 or H3 heading."),
        advice: Localized(
          ja: "話の切れ目に見出しを立て、対策フレーズの語を自然な形で入れてください。",
          en: "Divide the text with headings that name the target phrase's terms."),
        at: evidence.start)
    ]
  }

  private static let noPointsLost = Localized(
    ja: "短い原稿なので、減点はしません。", en: "The draft is short, so this costs it no points.")

  private func message(_ missing: [String]) -> Localized {
    let (ja, en) = (missing.quotedJapanese, missing.quotedEnglish)
    return missing.count > 1
      ? Localized(
        ja: "見出し（H2・H3）に\(ja)の\(missing.noneInJapanese)入っていません。",
        en: "No H2 or H3 heading contains \(missing.anyInEnglish).")
      : Localized(ja: "見出し（H2・H3）に\(ja)が入っていません。", en: "No H2 or H3 heading contains \(en).")
  }
}
