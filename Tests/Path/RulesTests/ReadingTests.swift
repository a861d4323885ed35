import Rules
import TestSupport
import Testing
import Vocabulary

/// What rules make of characters, quotations and addresses as readers see them.
@Suite("Rules and reading")
struct ReadingTests {
  @Test("Of two spellings that are as frequent none is recommended")
  func tie() throws {
    func advice(_ text: String) throws -> [String] {
      try AuditSample.findings(of: MixedSpelling(), in: text, phrases: ["バイオリン"]).map(\.advice.ja)
    }
    #expect(
      try advice("# 楽器\n\nバイオリンとヴァイオリン。ヴァイオリンとバイオリン。") == ["表記を1つに決めて、原稿全体でそろえてください。"])
    #expect(
      try advice("# 楽器\n\nバイオリンとヴァイオリンとバイオリン。ヴァイオリンとバイオリン。")
        == ["特に理由がなければ、いちばん多い「バイオリン」にそろえてください。"])
  }

  @Test(
    "Spellings that look the same, or differ in case alone, are one",
    arguments: [
      ("⽇本と日本。", "日本", 0), ("Wi-FiとWi\u{2212}Fi。", "Wi-Fi", 0), ("首\u{200B}都圏と首都圏。", "首都圏", 0),
      ("か\u{3099}くとがく。", "がく", 0), ("首都\n圏と首都圏。", "首都圏", 0),
      ("今はReactの話。@react/domを入れる。", "React", 0), ("今はReactの話。react.jsを読む。", "React", 0),
      ("今はReactの話。reactを入れる。", "React", 0), ("ＷｅｂとWeb。", "Web", 1),
    ])
  func looks(text: String, phrase: String, count: Int) throws {
    let found = try AuditSample.findings(
      of: MixedSpelling(), in: "# 題\n\n" + text + text, phrases: [phrase])
    #expect(found.count == count)
  }

  @Test(
    "Neither a quotation of several sentences nor an address nor code is a long sentence, but bold text is",
    arguments: [
      ("資料は **" + String(repeating: "あいうえおかきくけこ", count: 10) + "** にある。", 1),
      ("資料は `" + String(repeating: "abcdefghij", count: 10) + "` にある。", 0),
      // 5 × 21 characters and the quotation around them.
      ("彼は「" + String(repeating: "引っ越しは早めに決めて荷物をまとめましょう。", count: 5) + "」と言う。", 0),
      // 5 × 21 without a full stop.
      ("彼は「" + String(repeating: "引っ越しは早めに決めて荷物をまとめましょう、", count: 5) + "」と言う。", 1),
      ("資料は https://example.jp/" + String(repeating: "abcdefghij", count: 10) + " にある。", 0),
      ("資料は " + String(repeating: "あいうえおかきくけこ", count: 10) + " にある。", 1),
    ])
  func long(text: String, count: Int) throws {
    #expect(try AuditSample.findings(of: LongSentence(), in: "# 題\n\n" + text).count == count)
  }

  @Test("An invisible character is named once for each kind, marks of direction as a warning")
  func invisible() throws {
    let found = try AuditSample.findings(
      of: InvisibleCharacter(),
      in:
        "# 首\u{200B}都圏\n\n首\u{200B}都圏で\u{202E}引っ越し❤\u{FE0F}。`a\u{200B}b`\n\n```\na\u{202E}b\n```\n")
    #expect(found.map(\.severity) == [.info, .warning])
    #expect(found[0].message.en.contains("2 places") && found[1].message.en.contains("U+202E"))
  }
}
