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
      ja: "執筆の指示や対策フレーズのメモが本文に残っている",
      en: "Writing instructions or a note about target phrases are left in the text"),
    rationale: Localized(
      ja: """
        「キーワードとしては…を意識する」のような文は、書き手への指示であって、読者に向けた内容ではありません。公開すると、記事の作り方が読者に\
        見えてしまいます。AIチャットの前置きや結びの言葉も同じく読者には不要です。
        """,
      en: """
        A sentence such as “the keywords are …” is an instruction to the writer and tells readers nothing but how the article \
        was made. What a chat tool says before and after its text is not part of the article either.
        """),
    remedy: Localized(
      ja: "この箇所を削除し、対策フレーズはフロントマターの target_phrases か、--phrases で指定するファイルに書いてください。",
      en:
        "Delete it, and put the target phrases into front matter (target_phrases) or into a file for --phrases."
    ),
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
        at: note.source, in: evidence.field(ofLeftover: note.source))
    }
  }

  private func message(_ subject: Leftovers.Note.Subject) -> Localized {
    switch subject {
    case .keywords:
      Localized(
        ja: "対策フレーズについての書き手向けのメモが残っています。",
        en: "A note about the draft's own target phrases is left in the text.")
    case .making:
      Localized(
        ja: "執筆の指示やAIチャットの応答が残っています。",
        en: "A writing instruction or a chat tool's reply is left in the text.")
    }
  }

  private func advice(_ subject: Leftovers.Note.Subject) -> Localized {
    switch subject {
    case .keywords: Self.description.remedy
    case .making:
      Localized(
        ja: "読者に向けた内容ではないので、削除してください。",
        en: "Delete it: it is not for readers.")
    }
  }
}
