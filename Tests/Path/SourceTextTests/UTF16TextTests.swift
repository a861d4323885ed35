import SourceText
import Testing

@Suite("Text from UTF-16")
struct UTF16TextTests {
  /// What the standard library makes of the units is the expected value.
  @Test(
    "A text is what the standard library makes of its units",
    arguments: [
      [], [0x41], [0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF], Array("会談😀と🇯🇵、Ａ".utf16),
      [0xD83D, 0xDE00, 0xD83D], [0xDE00, 0xD83D], [0xD83D, 0xD83D, 0xDE00], [0xD83D, 0x41, 0xDC00],
      [0xDBFF, 0xDFFF, 0xD800, 0xDC00],
    ] as [[UInt16]])
  func decoding(units: [UInt16]) {
    #expect(
      Array(String(utf16: units[...]).utf8)
        == Array(String(decoding: units, as: UTF16.self).utf8))
  }

  @Test("Columns count scalars in lines of any length, at every offset")
  func columns() {
    let line = "aé会😀\u{301}"
    for count in [0, 1, 7, 8, 30, 60, 200] {
      let text = String(repeating: line, count: count) + "\n" + line
      let source = SourceFile(name: "a.txt", text: text)
      var (row, column, offset) = (1, 1, 0)
      for scalar in text.unicodeScalars {
        #expect(source.position(at: offset) == Position(line: row, column: column))
        offset += UTF8.width(scalar)
        (row, column) = scalar == "\n" ? (row + 1, 1) : (row, column + 1)
      }
      #expect(source.position(at: offset) == Position(line: row, column: column))
    }
  }
}
