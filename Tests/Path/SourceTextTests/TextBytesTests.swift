import SourceText
import Testing

@Suite("Bytes of a text")
struct TextBytesTests {
  private let bytes = TextBytes(Array("「日本」です".utf8), in: 3..<9)

  @Test("They are counted from 0, wherever they stand")
  func counted() {
    #expect(String(decoding: bytes, as: UTF8.self) == "日本")
    #expect((bytes.startIndex, bytes.endIndex) == (0, 6))
    #expect((bytes[0], bytes[5]) == (0xE6, 0xAC))
    #expect(bytes.elementsEqual(Array("日本".utf8)))
  }

  @Test("A part is counted from 0 again")
  func parts() {
    let part = bytes.part(3..<6)
    #expect(String(decoding: part, as: UTF8.self) == "本")
    #expect(part.count == 3)
    #expect(part[0] == 0xE6)
    #expect(bytes.part(6..<6).isEmpty)
  }

  @Test("A byte is searched for within the text alone")
  func search() {
    // 「 and 」 begin with E3, and so do で and す.
    #expect(bytes.firstIndex(of: 0xE3, from: 0) == nil)
    #expect(!bytes.holds(0xE3))
    #expect(bytes.firstIndex(of: 0xE6, from: 1) == 3)
    #expect(bytes.firstIndex(of: 0xE6, from: 6) == nil)
  }
}
