internal import Measures
internal import Phrases
internal import SourceText
internal import Vocabulary

/// Finds titles, descriptions, headings, alternative texts, bold texts and links that say a term again and again.
package struct StuffedSlot: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "stuffed-slot",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "タイトル・説明文・見出し・画像の代替テキスト・太字・リンクで同じ語をくり返している",
      en:
        "One term is repeated in a title, description, heading, alternative text, or in bold or link texts"
    ),
    rationale: Localized(
      ja: """
        ひと目で読む短い文に同じ語を重ねても、伝わることは増えません。Googleは、title 要素や画像の alt 属性に語を詰め込むのを避けるよう\
        求めています。同じ語がタイトルに3回以上、メタディスクリプションに4回以上あるとき、1つの見出しや alt の中で2回以上くり返すものが2つ以上\
        あるときはエラー、1つだけでも3回以上くり返すときは警告とします。文中の太字やリンクの文字は、その半分以上が同じ語を挙げるだけで、5か所以上\
        あるときは警告、8か所以上あるときはエラーです（境目はこのツールの判断）。1文字の語、いちばん上の見出し、\
        段落や項目の最初にある太字とリンクは対象外です。
        """,
      en: """
        A short text that is read at a glance says no more by saying a term twice. Google asks not to stuff title \
        elements and alt attributes. Three uses in the title, four in the description, and two headings or \
        alternative texts that each say the term twice are errors; one that says it three times is a warning. Bold texts or \
        links in sentences are reported if half of them, five or more, only name the term, as an error from eight on (where \
        the lines are drawn is this tool's choice). Terms of a single character, the top heading, and bold texts and links at \
        the start of a paragraph or item are not judged.
        """),
    sources: [.googleTitleLinks, .googleImages],
    remedy: Localized(
      ja: "語は一度だけ残し、空いた文字数で、読者が得られることを書いてください。",
      en: "Keep the term once, and use the space for what readers will get."),
    pairs: [
      RulePair(
        before: """
          # 車検なら車検専門店の車検センターへ

          四十五分で終わります。
          """,
        after: """
          # 四十五分で終わる車検

          予約は前の日まで受け付けます。
          """, phrases: ["車検"]),
      RulePair(
        before: """
          # 家族の備え

          ![防災リュック おすすめの防災リュック](bag.jpg)

          水は一人三日分を入れます。

          ![防災リュック 女性用の防災リュック](small.jpg)
          """,
        after: """
          # 家族の備え

          ![大人用の防災リュックに詰めた水と食べ物](bag.jpg)

          水は一人三日分を入れます。

          ![肩ひもの細い小さなリュック](small.jpg)
          """, phrases: ["防災リュック"]),
    ],
    passing: [
      RuleExample(
        "---\ntitle: ぬか床の手入れ、毎日と週末\ndescription: ぬか床の混ぜ方と、旅行の前の休ませ方。\n---\n\n本文です。",
        phrases: ["ぬか床"]),
      // Each names what its item is about.
      RuleExample(
        """
        # 年金の話

        - **老齢年金**は六十五歳から。
        - **障害年金**は病気のとき。
        - **遺族年金**は家族に。
        - **企業年金**は会社から。
        - **個人年金**は自分で。
        """, phrases: ["年金"]),
    ],
    failing: [
      RuleExample(
        """
        ---
        title: 制度のあらまし
        description: ↓ふるさと納税、ふるさと納税とは、ふるさと納税のやり方、ふるさと納税の返礼品
        ---

        本文です。
        """, phrases: ["ふるさと納税"], says: ["ふるさと納税", "4"], except: [.plainText]),
      RuleExample(
        "# ↓出張買取の出張買取ならの出張買取店\n\n玄関先で値段をお伝えします。", phrases: ["出張買取"],
        says: ["出張買取", "3"]),
      RuleExample(
        """
        # 毎日の世話

        ## ↓ぬか床の手入れ 毎日のぬか床

        底から返します。

        ## ぬか床の手入れ 週末のぬか床

        水を抜きます。
        """, phrases: ["ぬか床"], says: ["ぬか床", "2"], except: [.plainText]),
      RuleExample(
        """
        # 粉の袋

        口を縛って外へ出します。早めに**↓害虫駆除**を。

        流しの筒はブラシでこすります。不安なら**害虫駆除**です。

        土の表を乾かすと減ります。次は**害虫駆除**をどうぞ。

        網戸は右へ寄せます。来るなら**害虫駆除**、迷わず**害虫駆除**。
        """, phrases: ["害虫駆除"], says: ["害虫駆除", "5"], except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().flatMap { term, measured in
      let text = evidence.matched.phrases.terms[term].text
      let slots = measured.slots.compactMap { slot -> Finding? in
        guard let severity = severity(slot), let first = slot.blocks.first else { return nil }
        return finding(
          severity: severity, about: term, in: evidence, message: message(text, slot),
          at: evidence.range(ofBlock: first), in: evidence.field(ofBlock: first),
          judging: evidence.scope(ofBlocks: slot.blocks))
      }
      let spans = measured.spans.filter {
        $0.carriers >= Self.fewestSpans && 2 * $0.carriers >= $0.all
      }
      return slots
        + spans.map { span in
          finding(
            severity: span.carriers >= Self.manySpans ? .error : .warning, about: term,
            in: evidence, message: message(text, span), at: span.first ?? evidence.start,
            judging: span.source.map { .range($0) } ?? .place)
        }
    }
  }

  /// So many bold texts or links that only name a term are too many, and so many are grave.
  private static let fewestSpans = 5
  private static let manySpans = 8

  private func severity(_ slot: SlotRepetition) -> Severity? {
    switch slot.slot {
    case .title: slot.most >= 3 ? .error : nil
    case .description: slot.most >= 4 ? .error : nil
    case .heading, .alternativeText: slot.repetitive >= 2 ? .error : slot.most >= 3 ? .warning : nil
    }
  }

  private func message(_ term: String, _ span: RepeatedSpans) -> Localized {
    switch span.kind {
    case .bold:
      Localized(
        ja: "文中の太字\(span.all)か所のうち\(span.carriers)か所が「\(term)」を挙げるだけです。",
        en: "Of \(span.all) bold texts in sentences \(span.carriers) only name “\(term)”.")
    case .link:
      Localized(
        ja: "文中のリンク\(span.all)か所のうち\(span.carriers)か所が「\(term)」を挙げるだけで、行き先を伝えていません。",
        en: """
          Of \(span.all) links in sentences \(span.carriers) only name “\(term)” and do not say where they lead.
          """)
    }
  }

  private func message(_ term: String, _ slot: SlotRepetition) -> Localized {
    switch slot.slot {
    case .title:
      Localized(
        ja: "タイトルに「\(term)」が\(slot.most)回あります。", en: "The title says “\(term)” \(slot.most) times.")
    case .description:
      Localized(
        ja: "メタディスクリプションに「\(term)」が\(slot.most)回あります。",
        en: "The description says “\(term)” \(slot.most) times.")
    case .heading:
      Localized(
        ja: "1つの見出しの中で「\(term)」をくり返しているものが\(slot.repetitive)個あります。",
        en: "Headings that say “\(term)” more than once: \(slot.repetitive).")
    case .alternativeText:
      Localized(
        ja: "1つの alt の中で「\(term)」をくり返している画像が\(slot.repetitive)枚あります。",
        en: "Images whose alternative text says “\(term)” more than once: \(slot.repetitive).")
    }
  }
}
