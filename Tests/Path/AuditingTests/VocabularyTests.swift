import Auditing
import Drafts
import Parsers
import Phrases
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Spellings of the house")
struct VocabularyTests {
  private func mixedSpellings(_ text: String, _ spelling: [AcceptedSpelling]) throws -> [Finding] {
    let auditor = Auditor(
      segmenter: WordSegmenter(try ModelWordBoundaryFinder()),
      vocabulary: TermVocabulary(spelling: spelling))
    let draft = try Draft.parse(SourceFile(name: "draft", text: text), as: .markdown)
    let phrases = [try PhraseParser.parse("サーバー", source: .commandLine)]
    return try auditor.audit(draft, phrases: phrases).findings
      .filter { $0.rule == "mixed-spelling" }
  }

  private static let house = [AcceptedSpelling(preferred: "サーバー", accepted: ["サーバ"])]

  @Test("Accepted spellings do not count as mixed; without the settings they do")
  func accepted() throws {
    let text = "# サーバー\n\nサーバを借ります。サーバーとサーバを比べます。"
    #expect(try mixedSpellings(text, []).count == 1)
    #expect(try mixedSpellings(text, Self.house).isEmpty)
  }

  @Test("Another spelling is found, even alone, and the preferred one advised")
  func strange() throws {
    let findings = try mixedSpellings("# ｻｰﾊﾞｰの本\n\n本文です。", Self.house)
    #expect(findings.map(\.advice.ja) == ["「サーバー」にそろえてください。"])
    #expect(findings.first?.message.ja.contains("ｻｰﾊﾞｰ") == true)
  }
}
