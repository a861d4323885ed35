import Measures
import Rules
import TestSupport
import Testing

@Suite("Lengths of sentences")
struct LengthTests {
  /// Each text has one sentence; with 。 and what is read as words it has as many characters.
  @Test(
    "addresses, code and lists of quotations are no words of a sentence, and timetables no sentences",
    arguments: [
      ("これは https://example.com/\(String(repeating: "a", count: 99)) です。", 6),
      ("これは`\(String(repeating: "a", count: 99))`です。", 6),
      ("市は「春の市」、「夏の市」、『秋の市』です。", 5), ("市は「春の市」と「夏の市」です。", 16),
      ("市は「春の市」と「夏の市」や「冬の市」、です。", 6), ("市は「春の市で、「夏の市」、「秋の市」です。", 22),
      ("| 本土発 | 小島発 |\n| --- | --- |", nil), ("本土発 6:20 7:05 8:10 通学便", nil),
      ("iPhone 15 Pro Max", 14),
    ] as [(String, Int?)])
  func words(_ text: String, _ characters: Int?) throws {
    let found = try AuditSample.evidence("# 題\n\n" + text).measures.lengths.sentences
    #expect(found.map(\.characters) == [characters].compactMap { $0 })
  }

  @Test("each line of a dialogue is read by itself")
  func dialogue() throws {
    let text = "# 題\n\n「春だね。花が咲く」\n「そうですか」\n「そうとも」と笑う。"
    let found = try AuditSample.evidence(text).measures.lengths.sentences
    // 「春だね。 花が咲く」 「そうですか」 「そうとも」と笑う。
    #expect(found.map(\.characters) == [5, 5, 7, 10])
  }
}
