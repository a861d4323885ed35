internal import Leftovers
internal import Vocabulary

/// Finds what a chat's citations leave behind in pasted text.
package struct CitationResidue: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "citation-residue",
    group: .leftovers,
    severities: [.warning],
    summary: Localized(
      ja: "AIチャットの出典表示が本文に残っている",
      en: "Citation labels of an AI chat are left in the text"),
    rationale: Localized(
      ja: """
        チャットの回答をコピーすると、出典のボタンが「Reuters+1」のような文字になって残ります。読者には意味が分からず、出典としても役に立ちません。\
        リンクに付いた utm_source=chatgpt.com は、リンク先のアクセス解析でChatGPTからの流入と数えられます。
        """,
      en: """
        Copying a chat's answer turns its source buttons into text such as “Reuters+1”. Readers cannot make sense of it, and \
        it leads to no source. A utm_source=chatgpt.com in a link makes the linked site count its visitors as coming from \
        ChatGPT.
        """),
    sources: [.analyticsParameters],
    remedy: Localized(
      ja: "削除するか、読者がたどれる出典（媒体名、見出し、日付とリンク）に書き直してください。",
      en:
        "Delete it, or write a source that readers can follow: the outlet, headline, date and a link."
    ),
    pairs: [
      RulePair(
        before: """
          # 金利の見通し

          金利は据え置かれると、市場はみている。Reuters+1
          """,
        after: """
          # 金利の見通し

          金利は据え置かれると、市場はみている（ロイター、2026年3月3日）。
          """),
      RulePair(
        before: """
          # 補助金の窓口

          申請書は[市のページ](https://example.jp/form?utm_source=chatgpt.com)にあります。
          """,
        after: """
          # 補助金の窓口

          申請書は[市のページ](https://example.jp/form)にあります。
          """),
    ],
    passing: [
      RuleExample("# 会談の見通し\n\n会談は延期されたと、ロイターが報じた。1+1は2である。"),
      RuleExample("# 動画配信の選び方\n\n見たい作品があるのはDisney+とApple TV+の二つです。"),
    ],
    failing: [
      RuleExample(
        "# 会談の見通し\n\n会談は延期された。↓AP News+2Reuters+2\n\n次の日程は未定だ。↓Reuters",
        says: ["AP News+2Reuters+2"], ["Reuters"]),
      RuleExample(
        "# 会談の見通し\n\n会談は延期された。↓ガーディアン+1\n\n- 準備は続いている。↓Reuters+1",
        says: ["ガーディアン+1"], ["Reuters+1"]),
      RuleExample(
        "# 会談の見通し\n\n会談は延期された ↓:contentReference[oaicite:0]{index=0} と伝わる。",
        says: [":contentReference[oaicite:0]{index=0}"]),
      RuleExample(
        "# 会談の見通し\n\n会談は延期された。↓citeturn0search1turn0news2",
        says: ["citeturn0search1turn0news2"]),
      RuleExample("# 会談の見通し\n\n会談は延期された。↓【12†source】", says: ["【12†source】"]),
      RuleExample(
        "# 会談の見通し\n\n資料は https://example.com/a?↓utm_source=chatgpt.com にある。",
        says: ["utm_source=chatgpt.com"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let labels = evidence.leftovers.citations.map { label in
      finding(
        severity: .warning, message: message(label.text), at: label.source,
        in: evidence.field(ofLeftover: label.source))
    }
    let links = evidence.leftovers.trackedLinks.map { link in
      finding(
        severity: .warning, message: linkMessage(link.text), advice: Self.linkAdvice,
        at: link.source)
    }
    return labels + links
  }

  private static let linkAdvice = Localized(
    ja: "リンク先からこのパラメータを取り除いてください。",
    en: "Remove the parameter from the link's address.")

  private func message(_ text: String) -> Localized {
    let residue = withoutPrivateMarks(text)
    guard !residue.isEmpty else {
      return Localized(
        ja: "AIチャットの出典表示に使われる、目に見えない文字が残っています。",
        en: "Invisible characters from an AI chat's citation are left in the text.")
    }
    return Localized { language in
      language.pick(
        ja: "AIチャットの出典表示「\(residue)」が残っています。",
        en: "The citation label “\(residue)” of an AI chat is left in the text.")
    }
  }

  /// A label without the private characters, which nobody sees.
  private func withoutPrivateMarks(_ text: String) -> String {
    // The first byte of all of them, and of little else.
    guard text.utf8.contains(0xEE) else { return text }
    let shown = text.unicodeScalars.filter { !(0xE200...0xE206).contains($0.value) }
    return String(String.UnicodeScalarView(shown))
  }

  private func linkMessage(_ text: String) -> Localized {
    Localized(
      ja: "リンクに、AIチャットが付けた「\(text)」が残っています。",
      en: "A link still has “\(text)”, which an AI chat appended.")
  }
}
