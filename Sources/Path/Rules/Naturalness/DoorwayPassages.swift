internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds paragraphs that are the same but for a name, as in pages made for one town after the other.
package struct DoorwayPassages: DraftRule {
  /// Paragraphs that are alike.
  package var fewest = 3

  package init() {}

  package static let options: [OptionBinding<DoorwayPassages>] = [
    OptionBinding(
      \.fewest, "fewest", .paragraphs, 2...100,
      ja: "名前だけが違う段落がこれ以上あったら指摘します。",
      en: "Reported from this many paragraphs that differ only by a name.")
  ]

  package static let description = RuleDescription(
    id: "doorway-passages",
    group: .naturalness,
    severities: [.error],
    summary: Localized(
      ja: "名前だけを入れ替えた段落が並んでいる",
      en: "Paragraphs are the same except for a name"),
    rationale: Localized(
      ja: """
        地域ごとにほとんど同じページを作ることを、Googleのスパムに関するポリシーは誘導ページ（ドアウェイ）の不正使用の例に挙げています。地名や商品名\
        だけを入れ替えた段落は、それを1つの原稿の中で行うものです（この見方はこのツールの判断）。対策フレーズの語がある12単語以上の段落どうしで、3単語の\
        並びの45％以上が同じものが、既定では3つ以上あるときに指摘します（境目はこのツールの判断）。
        """,
      en: """
        Google's spam policies give nearly identical pages for one region after the other as an example of doorway abuse; \
        paragraphs that only swap a name do the same within one draft (this tool's view). By default three paragraphs of \
        twelve words or more that have a term of the phrase and share 45% of their runs of three words are reported (this \
        tool's choice).
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "共通の説明は一度にまとめ、それぞれの段落には、そこだけの事実（場所、時間、例）を書いてください。",
      en: "Say once what they have in common, and under each name only what is true of it alone."),
    pairs: [
      RulePair(
        before: """
          # 鍵の交換の出張

          横浜市で鍵の交換をお考えなら、あおば錠前店へ。一か所8,800円から、お電話をいただいて三十分でうかがいます。

          川崎市で鍵の交換をお考えなら、あおば錠前店へ。一か所8,800円から、お電話をいただいて三十分でうかがいます。

          町田市で鍵の交換をお考えなら、あおば錠前店へ。一か所8,800円から、お電話をいただいて三十分でうかがいます。
          """,
        after: """
          # 鍵の交換の出張

          鍵の交換は、一か所8,800円からです。横浜市、川崎市、町田市へうかがいます。

          横浜市の店には、古い型の部品がそろっています。町田市へは夜九時まで、川崎市へは夜中でも向かいます。
          """, phrases: ["鍵の交換"]),
      RulePair(
        before: """
          # 学年ごとの家庭教師

          中学一年の家庭教師なら、まなび堂にお任せください。経験のある先生が、お子さまに合わせてていねいに教えます。

          中学二年の家庭教師なら、まなび堂にお任せください。経験のある先生が、お子さまに合わせてていねいに教えます。

          中学三年の家庭教師なら、まなび堂にお任せください。経験のある先生が、お子さまに合わせてていねいに教えます。
          """,
        after: """
          # 学年ごとの家庭教師

          中学一年の家庭教師は、小学校の計算に戻って教えることがよくあります。

          中学二年は、部活で来られない週に振り替えができます。

          中学三年になると、時間の半分は過去の入試問題に使います。
          """, phrases: ["家庭教師"]),
    ],
    passing: [
      RuleExample(
        """
        # 市内の公民館

        中央公民館は駅の南口から歩いて五分で、調理室と大きなホールがあり、日曜の朝には市が立ちます。

        北公民館は川沿いの静かな所にあり、図書の部屋と畳の部屋を借りられますが、車は置けません。

        東公民館は小学校の隣で、放課後は子どもたちでにぎわい、工作の道具がひととおりそろっています。
        """, phrases: ["公民館"])
    ],
    failing: [
      RuleExample(
        """
        # 県内の掃除

        千葉市でエアコンクリーニングをお探しなら、かぜまどサービスへ。一台9,900円で承り、その日のうちにうかがいます。

        ↓船橋市でエアコンクリーニングをお探しなら、かぜまどサービスへ。一台9,900円で承り、その日のうちにうかがいます。

        市川市でエアコンクリーニングをお探しなら、かぜまどサービスへ。一台9,900円で承り、その日のうちにうかがいます。
        """, phrases: ["エアコンクリーニング"], says: ["3", "エアコンクリーニング"])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.twins.flatMap { twins -> [Finding] in
      guard twins.blocks.count >= fewest else { return [] }
      let blocks = Set(twins.blocks)
      var carriers: [Int: Set<Int>] = [:]
      for use in evidence.matched.occurrences where blocks.contains(use.block) && use.isCounted {
        carriers[use.term, default: []].insert(use.block)
      }
      guard let term = carriers.keys.sorted().first(where: { carriers[$0] == blocks }) else {
        return []
      }
      return [
        finding(
          severity: .error, about: term, in: evidence,
          message: message(evidence.matched.phrases.terms[term].text, twins.blocks.count),
          at: twins.source ?? evidence.start)
      ]
    }
  }

  private func message(_ term: String, _ count: Int) -> Localized {
    Localized(
      ja: "「\(term)」のある\(count)つの段落が、名前を入れ替えただけでほとんど同じです。",
      en: "\(count) paragraphs with “\(term)” are almost the same except for a name.")
  }
}
