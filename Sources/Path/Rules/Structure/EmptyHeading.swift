internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds headings without text.
package struct EmptyHeading: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "empty-heading",
    group: .structure,
    severities: [.warning],
    summary: Localized(ja: "文字のない見出しがある", en: "A heading has no text"),
    rationale: Localized(
      ja: """
        空の見出しは、目次に空の項目として現れたり、余計な余白になったりします。余白を作るために置かれたものや、書きかけの\
        まま残ったものがほとんどです。代替テキストのある画像が入った見出しは、空とはみなしません。
        """,
      en: """
        An empty heading can show up as a blank entry in tables of contents or as a gap on the page. Most were put there to \
        make space, or never got written. A heading with an image that has an alternative text is not empty.
        """),
    sources: [.actHeadings],
    remedy: Localized(
      ja: "見出しの文言を書くか、この見出しを削除してください。",
      en: "Write the heading, or delete it."),
    pairs: [
      RulePair(
        before: """
          # 健康診断の受け方

          ##

          予約は電話で受けます。
          """,
        after: """
          # 健康診断の受け方

          ## 予約のしかた

          予約は電話で受けます。
          """),
      RulePair(
        before: """
          # 会社案内

          ## ![](logo.png)

          一九七二年に始めた印刷会社です。
          """,
        after: """
          # 会社案内

          ## ![みどり印刷のロゴ](logo.png)

          一九七二年に始めた印刷会社です。
          """),
    ],
    passing: [
      RuleExample("# 引っ越し\n\n## 時期\n\n本文です。"),
      // Plain text has no images.
      RuleExample("# 引っ越し\n\n## ![引っ越し会社のロゴ](logo.png)\n\n本文です。", except: [.plainText]),
    ],
    // A line without text is not a heading of a plain text.
    failing: [
      RuleExample("# 引っ越し\n\n↓##\n\n本文です。", says: ["H2"], except: [.plainText]),
      RuleExample(
        "# 引っ越し\n\n本文です。\n\n↓## ![](logo.png)\n\n本文です。", says: ["H2"],
        except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let blocks = evidence.draft.blocks
    let empty = evidence.outline.headings.filter { blocks[$0.block].text.isEmpty }
    if empty.isEmpty { return [] }
    let described = blocks.filter { $0.role == .image && !$0.text.isEmpty }.map(\.range)
    return empty.filter { heading in
      !described.contains { blocks[heading.block].range.contains($0) }
    }.map { heading in
      finding(
        severity: .warning,
        message: Localized(
          ja: "H\(heading.level)の見出しに文字がありません。",
          en: "This H\(heading.level) heading has no text."),
        at: evidence.range(ofBlock: heading.block), cause: heading.level)
    }
  }
}
