import Auditing
import Drafts
import Parsers
import Phrases
import Reports
import Rules
import Scoring
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Text put together at random from what drafts and their tools get wrong, taken all the way to a
/// report: nothing crashes, and every place lies inside the draft.
@Suite("Robustness")
struct RobustnessTests {
  private static let parts = [
    "# ", "## ", "\n", "\n\n", "- ", "・", "■ ", "1. ", "> ", "| ", "|---|\n", "```\n", "`", "[",
    "](x)",
    "![", "<p>", "</p>", "<h2>", "</h2>", "<ul><li>", "</ul>", "<nav>", "<rt>", "<!--", "-->",
    "&amp;",
    "---\n", "keywords: ", "title: ", "会談", "停戦", "引っ越し", "引越し", "見積もり", "会談 停戦", "「会談 停戦」",
    "狙うキーワード", "キーワードとしては", "などを意識する", "：", ":", "、", "。", "！", "?", "「", "」", "（", "）",
    "\u{200B}", "\u{FE0F}", "\u{3099}", "\u{3000}", " ", "\t", "\r\n", "😀", "👨‍👩‍👧", "𠮷", "ｶﾞ", "Ａ", "①",
    "+1",
    "Reuters+2", "TODO", "150x150px", "Yahoo!", "3.14", "\u{1B}[31m", "ヴァ", "ー", "\u{0}",
    "<!-- kwaudit-disable", "<!-- kwaudit-disable-line placeholder -- 理由 -->",
    "<!-- kwaudit-disable-next-line -->", "<!-- kwaudit-enable x -->",
  ]

  @Test(
    "Any text can be audited and reported",
    arguments: [UInt64.random(in: 0..<1 << 32), 1], DraftFormat.allCases)
  func audit(seed: UInt64, format: DraftFormat) throws {
    var generator = SeededGenerator(seed: seed)
    let auditor = try AuditSample.auditor()
    let phrases = try ["会談 停戦", "引っ越し 見積もり", "ガ"].map {
      try PhraseParser.parse($0, source: .commandLine)
    }
    for round in 0..<250 {
      let text = generator.text(of: Self.parts, upTo: 40)
      let source = SourceFile(name: "draft", text: text)
      guard let draft = try? Draft.parse(source, as: format),
        let audited = try? auditor.audit(draft, phrases: round % 2 == 0 ? phrases : [])
      else { continue }
      let end = source.utf8.count
      #expect(
        audited.findings.allSatisfy { $0.range.end <= end },
        "seed \(seed), round \(round): \(text.debugDescription)")
      #expect(
        audited.evidence.matched.occurrences.allSatisfy { ($0.source?.end ?? 0) <= end },
        "seed \(seed), round \(round): \(text.debugDescription)")
      let score = audited.score.value ?? 0
      #expect((0...100).contains(score), "seed \(seed), round \(round): \(text.debugDescription)")
      let report = DraftReport(audited, in: .japanese)
      #expect(report.findings.count == audited.findings.count)
      let fingerprints = (report.findings + report.suppressed).map(\.fingerprint)
      #expect(
        Set(fingerprints).count == fingerprints.count,
        "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }
}
