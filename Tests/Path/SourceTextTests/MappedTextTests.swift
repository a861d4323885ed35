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

  /// Of `[A&amp;BCD]` the part in brackets, as it stands.
  private let source = Array("[A&amp;BCD]".utf8)
  private var verbatim: MappedText {
    var text = MappedText()
    text.append(verbatim: ByteRange(1, 10), of: source)
    return text
  }

  @Test("A slice of a text that stands in its source leads back to it")
  func slices() {
    let slice = verbatim.slice(6..<8)
    #expect(slice.string == "BC")
    #expect(slice.sourceRange(of: 1..<2) == ByteRange(8, 9))
    #expect(slice.slice(1..<2).sourceRange(of: 0..<1) == ByteRange(8, 9))
    #expect(slice.slice(2..<2).isEmpty)
    #expect(slice.slice(2..<2).pieces.isEmpty)
    #expect(slice.sourceEnd == 9)
  }

  @Test("A text that stands in its source can go on with what does not")
  func goesOn() {
    var text = verbatim.slice(0..<1)
    text.append([UInt8(ascii: "&")], standingFor: ByteRange(2, 7))
    text.append(verbatim: ByteRange(7, 8), of: source)
    text.append(verbatim: ByteRange(8, 9), of: source)
    text.append(verbatim.slice(8..<9))
    #expect(text.string == "A&BCD")
    #expect(text.pieces.map(\.start) == [0, 1, 2, 4])
    #expect(
      text.pieces.map(\.source) == [
        ByteRange(1, 2), ByteRange(2, 7), ByteRange(7, 9), ByteRange(9, 10),
      ])
    #expect(text.pieces.map(\.isVerbatim) == [true, false, true, true])
    #expect(text.sourceEnd == 10)
    #expect(text.slice(1..<3).sourceRange(of: 0..<2) == ByteRange(2, 8))
  }

  @Test("What stays where ranges are removed keeps its places")
  func removing() {
    let text = verbatim.removing([1..<6, 7..<8])
    #expect(text.string == "ABD")
    #expect(text.pieces.map(\.source) == [ByteRange(1, 2), ByteRange(7, 8), ByteRange(9, 10)])
    #expect(verbatim.removing([0..<9]).isEmpty)
    #expect(verbatim.removing([]) == verbatim)
    #expect(mapped.removing([0..<2]).sourceRange(of: 0..<1) == ByteRange(6, 7))
  }

  @Test("Texts are equal that say the same of the same places, whoever holds their bytes")
  func equality() {
    var parts = verbatim.slice(0..<4)
    parts.append(verbatim: ByteRange(5, 10), of: source)
    #expect(parts == verbatim)
    #expect(verbatim.standing(in: Array("{A&amp;BCD}".utf8)) == verbatim)
    #expect(verbatim.slice(0..<1) != verbatim.slice(6..<7))
    var moved = MappedText()
    moved.append(verbatim.utf8, standingFor: ByteRange(1, 10))
    #expect(moved != verbatim)
  }
}
