internal import Leftovers
internal import Vocabulary

/// Finds places where the draft still talks about its own search keywords or its own making.
package struct PlanningNote: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "planning-note",
    group: .leftovers,
    severities: [.warning],
    summary: Localized(
      ja: "原稿の作り方や対策キーワードの話が本文に残っている",
      en: "The text still talks about its own keywords or its own making"),
    rationale: Localized(
      ja: """
        「キーワードとしては…を意識する」のような文は、書き手への指示であって、読者に向けた内容ではありません。公開すると、記事の作り方が読者に\
        見えてしまいます。AI チャットの前置きや結びの言葉も同じく読者には不要です。
        """,
      en: """
        A sentence such as “the keywords are …” is an instruction to the writer and tells readers nothing but how the article \
        was made. What a chat tool says before and after its text is not part of the article either.
        """),
    remedy: Localized(
      ja: "この箇所を削除し、キーワードは front matter か --phrases のファイルに書いてください。",
      en: "Delete it, and keep the keywords in the front matter or a file for --phrases."),
    pairs: [
      RulePair(
        before: """
          # 住まいの断熱

          キーワードとしては「断熱 リフォーム」「断熱 補助金」などを意識する。

          窓を替えると、冬の暖房代が減ります。
          """,
        after: """
          # 住まいの断熱

          窓を替えると、冬の暖房代が減ります。
          """),
      RulePair(
        before: """
          以下はSEOを意識した記事です。

          # 肌の乾燥を防ぐ

          風呂は、ぬるめの湯に十分つかります。
          """,
        after: """
          # 肌の乾燥を防ぐ

          風呂は、ぬるめの湯に十分つかります。
          """),
    ],
    passing: [
      RuleExample("# SEOの基本\n\n本記事ではSEOの基本を解説します。キーワードは一つに絞りましょう。"),
      RuleExample("# 今年を振り返る\n\n今年のキーワードは「絆」でした。\n\n本稿では、以下の構成で解説する。"),
    ],
    failing: [
      RuleExample(
        "# 引っ越しの見積もり\n\n本文です。\n\n↓キーワードとしては「引っ越し 見積もり」「引っ越し 相場」などを意識する。"),
      RuleExample(
        "# 引っ越しの見積もり\n\n本文です。\n\n## ↓SEOを意識したキーワードの再確認\n\n本稿では、以下キーワードを意識した:\n\n"
          + "- 「引っ越し 見積もり」\n- 「引っ越し 相場」"),
      RuleExample("# 引っ越しの見積もり\n\n↓想定読者：はじめて一人暮らしをする人\n\n本文です。"),
      RuleExample("# 引っ越しの見積もり\n\n↓以下はSEOを意識した記事です。\n\n本文です。"),
      RuleExample("# 引っ越しの見積もり\n\n本文です。\n\n↓ご希望に応じて調整します。"),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.leftovers.notes.map { note in
      finding(
        severity: .warning, message: message(note.subject), advice: advice(note.subject),
        at: note.source)
    }
  }

  private func message(_ subject: Leftovers.Note.Subject) -> Localized {
    switch subject {
    case .keywords:
      Localized(
        ja: "原稿自身の対策キーワードについての記述が残っています。",
        en: "The draft still talks about its own search keywords.")
    case .making:
      Localized(
        ja: "執筆の指示や AI チャットの応答が残っています。",
        en: "A writing order or a chat tool's reply is left over.")
    }
  }

  private func advice(_ subject: Leftovers.Note.Subject) -> Localized {
    switch subject {
    case .keywords: Self.description.remedy
    case .making:
      Localized(
        ja: "読者に向けた内容ではないので、削除してください。",
        en: "Delete it: it does not speak to readers.")
    }
  }
}
