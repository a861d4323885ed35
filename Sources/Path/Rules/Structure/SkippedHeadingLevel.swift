internal import Drafts
internal import Vocabulary

/// Finds headings that are more than one level deeper than the one before.
package struct SkippedHeadingLevel: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "skipped-heading-level",
    group: .structure,
    severities: [.warning],
    summary: Localized(ja: "見出しの階層が飛んでいる", en: "A heading skips a level"),
    rationale: Localized(
      ja: """
        H2のすぐ下がH4だと、間の話が抜けたように見え、読み上げソフトで見出しをたどる人も迷います。W3C の WAI も、見出しの段階を\
        飛ばさないことを勧めています。タイトルの次の見出しはH2とします。HTML の断片は、ページの中のどこに入るか分からないので、\
        H3で始まってもかまいません。
        """,
      en: """
        An H4 right below an H2 looks as if a part were missing, and confuses those who move by headings \
        in a screen reader. W3C's WAI advises against skipping ranks. The heading after the title is an H2; \
        a part of an HTML page may begin with an H3, since nobody knows where on the page it goes.
        """),
    remedy: Localized(
      ja: "見出しのレベルを一段ずつ下げてください。文字の大きさはCSSで整えられます。",
      en: "Go down one level at a time; how large a heading looks is a matter of CSS."),
    passing: [
      RuleExample(
        "# 引っ越し\n\n## 時期\n\n春です。\n\n### 春\n\n混みます。\n\n#### 四月\n\n高いです。\n\n## 費用\n\n秋が安いです。"
      )
    ],
    // The levels of a plain text's headings are given in the order in which they appear.
    failing: [
      RuleExample(
        "# 引っ越し\n\n## 時期\n\n春です。\n\n#### ↓四月\n\n高いです。\n\n#### 五月\n\n安いです。",
        says: ["H2", "H4", "H3"], except: [.plainText]),
      RuleExample("# 引っ越し\n\n### ↓時期\n\n春です。", says: ["H3", "H2"], except: [.plainText]),
      RuleExample(
        "---\ntitle: 引っ越し\n---\n\n### ↓時期\n\n春です。", says: ["H3", "H2"],
        except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    // A plain text's levels are inferred, not written.
    guard evidence.draft.format != .text else { return [] }
    let opensAnywhere = evidence.isFragment && evidence.outline.title == nil
    var level = opensAnywhere ? 2 : 1
    var findings: [Finding] = []
    for (index, heading) in evidence.outline.headings.enumerated() {
      if heading.level > level + 1 {
        findings.append(
          finding(
            severity: .warning,
            message: message(heading.level, after: level, isFirst: index == 0),
            at: evidence.range(ofBlock: heading.block)))
      }
      level = heading.level
    }
    return findings
  }

  private func message(_ level: Int, after last: Int, isFirst: Bool) -> Localized {
    let skipped = (last + 1..<level).map { "H\($0)" }
    return Localized(
      ja: isFirst
        ? "最初の見出しがH\(level)で、\(skipped.joined(separator: "・"))がありません。"
        : "H\(last)の次がH\(level)で、間の\(skipped.joined(separator: "・"))が抜けています。",
      en: isFirst
        ? "The first heading is an H\(level); \(skipped.joined(separator: ", ")) is missing."
        : "An H\(level) follows an H\(last); \(skipped.joined(separator: ", ")) is skipped.")
  }
}
