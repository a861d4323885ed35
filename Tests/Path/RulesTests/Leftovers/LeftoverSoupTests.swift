internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Leftovers in broken text")
struct LeftoverSoupTests {
  /// Pieces of leftovers, cut where a copied text could be cut.
  private static let pieces = [
    "Reuters", "+1", "+", "AP News+2", "。", "、", "「", "」", "（", "）", "(", ")", "【", "】", "[", "]",
    "{{", "}}", "{", "†", "12",
    "source", ":contentReference", "[oaicite:", "0]", "{index=", "0}", "cite", "turn0", "search1",
    "\u{E200}", "\u{E201}",
    "\u{E202}", "https://a/?", "utm_source=", "chatgpt.com", "&", "TODO", "XXX", ":", "：", "\n",
    "\n\n", " ", "　", "ダミー",
    "テキスト", "です", "ここに", "画像", "を挿入", "150", "x", "px", "キーワード", "対策", "を意識した", "本稿", "「引っ越し 見積もり」",
    "- ", "# ", "## ",
    "`", "以下", "記事", "承知しました", "As an AI language model,", "（仮）", "後で書く", "要確認", "Follow me!",
    "が\u{3099}", "👨‍👩‍👧", "𠮷",
  ]

  @Test("findings stay inside the draft and in order", arguments: 1...300)
  func stays(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<40).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    for format in DraftFormat.allCases {
      for rule in [PlanningNote(), CitationResidue(), Placeholder()] as [any Rule] {
        let findings = try Audit.findings(of: rule, in: text, as: format)
        for finding in findings {
          #expect(finding.range.end <= text.utf8.count && !finding.range.isEmpty, "seed \(seed)")
        }
      }
    }
  }
}
