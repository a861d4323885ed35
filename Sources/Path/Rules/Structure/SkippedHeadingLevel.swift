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
        H2のすぐ下がH4だと、間の話が抜けたように見え、読み上げソフトで見出しをたどる人も迷います。W3CのWAIは、見出しの段階を\
        飛ばさないことを勧めています。Googleは、見出しの順序は検索に関係しないとしています。読みやすさのための指摘です。タイトルの次の見出しはH2とします。\
        HTMLの断片は、ページの中のどこに入るか分からないので、H3で始まってもかまいません。
        """,
      en: """
        An H4 right below an H2 looks as if a part were missing, and confuses those who move by headings in a screen reader. \
        W3C's WAI advises against skipping ranks; Google Search does not mind the order, so this is about reading. The \
        heading after the title is an H2; a part of an HTML page may begin with an H3, since nobody knows where on the page it \
        goes.
        """),
    sources: [.waiHeadings, .googleStarterGuide],
    remedy: Localized(
      ja: "H2の次はH3、その次はH4と、1段ずつ使ってください。文字の大きさはCSSで変えられます。",
      en:
        "Go down one level at a time: H3 after H2. Set the size of headings with CSS."),
    pairs: [
      RulePair(
        before: """
          # 梅酒の漬け方

          ## 材料

          #### 梅

          青くて硬いものを選びます。
          """,
        after: """
          # 梅酒の漬け方

          ## 材料

          ### 梅

          青くて硬いものを選びます。
          """),
      RulePair(
        before: """
          # 店の開け方

          ### 七時：掃除

          床から始めます。
          """,
        after: """
          # 店の開け方

          ## 七時：掃除

          床から始めます。
          """),
    ],
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
    let blocks = evidence.draft.blocks
    let title = evidence.outline.title
    var level = evidence.isFragment && title == nil ? 2 : 1
    // A title of the metadata stands above all headings.
    var above: Above = title.map { blocks[$0.block].isMetadata } == true ? .title : .nothing
    var findings: [Finding] = []
    for block in blocks.indices where blocks[block].isMainContent {
      guard let own = blocks[block].headingLevel else { continue }
      if own > level + 1 {
        findings.append(
          finding(
            severity: .warning, message: message(own, after: level, above),
            at: evidence.range(ofBlock: block),
            cause: above == .heading ? 10 * level + own : nil))
      }
      level = own
      above = .heading
    }
    return findings
  }

  /// What stands above a heading.
  private enum Above {
    case nothing, title, heading
  }

  private func message(_ level: Int, after last: Int, _ above: Above) -> Localized {
    let skipped = (last + 1..<level).map { "H\($0)" }
    let ja = skipped.joined(separator: "・")
    let en = skipped.joined(separator: ", ") + (skipped.count > 1 ? " are" : " is")
    return switch above {
    case .nothing:
      Localized(
        ja: "最初の見出しがH\(level)で、その上に\(ja)がありません。",
        en: "The first heading is an H\(level), and \(en) missing above it.")
    case .title:
      Localized(
        ja: "タイトルの次の見出しがH\(level)で、間の\(ja)が抜けています。",
        en: "The first heading below the title is an H\(level); \(en) skipped.")
    case .heading:
      Localized(
        ja: "H\(last)の次がH\(level)で、間の\(ja)が抜けています。",
        en: "An H\(level) follows an H\(last); \(en) skipped.")
    }
  }
}
