internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds lines of Markdown that are meant as headings and are none.
package struct HeadingNotRecognised: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "heading-not-recognised",
    group: .structure,
    severities: [.warning],
    summary: Localized(
      ja: "見出しのつもりの行が見出しになっていない", en: "A line meant as a heading is not one"),
    rationale: Localized(
      ja: """
        Markdownの見出しは、行のはじめの半角の「#」と、そのあとの半角の空白で決まります（CommonMark 4.2）。全角の「＃」や全角の空白、\
        空白のない「##見出し」は、どの変換ソフトでもただの本文になり、記号がそのまま読者に見えます。「#温泉」のように記号が1つの言葉は\
        ハッシュタグとみなし、知らせません。
        """,
      en: """
        A heading in Markdown is made by # at the start of a line and a space after it (CommonMark 4.2). A \
        full-width ＃, a full-width space, or ## without a space is text for every renderer, and readers \
        see the marks. One mark with a word (#onsen) is a hashtag and is not reported.
        """),
    sources: [.commonMarkHeadings],
    remedy: Localized(
      ja: "半角の「#」を並べ、半角の空白を1つ入れてから見出しを書いてください。",
      en: "Write half-width # marks and one half-width space before the heading."),
    pairs: [
      RulePair(
        before: """
          # 子どもの靴の選び方

          ##つま先の余り

          一センチほど空けます。
          """,
        after: """
          # 子どもの靴の選び方

          ## つま先の余り

          一センチほど空けます。
          """),
      RulePair(
        before: """
          # 年末の大掃除

          ＃＃ 換気扇

          前の晩に洗剤をかけておきます。
          """,
        after: """
          # 年末の大掃除

          ## 換気扇

          前の晩に洗剤をかけておきます。
          """),
    ],
    passing: [
      RuleExample("# 引っ越し\n\n## 時期\n\n#引っ越し #春 の記事です。"),
      RuleExample("# 引っ越し\n\n\\##時期と書くと見出しになりません。", except: [.html, .plainText]),
    ],
    // HTML has elements for headings; in plain text these lines are headings.
    failing: [
      RuleExample(
        "# 引っ越し\n\n↓##　時期\n\n春です。\n\n↓＃＃ 費用\n\n高いです。\n\n↓##人手\n足りません。",
        says: ["時期", "2"], ["費用", "2"], ["人手", "2"], except: [.html, .plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    UnrecognisedHeading.all(in: evidence.draft).map { heading in
      finding(
        severity: .warning,
        message: Localized(
          ja: "「\(heading.title)」はH\(heading.level)の見出しになっていません。",
          en: "“\(heading.title)” is not an H\(heading.level) heading for any renderer."),
        at: heading.range, cause: 0)
    }
  }
}
