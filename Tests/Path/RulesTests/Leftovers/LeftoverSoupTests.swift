internal import Rules
import SourceText
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
    var generator = SplitMix(state: UInt64(seed))
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

/// SplitMix64, after Steele, Lea and Flood (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
