internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary
internal import Words

/// Finds headings that repeat another one below the same heading.
package struct DuplicateHeading: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "duplicate-heading",
    group: .structure,
    severities: [.warning],
    summary: Localized(ja: "同じ見出しがくり返されている", en: "Two headings are identical"),
    rationale: Localized(
      ja: """
        同じ見出しが並ぶと、目次を見てもどちらに何が書いてあるか分かりません。WCAG 2 の達成基準2.4.6は、見出しが内容を説明している\
        ことを求めています（同じ見出しそのものは禁じていません）。同じ親見出しのすぐ下で比べるので、節ごとに「メリット」があってもかまいません。\
        全角・半角や大文字・小文字の違いは無視します。
        """,
      en: """
        Where two headings are identical, nobody can tell which part holds what. Success criterion 2.4.6 of WCAG 2 asks for \
        descriptive headings; it does not forbid repeats. Only headings right below the same one are compared, so that each part may \
        have its own メリット; width and case make no difference.
        """),
    sources: [.wcagHeadings],
    remedy: Localized(
      ja: "内容の違いが分かるように書き分けるか、2つの節をまとめてください。",
      en: "Word the headings so that they tell the parts apart, or join the two parts."),
    pairs: [
      RulePair(
        before: """
          # 宿の決まり

          ## 料金

          一泊9,000円です。

          ## 料金

          取り消しは前の日まで無料です。
          """,
        after: """
          # 宿の決まり

          ## 料金

          一泊9,000円です。

          ## 取り消しの料金

          前の日まで無料です。
          """),
      RulePair(
        before: """
          # 二つの働き方

          ## 正社員

          休みは週に二日です。

          ### 給料

          月ごとに払います。

          ### 給料

          賞与は年に二回です。
          """,
        after: """
          # 二つの働き方

          ## 正社員

          休みは週に二日です。

          ### 給料

          月ごとに払います。賞与は年に二回です。
          """),
    ],
    passing: [
      RuleExample(
        """
        # 引っ越し

        ## 春

        春の話です。

        ### 費用

        高いです。

        ## 秋

        秋の話です。

        ### 費用

        安いです。
        """)
    ],
    failing: [
      RuleExample(
        "# 引っ越し\n\n## Ｗｅｂで頼む\n\n本文です。\n\n## 費用\n\n本文です。\n\n## ↓webで頼む\n\n本文です。",
        says: ["webで頼む", "3"]),
      RuleExample(
        "# 引っ越し\n\n## 春\n\n本文です。\n\n### 費用\n\n高いです。\n\n### 人手\n\n足りません。\n\n### ↓費用\n\n高いです。",
        says: ["費用", "7"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    let entries = Self.entries(evidence)
    var found: [(block: Int, finding: Finding)] = []
    // The first of the headings that are the same, and what was said last of the others, by the text it quotes.
    var first = 0
    var said: (text: MappedText, message: Localized)?
    for index in entries.indices.dropFirst() {
      guard entries[index].isSame(as: entries[first]) else {
        (first, said) = (index, nil)
        continue
      }
      let (block, firstBlock) = (entries[index].block, entries[first].block)
      let text = evidence.draft.blocks[block].text
      let message: Localized
      if let said, said.text.utf8.elementsEqual(text.utf8) {
        message = said.message
      } else {
        message = Self.message(text.string, first: firstBlock, evidence)
        said = (text, message)
      }
      found.append(
        (
          block,
          finding(
            severity: .warning, message: message, at: evidence.range(ofBlock: block),
            cause: firstBlock)
        ))
    }
    found.sort { $0.block < $1.block }
    return found.map(\.finding)
  }

  /// A heading, and what it must have in common with another one to be the same.
  private struct Entry {
    let block: Int
    let level: Int
    /// The heading that it stands below, by block; -1 where there is none.
    let parent: Int
    let text: [UInt16]

    func isSame(as other: Entry) -> Bool {
      (level, parent) == (other.level, other.parent) && text == other.text
    }

    /// An order in which headings that are the same follow each other, the first one first.
    func isBefore(_ other: Entry) -> Bool {
      if (level, parent) != (other.level, other.parent) {
        return (level, parent) < (other.level, other.parent)
      }
      return text == other.text
        ? block < other.block : text.lexicographicallyPrecedes(other.text)
    }
  }

  /// The headings that have a text, those that are the same one after the other.
  private static func entries(_ evidence: Evidence) -> [Entry] {
    var parents: [(level: Int, block: Int)] = []
    var entries: [Entry] = []
    entries.reserveCapacity(evidence.outline.headings.count)
    for heading in evidence.outline.headings {
      parents.removeAll { $0.level >= heading.level }
      if !evidence.draft.blocks[heading.block].text.isEmpty {
        let text = FoldedText(evidence.matched.segmented.blocks[heading.block].text).units
        entries.append(
          Entry(
            block: heading.block, level: heading.level, parent: parents.last?.block ?? -1,
            text: text))
      }
      parents.append((heading.level, heading.block))
    }
    entries.sort { $0.isBefore($1) }
    return entries
  }

  private static func message(_ text: String, first: Int, _ evidence: Evidence) -> Localized {
    let start = evidence.range(ofBlock: first).start
    let line = evidence.draft.source.position(at: start).line
    return Localized(
      ja: "見出し「\(text)」は、\(line)行目の見出しと同じです。",
      en: "The heading “\(text)” is the same as the one on line \(line).")
  }
}
