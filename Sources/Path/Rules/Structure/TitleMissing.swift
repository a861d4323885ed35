internal import Drafts
internal import Vocabulary

/// Finds drafts without a title.
package struct TitleMissing: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "title-missing",
    group: .structure,
    severities: [.error],
    summary: Localized(ja: "タイトルがない", en: "The draft has no title"),
    rationale: Localized(
      ja: """
        検索結果のタイトルは、おもにページの title 要素と大見出しから作られます（Google検索セントラルの「タイトルリンク」）。\
        タイトルとして読むのは、フロントマターの title、HTMLの title 要素か og:title、最初のH1、テキスト原稿の1行目と、--title で\
        指定したものです。タイトルの欄が空なら、タイトルはないとみなします。HTMLの断片は、CMSの欄にタイトルを書くことが多いので調べません。
        """,
      en: """
        The title of a search result comes mostly from the page's title element and its main heading (Google Search Central, \
        “title links”). These count as the title: the title in front matter, HTML's title element or og:title, \
        the first H1, the first line of a plain text, and what --title gives. A title without text counts as missing. A part of \
        an HTML page is not checked, because its title is usually in the CMS.
        """),
    sources: [.googleTitleLinks],
    remedy: Localized(
      ja:
        "フロントマターの title か、H1の見出しでタイトルを付けてください（プレーンテキストなら1行目、HTMLなら title 要素）。CMSの欄などに書いてあるなら、--title で指定してください。",
      en:
        """
        Give the draft a title, in front matter or as an H1 heading (plain text: the first line; HTML: the title element). \
        If its title is elsewhere, as in a field of the CMS, give it with --title.
        """
    ),
    pairs: [
      RulePair(
        before: """
          土づくりは、植える二週間前に始めます。
          """,
        after: """
          # 家庭菜園の土づくり

          土づくりは、植える二週間前に始めます。
          """),
      RulePair(
        before: """
          ## 検査の前の日

          夕食は八時までに済ませます。
          """,
        after: """
          # 胃カメラの前に

          ## 検査の前の日

          夕食は八時までに済ませます。
          """),
    ],
    // A draft of nothing but code has no title.
    passing: [
      RuleExample("# 引っ越しの準備\n\n本文です。", except: [.inCode]),
      RuleExample("---\ntitle: 引っ越しの準備\n---\n\n本文です。", except: [.inCode]),
    ],
    // The first line of a plain text is its title, whatever it is.
    failing: [
      RuleExample("↓本文です。", except: [.inCode, .plainText, .html]),
      RuleExample("↓## 引っ越しの時期\n\n本文です。", except: [.inCode, .plainText, .html]),
      RuleExample(
        "↓---\ndescription: 引っ越しの話です。\n---\n\n本文です。", except: [.inCode, .plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    // The title of a part of a page stands elsewhere; the score calls its parts not checked.
    guard evidence.outline.title == nil, !evidence.isFragment else { return [] }
    return [
      finding(
        severity: .error,
        message: Localized(ja: "原稿にタイトルがありません。", en: "The draft has no title."),
        at: evidence.start)
    ]
  }
}
