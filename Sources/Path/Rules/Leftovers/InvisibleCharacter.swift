internal import Leftovers
internal import Vocabulary

/// Finds characters that nobody sees.
package struct InvisibleCharacter: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "invisible-character",
    group: .leftovers,
    severities: [.warning, .info],
    summary: Localized(
      ja: "目に見えない文字が本文に入っている",
      en: "The text contains invisible characters"),
    rationale: Localized(
      ja: """
        ほかの文書やPDF、チャットから貼り付けた文章には、ゼロ幅スペースや制御文字が残ることがあります。語の途中にあるとページ内検索で\
        見つからず、行の折り返しも乱れます。kwaudit は読み飛ばして数えますが、ほかのツールでは別の語とみなされることがあります。書字方向の制御文字は、\
        文字の並びを見た目と違うものにできるため、警告とします（Unicode Standard Annex #9）。異体字セレクタや絵文字の一部は指摘しません。
        """,
      en: """
        Text pasted from other documents, PDF files and chats may keep zero-width spaces and control characters. \
        Inside a word they hide it from a search within the page, and they break lines at odd places. kwaudit reads past them; other tools may not. Marks of writing direction can make text read differently from \
        what it is and are a warning (Unicode Standard Annex #9). Variation selectors and parts of emoji \
        are not reported.
        """),
    sources: [.unicodeDirections],
    remedy: Localized(
      ja: "意図したものでなければ、エディタの検索でコードポイントを指定して取り除いてください。HTMLで必要なものは、&shy; のように参照で書けば指摘しません。",
      en: """
        Unless it is meant, search for the code point in an editor and delete it. One that a page needs is not \
        reported when it is written as a reference such as &shy;.
        """),
    pairs: [
      RulePair(
        before: """
          # 首都圏の道路

          首\u{200B}都圏の道路は、金曜の夕方が混みます。
          """,
        after: """
          # 首都圏の道路

          首都圏の道路は、金曜の夕方が混みます。
          """),
      RulePair(
        before: """
          # 部品の番号

          部品の番号は\u{202E}AB-12です。
          """,
        after: """
          # 部品の番号

          部品の番号はAB-12です。
          """),
    ],
    passing: [
      RuleExample("# 旅の支度\n\n❤️と👨‍👩‍👧と葛󠄀城市の話です。"),
      RuleExample("# 旅の支度\n\nソフト&shy;ハイフンです。", except: [.html, .plainText]),
    ],
    failing: [
      RuleExample(
        "# 首都圏の話\n\n首↓\u{200B}都圏で、引っ\u{200B}越し。", says: ["U+200B", "2", "ZERO WIDTH SPACE"]),
      RuleExample(
        "# 首都圏の話\n\n首都↓\u{AD}圏で、引っ↓\u{202E}越し。", says: ["U+00AD", "1"], ["U+202E", "1"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.leftovers.invisibles.map { kind in
      finding(
        severity: kind.turnsDirection ? .warning : .info, message: message(kind), at: kind.first)
    }
  }

  private func message(_ kind: InvisibleCharacters) -> Localized {
    let hexadecimal = String(kind.scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    let name = kind.scalar.properties.name ?? kind.scalar.properties.nameAlias
    let shown = code + (name.map { " \($0)" } ?? "")
    return Localized(
      ja: kind.turnsDirection
        ? "書字方向を変える文字（\(shown)）が\(kind.count)か所にあります。"
        : "目に見えない文字（\(shown)）が\(kind.count)か所にあります。",
      en: """
        \(kind.turnsDirection ? "A mark of writing direction" : "An invisible character") \
        (\(shown)) occurs in \(kind.count.english("place")).
        """)
  }
}
