internal import Drafts
internal import SourceText
internal import Vocabulary

/// Finds further headings of level 1.
package struct MultipleH1: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "multiple-h1",
    group: .structure,
    severities: [.warning],
    summary: Localized(ja: "H1の見出しが2つ以上ある", en: "The draft has more than one H1 heading"),
    rationale: Localized(
      ja: """
        H1はその原稿が何についてのものかを示す見出しで、2つ以上あると主題がどれか分かりません。Googleは、見出しの数に理想の値はないとしていますが、\
        検索結果のタイトルを作るときに大見出しも見ます。
        """,
      en: """
        The H1 says what a draft is about; with two of them nobody knows which it is. Google says that there is no ideal number \
        of headings, but the main heading is one of the sources for the title of a search result.
        """),
    sources: [.googleStarterGuide, .googleTitleLinks],
    remedy: Localized(
      ja: "主題を示すH1を1つだけ残し、ほかはH2以下にしてください。",
      en: "Keep the one H1 that names the topic and make the others H2 or deeper."),
    pairs: [
      RulePair(
        before: """
          # 自転車の空気の入れ方

          月に一度は確かめます。

          # 空気入れの種類

          三種類あります。
          """,
        after: """
          # 自転車の空気の入れ方

          月に一度は確かめます。

          ## 空気入れの種類

          三種類あります。
          """),
      RulePair(
        before: """
          # 民泊を始める

          届け出が要ります。

          # まとめ

          近所へのあいさつも忘れずに。
          """,
        after: """
          # 民泊を始める

          届け出が要ります。

          ## まとめ

          近所へのあいさつも忘れずに。
          """),
    ],
    passing: [
      RuleExample("# 引っ越しの準備\n\n本文です。\n\n## 時期\n\n本文です。")
    ],
    failing: [
      // A plain text has one title, its first line.
      RuleExample(
        "# 引っ越しの準備\n\n本文です。\n\n# ↓引っ越しの費用\n\n本文です。\n\n# ↓まとめ\n\n本文です。",
        says: ["引っ越しの費用", "引っ越しの準備"], ["まとめ", "引っ越しの準備"],
        except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let blocks = evidence.draft.blocks
    let headings = blocks.indices.filter {
      blocks[$0].headingLevel == 1 && blocks[$0].isMainContent && !blocks[$0].text.isEmpty
    }
    guard let first = headings.first else { return [] }
    let topic = blocks[first].text.string
    return headings.dropFirst().map { index in
      finding(
        severity: .warning,
        message: Localized(
          ja: "「\(blocks[index].text.string)」もH1です（最初のH1は「\(topic)」）。",
          en: "“\(blocks[index].text.string)” is another H1; the first is “\(topic)”."),
        at: evidence.range(ofBlock: index), cause: 0)
    }
  }
}
