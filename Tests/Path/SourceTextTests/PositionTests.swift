import SourceText
import Testing

@Suite("Positions")
struct PositionTests {
  @Test(
    "Lines end at LF, CRLF and CR; columns count scalars",
    arguments: [
      ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\n\nb", 3, 3, 1),
      ("日本", 3, 1, 2), ("👨‍👩‍👧日", 18, 1, 6), ("か\u{3099}日", 6, 1, 3), ("", 0, 1, 1),
      ("日本", 99, 1, 3), ("a\n", 2, 2, 1),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let source = SourceFile(name: "draft.txt", text: text)
    #expect(source.position(at: offset) == Position(line: line, column: column))
  }

  @Test(
    "Both ends of a range, on one line or on several",
    arguments: [
      ("春の市", 3..<6, 1, 2, 1, 3), ("春の市", 3..<3, 1, 2, 1, 2), ("a\nb", 0..<2, 1, 1, 2, 1),
      ("a\r\nbc", 3..<4, 2, 1, 2, 2), ("a\rbc", 1..<4, 1, 2, 2, 3), ("a\nb", 1..<2, 1, 2, 2, 1),
      (String(repeating: "春", count: 40) + "\n市", 3..<124, 1, 2, 2, 2),
      (String(repeating: "春", count: 40), 3..<120, 1, 2, 1, 41), ("春", 0..<9, 1, 1, 1, 2),
    ])
  func ends(text: String, range: Range<Int>, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    let source = SourceFile(name: "draft.txt", text: text)
    let (start, end) = source.positions(of: ByteRange(range.lowerBound, range.upperBound))
    #expect(start == Position(line: a, column: b))
    #expect(end == Position(line: c, column: d))
  }

  /// 0 to 299 characters of one to four bytes each, on one line.
  @Test("Columns count scalars on lines of any length", arguments: [0, 1, 7, 8, 31, 42, 128, 299])
  func columns(length: Int) {
    let text = String(String(repeating: "aéあ𠮷", count: 75).unicodeScalars.prefix(length))
    let source = SourceFile(name: "draft.txt", text: text)
    var offset = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(source.position(at: offset).column == index + 1)
      offset += UTF8.width(scalar)
    }
    #expect(source.position(at: offset).column == length + 1)
  }

  /// Lines of 0 to 699 bytes, each length after many others, with every kind of end.
  @Test("Each byte stands on the line whose ends are before it", arguments: ["\n", "\r\n", "\r"])
  func lines(end: String) {
    let lengths = (0..<40).map { $0 * $0 * 31 % 700 } + [0, 0, 255, 256, 257, 0]
    let text = lengths.map { String(repeating: "a", count: $0) }.joined(separator: end)
    let index = LineIndex(Array(text.utf8))
    #expect(index.starts.count == lengths.count)
    var offset = 0
    for (line, length) in lengths.enumerated() {
      #expect(index.starts[line] == offset)
      let next = offset + length + end.utf8.count
      #expect((offset..<next).allSatisfy { index.lineNumber(at: $0) == line })
      offset = next
    }
    #expect(index.lineNumber(at: offset + 1000) == lengths.count - 1)
    #expect(index.lineNumber(at: -1) == 0)
  }

  @Test(
    "Display width follows East Asian Width",
    arguments: [
      ("abc", 3, 3), ("日本語", 6, 6), ("ﾊﾝｶｸ", 4, 4), ("“”", 2, 4), ("①", 1, 2), ("×±°", 3, 6),
      ("é", 1, 1), ("ñ", 1, 1), ("👍", 2, 2),
      ("が", 2, 2), ("か\u{3099}", 2, 2), ("𠮷野家", 6, 6), ("", 0, 0),
    ])
  func width(text: String, narrow: Int, wide: Int) {
    #expect(DisplayWidth.columns(of: text) == narrow)
    #expect(DisplayWidth.columns(of: text, ambiguous: .wide) == wide)
  }

  @Test(
    "White space of all kinds is trimmed",
    arguments: [
      (" 春の 市\u{3000}", "春の 市"), ("\t\n春\r\n", "春"), ("\u{3000}\u{A0}", ""), ("", ""),
    ])
  func trimmed(text: String, expected: String) {
    #expect(text[...].trimmed == expected)
  }

  @Test(
    "A text has at most so many characters, however many bytes and scalars they have",
    arguments: [
      ("春の市", 3, true), ("春の市", 2, false), ("👨‍👩‍👧👨‍👩‍👧", 2, true), ("👨‍👩‍👧👨‍👩‍👧", 1, false), ("", 0, true),
    ])
  func length(text: String, limit: Int, expected: Bool) {
    #expect(text.hasAtMost(limit) == expected)
  }

  @Test(
    "Byte search finds the first place",
    arguments: [
      ("日本の日本", "日本", 0 as Int?), ("東京都", "京都", 3), ("東京", "京都", nil), ("", "a", nil),
      ("a", "", nil), ("か\u{3099}", "が", nil),
    ])
  func search(text: String, piece: String, offset: Int?) {
    #expect(text.utf8Offset(of: piece) == offset)
  }
}
