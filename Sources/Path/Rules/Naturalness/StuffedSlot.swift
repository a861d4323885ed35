internal import Measures
internal import Phrases
internal import SourceText
internal import Vocabulary

/// Finds titles, descriptions, headings and alternative texts that say a term again and again.
package struct StuffedSlot: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "stuffed-slot",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "タイトル・説明文・見出し・画像の代替テキストで同じ語をくり返している",
      en: "A title, description, heading or alternative text says one term again and again"),
    rationale: Localized(
      ja: """
        ひと目で読む短い文に同じ語を重ねても、伝わることは増えません。Google は、title 要素や画像の alt 属性に語を詰め込むのを避けるよう\
        求めています。タイトルに3回以上、メタディスクリプションに4回以上、一つの見出しや alt の中で2回くり返すものが2つ以上あるときに\
        指摘します（境目はこのツールの判断）。
        """,
      en: """
        A short text that is read at a glance says no more by saying a term twice. Google asks not to stuff title \
        elements and alt attributes. Three uses in the title, four in the description, and two headings or \
        alternative texts that each say the term twice are reported (where the lines are drawn is this tool's \
        choice).
        """),
    remedy: Localized(
      ja: "語は一度だけ残し、空いた文字数で、読者が得られることを書いてください。",
      en: "Keep the term once, and use the room for what readers will find."),
    passing: [
      RuleExample(
        "---\ntitle: ぬか床の手入れ、毎日と週末\ndescription: ぬか床の混ぜ方と、旅行の前の休ませ方。\n---\n\n本文です。",
        phrases: ["ぬか床"])
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
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().flatMap { term, measured in
      measured.slots.compactMap { slot -> Finding? in
        guard let severity = severity(slot), let first = slot.blocks.first else { return nil }
        return finding(
          severity: severity, about: term, in: evidence,
          message: message(evidence.matched.phrases.terms[term].text, slot),
          at: evidence.range(ofBlock: first), judging: evidence.scope(ofBlocks: slot.blocks))
      }
    }
  }

  private func severity(_ slot: SlotRepetition) -> Severity? {
    switch slot.slot {
    case .title: slot.most >= 3 ? .error : nil
    case .description: slot.most >= 4 ? .error : nil
    case .heading, .alternativeText: slot.repetitive >= 2 ? .error : slot.most >= 3 ? .warning : nil
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
        ja: "一つの見出しの中で「\(term)」をくり返しているものが\(slot.repetitive)個あります。",
        en: "Headings that say “\(term)” more than once: \(slot.repetitive).")
    case .alternativeText:
      Localized(
        ja: "一つの alt の中で「\(term)」をくり返している画像が\(slot.repetitive)枚あります。",
        en: "Images whose alternative text says “\(term)” more than once: \(slot.repetitive).")
    }
  }
}
