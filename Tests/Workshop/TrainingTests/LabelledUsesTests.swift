import Testing
import Training
import Vocabulary
import Words

@Suite("Labelled uses")
struct LabelledUsesTests {
  @Test("Marks are taken out and kept as ranges")
  func reading() throws {
    let file = "# 会談\n\n会談\t[会談]と首脳[会談]。\texact,compound\ta|b\n安い\t安全\t-\tno use\n"
    let cases = try LabelledUses.read(file)
    try #require(cases.count == 2)
    #expect(cases[0].line == 3 && cases[0].term == "会談" && cases[0].reason == "a|b")
    #expect(String(decoding: cases[0].utf8, as: UTF8.self) == "会談と首脳会談。")
    #expect(
      cases[0].uses == [
        LabelledUses.Use(range: 0..<6, kind: .exact),
        LabelledUses.Use(range: 15..<21, kind: .compound),
      ])
    #expect(cases[1].uses.isEmpty)
  }

  @Test(
    "A line that cannot be read is named",
    arguments: [
      ("会談\t[会談]\texact", 1), ("\n会談\t[会談]\t-\twhy", 2), ("会談\t[会談]\tword\twhy", 1),
    ])
  func badLines(file: String, line: Int) {
    let error = #expect(throws: LabelledUses.BadLine.self) { try LabelledUses.read(file) }
    #expect(error?.line == line)
  }

  @Test("Faults are traps that fired, missed uses and other kinds")
  func faults() throws {
    // Each word is as the line says, so that every verdict is known: 会談 is found three times.
    let cases = try LabelledUses.read(
      """
      会談\t[会談]の首脳会談\texact\tthe second is called a trap here
      会談\t[会談]後\texact\tcalled exact here, but a character follows
      会談\t[再会談]義\tcompound\tcalled a use here, but cut in two

      """)
    let words = "会談 の 首脳 会談\n会談 後\n再会 談義\n"
    let finder = SegmentedTextFinder(name: "words", lines: Array(words.utf8))
    let result = UseEvaluation(cases, by: WordSegmenter(finder))
    #expect(result.faults[0] == [.notAUse(15..<21)])
    #expect(result.faults[1] == [.otherKind(cases[1].uses[0], found: .compound)])
    #expect(result.faults[2] == [.missed(cases[2].uses[0])])
    #expect(result.right == 0)
    #expect((result.uses.right, result.uses.found, result.uses.expected) == (2, 3, 3))
  }

  @Test("Another segmenter's words become boundaries, white space and all")
  func segmentedText() {
    let finder = SegmentedTextFinder(name: "words", lines: Array("首脳 会談 OK !\n".utf8))
    let text = NormalizedText(Array("首脳会談 OK!".utf8))
    let boundaries = finder.boundaries(of: text)
    let found = (0...text.count).filter { boundaries.isBoundary(at: $0) }
    #expect(found == [0, 2, 4, 5, 7, 8])
    let other = finder.boundaries(of: NormalizedText(Array("首脳".utf8)))
    #expect((0...2).filter { other.isBoundary(at: $0) } == [0, 2])
  }
}
