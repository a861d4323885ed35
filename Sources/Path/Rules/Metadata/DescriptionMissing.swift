internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds drafts that could have a description and have none.
package struct DescriptionMissing: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "description-missing",
    group: .metadata,
    severities: [.warning],
    summary: Localized(ja: "メタディスクリプションがない", en: "The draft has no description"),
    rationale: Localized(
      ja: """
        メタディスクリプションがないと、検索結果の説明文は本文から機械的に切り出されます。Google は、ページごとに内容を説明する\
        文を用意するよう勧めています。フロントマターか HTML の head がある原稿だけを調べます。
        """,
      en: """
        Without a description, result pages show whatever text they cut from the page. Google advises one \
        for each page that says what is on it. Only drafts with front matter or an HTML head are checked.
        """),
    remedy: Localized(
      ja: "何が分かるページかを、対策フレーズの語を入れて一、二文で書いてください。",
      en: "Say in a sentence or two, in the target phrases' terms, what the page tells."),
    passing: [
      RuleExample("---\ntitle: 引っ越し\ndescription: 引っ越しの話です。\n---\n\n本文です。"),
      RuleExample("# 引っ越し\n\n本文です。"),
    ],
    // Plain text has no metadata.
    failing: [
      RuleExample("↓---\ntitle: 引っ越し\n---\n\n本文です。", except: [.plainText]),
      RuleExample("↓---\ntitle: 引っ越し\ndescription:\n---\n\n本文です。", except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let hasDescription = evidence.draft.blocks.contains {
      $0.role == .description && !$0.text.isEmpty
    }
    guard evidence.draft.hasMetadata, !hasDescription else { return [] }
    return [
      finding(
        severity: .warning,
        message: Localized(
          ja: "メタディスクリプションがありません。", en: "The draft has no description."),
        at: evidence.start)
    ]
  }
}
