import Testing

@testable import Words

@Suite("Pairs of brackets")
struct BracketTests {
  /// The text with what each opening bracket that is closed holds, in order.
  private func held(_ text: String) -> [String] {
    let units = Array(text.utf16)
    return units.withUnsafeBufferPointer { buffer in
      var brackets = Brackets(buffer)
      return units.indices.compactMap { index in
        brackets.end(of: index).map { String(decoding: units[index + 1..<$0], as: UTF16.self) }
      }
    }
  }

  @Test(
    "A bracket ends where its own kind closes; what was opened within and not closed is none",
    arguments: [
      ("春（はる）と「夏」", ["夏"]),
      ("春(はる)と「夏」", ["はる", "夏"]),
      ("「春『夏(秋)』」冬", ["春『夏(秋)』", "夏(秋)", "秋"]),
      ("「春『夏」秋』", ["春『夏"]),
      ("「春『夏」『秋』「冬」", ["春『夏", "秋", "冬"]),
      ("「春「夏」秋", ["夏"]),
      ("春」夏「秋", []),
      ("(「春)」", ["「春"]),
      ("「(春」(夏)", ["(春", "夏"]),
      ("“春”と\"夏\"", ["春"]),
      ("", []),
    ])
  func pairs(text: String, expected: [String]) { #expect(held(text) == expected) }
}
