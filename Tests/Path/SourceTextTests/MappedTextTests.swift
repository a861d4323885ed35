import SourceText
import Testing

@Suite("Mapped text")
struct MappedTextTests {
  /// `A&amp;B` with the entity decoded, then a piece of unknown place.
  private var mapped: MappedText {
    let source = Array("A&amp;B".utf8)
    var text = MappedText()
    text.append(verbatim: ByteRange(0, 1), of: source)
    text.append([UInt8(ascii: "&")], standingFor: ByteRange(1, 6))
    text.append(verbatim: ByteRange(6, 7), of: source)
    text.append([UInt8(ascii: "?")], standingFor: nil)
    return text
  }

  @Test(
    "A range leads back to the source bytes of all its pieces",
    arguments: [
      (0..<1, ByteRange(0, 1) as ByteRange?), (1..<2, ByteRange(1, 6)), (2..<3, ByteRange(6, 7)),
      (0..<3, ByteRange(0, 7)), (1..<1, ByteRange(1, 1)), (2..<4, nil), (3..<4, nil), (4..<4, nil),
    ])
  func sourceRange(range: Range<Int>, expected: ByteRange?) {
    #expect(mapped.string == "A&B?")
    #expect(mapped.sourceRange(of: range) == expected)
  }

  @Test("Trimming keeps the places of what is left")
  func trimmed() {
    let source = Array(" \u{3000}日本 \n".utf8)
    var text = MappedText()
    text.append(verbatim: ByteRange(0, source.count), of: source)
    let trimmed = text.trimmed()
    #expect(trimmed.string == "日本")
    #expect(trimmed.sourceRange(of: 0..<6) == ByteRange(4, 10))
    #expect(MappedText().trimmed().isEmpty)
  }

  @Test("Neighbouring verbatim pieces are one")
  func joins() {
    let source = Array("日本".utf8)
    var text = MappedText()
    text.append(verbatim: ByteRange(0, 3), of: source)
    text.append(verbatim: ByteRange(3, 6), of: source)
    #expect(text.pieces.count == 1)
  }
}
