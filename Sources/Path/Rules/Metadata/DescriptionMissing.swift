internal import Drafts
internal import Measures
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
        Googleは説明文をおもに本文から作り、メタディスクリプションのほうがページをよく表していると判断したときに使います。書いておかないと、その候補に\
        なりません。Googleは、ページごとに内容を説明する文を用意するよう勧めています。フロントマターかHTMLの head がある原稿だけを調べ、\
        説明文の欄がないZennとQiitaの記事は調べません。
        """,
      en: """
        Google takes snippets mainly from the page itself, and uses the description where that describes the page better; \
        without one there is nothing to use. It advises a description of its own for each page. Only drafts with front matter or an HTML head are \
        checked; articles for Zenn and Qiita, which have no field for it, are not.
        """),
    sources: [.googleSnippets],
    remedy: Localized(
      ja: "何が分かるページかを、対策フレーズの語を入れて1〜2文で書いてください。",
      en:
        "Say in a sentence or two, using the terms of the target phrases, what readers will learn from the page."
    ),
    pairs: [
      RulePair(
        before: """
          ---
          title: 庭木の剪定を頼む
          ---

          剪定は、木の高さで料金が変わります。
          """,
        after: """
          ---
          title: 庭木の剪定を頼む
          description: 庭木の剪定の料金は、木の高さと本数で変わります。頼む時期、見積もりの見方、切った枝の片づけまでを説明します。
          ---

          剪定は、木の高さで料金が変わります。
          """),
      RulePair(
        before: """
          ---
          title: 社員寮を借り上げる
          description:
          ---

          借り上げの寮は、部屋を会社の名前で契約します。
          """,
        after: """
          ---
          title: 社員寮を借り上げる
          description: 社員寮を借り上げるときの契約の結び方と、家賃のうち社員から受け取る額の決め方を、総務の担当者に向けて説明します。
          ---

          借り上げの寮は、部屋を会社の名前で契約します。
          """),
    ],
    passing: [
      RuleExample("---\ntitle: 引っ越し\ndescription: 引っ越しの話です。\n---\n\n本文です。"),
      RuleExample("# 引っ越し\n\n本文です。"),
      // Zenn and Qiita have no field for one. The head of a page has.
      RuleExample(
        "---\ntitle: 引っ越し\nemoji: 🚚\ntype: idea\ntopics: [引っ越し]\n---\n\n本文です。",
        except: [.html]),
      RuleExample(
        "---\ntitle: 引っ越し\ntags: [引っ越し]\nprivate: false\nid: null\n---\n\n本文です。",
        except: [.html]),
    ],
    // Plain text has no metadata.
    failing: [
      RuleExample("↓---\ntitle: 引っ越し\n---\n\n本文です。", except: [.plainText]),
      RuleExample("↓---\ntitle: 引っ越し\ndescription:\n---\n\n本文です。", except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let hasDescription = evidence.measures.descriptions.contains {
      !evidence.draft.blocks[$0].text.isEmpty
    }
    guard evidence.draft.hasDescriptionField, !hasDescription else { return [] }
    return [
      finding(
        severity: .warning,
        message: Localized(
          ja: "メタディスクリプションがありません。", en: "The draft has no description."),
        at: evidence.start)
    ]
  }
}
