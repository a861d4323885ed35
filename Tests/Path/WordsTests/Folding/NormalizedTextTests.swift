import SourceText
import Testing
import Words

@Suite("Normalized and folded text")
struct NormalizedTextTests {
  @Test(
    "Width and composition are made one; nothing else changes",
    arguments: [
      ("Ｗｅｂ１", "Web1"), ("ｶﾞｲﾄﾞ", "ガイド"), ("ﾊﾟﾊﾟ", "パパ"), ("か\u{3099}", "が"), ("e\u{301}", "é"),
      ("①㍿", "①㍿"), ("葛\u{E0100}飾", "葛飾"), ("𠮷野家", "𠮷野家"), ("\u{FA11}", "\u{FA11}"),
      ("神\u{FE00}", "神"), ("A\u{200B}B", "AB"), ("スキー", "スキー"), ("ﾊﾟﾘ～", "パリ~"),
      ("\u{2F47}\u{2F64}\u{2ED1}\u{2EA0}", "日用長民"), ("GPT\u{2011}4と—", "GPT-4と—"),
      ("A\u{2010}、", "A\u{2010}、"),
      ("首都\n圏", "首都圏"), ("New\nYork", "New\nYork"), ("Web\nの", "Web\nの"), ("한\n국", "한\n국"),
      ("ｶﾞ\nｲﾄﾞ", "ガイド"), ("𠮷\n野", "𠮷野"), ("あ\u{200B}\nい", "あい"), ("あ\u{2028}い", "あ\u{2028}い"),
      ("あ\u{2028}\nA", "あ\u{2028}A"), ("\nあ", "\nあ"), ("あ\n", "あ\n"), ("a\u{1}b\tc", "ab\tc"),
      ("\u{2E87}\u{2E87}", "𠘨𠘨"), ("\u{FACF}\u{FACF}", "\u{2284A}\u{2284A}"),
      ("\u{F900}", "豈"), ("あ\u{3000}い", "あ\u{3000}い"),
    ])
  func normalized(text: String, expected: String) {
    let normalized = NormalizedText(text)
    #expect(normalized.string(0..<normalized.count) == expected)
    #expect(normalized.offsets.count == normalized.count + 1)
    #expect(normalized.offsets.last.map(Int.init) == text.utf8.count)
  }

  @Test(
    "Characters at the edges of the kana's and kanji's blocks and beside them have the classes that they read as",
    arguments: [
      ("ぁゖゝゟ", CharacterClass.hiragana), ("ァヺーヽヿㇰㇿｱ", .katakana), ("一鿿々〆〇㐀豈𠀀", .kanji),
      ("、〄〈〿゛゜゠・㆐㋿", .symbol), ("\u{3000} ", .space), ("9", .digit), ("Azÿ한ㄅ", .letter),
    ])
  func classes(text: String, expected: CharacterClass) {
    for character in text {
      let normalized = NormalizedText(String(character))
      #expect(normalized.classes.allSatisfy { $0 == expected }, "\(character)")
    }
  }

  @Test("Where a line end was dropped is kept; a reading by lines keeps the line ends")
  func lines() {
    let text = NormalizedText("首都\n圏でA\nB")  // 首 0, 都 3, \n 6, 圏 7, で 10, A 13, \n 14, B 15
    #expect(text.lineStarts == [2])
    #expect(text.startsLine(at: 2) && !text.startsLine(at: 1))
    #expect(text.isBreak(at: 5))
    #expect(text.textRange(of: 0..<2) == 0..<6)
    #expect(text.textRange(of: 1..<3) == 3..<10)
    let lines = NormalizedText(
      TextBytes(Array("首都\n圏\u{2028}で".utf8)), keepsLines: true)
    #expect(lines.string == "首都\n圏\nで")
    #expect(lines.lineStarts == [])
  }

  @Test("Offsets lead back to the bytes of each piece, joined marks included")
  func offsets() {
    let text = NormalizedText("ｶﾞ𠮷A")  // 3 + 3, 4, 1 bytes
    #expect(Array(text.offsets) == [0, 6, 6, 10, 11])
    #expect(text.textRange(of: 0..<1) == 0..<6)
    #expect(text.textRange(of: 1..<3) == 6..<10)
  }

  @Test("Offsets of texts about as long as 16 bits can count", arguments: 21_843...21_847)
  func longOffsets(characters: Int) {
    let text = NormalizedText(String(repeating: "あ", count: characters) + "A")
    #expect(
      text.offsets.elementsEqual(
        (0...characters).map { Int32(3 * $0) } + [Int32(3 * characters + 1)]))
    #expect(text.textRange(of: characters - 1..<characters) == 3 * characters - 3..<3 * characters)
  }

  @Test(
    "Spellings of one word fold to the same",
    arguments: [
      ("ヴァイオリン", "バイオリン"), ("ヴィーナス", "ビーナス"), ("ラヴ", "ラブ"), ("SEO", "ｓｅｏ"), ("髙島屋", "高島屋"),
      ("渡邊", "渡辺"), ("ヂーゼル", "ジーゼル"), ("ｻｰﾊﾞｰ", "サーバー"), ("か\u{3099}っこう", "がっこう"),
      ("ÉCOLE", "école"), ("A\u{A0}B", "A B"), ("A\nB", "A B"), ("A\u{3000}B", "A B"),
      ("Levi’s", "Levi's"),
      ("春〜夏", "春～夏"), ("“春”", "\"春\""),
    ])
  func folded(a: String, b: String) { #expect(FoldedText.equal(a, b)) }

  @Test(
    "Different words stay different",
    arguments: [("スキ", "スキー"), ("①", "1"), ("㍿", "株式会社"), ("かに", "カニ"), ("はは", "ばば"), ("著", "着")])
  func distinct(a: String, b: String) { #expect(!FoldedText.equal(a, b)) }

  @Test("A folded range leads back to the normalized text")
  func foldedRanges() {
    let folded = FoldedText(NormalizedText("ヴァイ𩸽"))  // バイ𩸽
    #expect(folded.units.count == 4)
    #expect(folded.normalizedRange(of: 0..<1) == 0..<2)
    #expect(folded.normalizedRange(of: 1..<2) == 2..<3)
    #expect(folded.normalizedRange(of: 2..<4) == 3..<5)
  }

  @Test(
    "A folded unit starts where its character stands in the normalized text",
    arguments: [
      ("カード", 2, 2), ("カード", 3, 3), ("ヴァン", 1, 2), ("ヴァン", 2, 3), ("𩸽の", 1, 0), ("𩸽の", 2, 2),
    ])
  func foldedStarts(text: String, unit: Int, start: Int) {
    #expect(FoldedText(text).start(of: unit) == start)
  }
}
