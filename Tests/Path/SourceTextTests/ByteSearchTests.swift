import Testing

@testable import SourceText

@Suite("Search in bytes")
struct ByteSearchTests {
  @Test("The first ASCII byte is found behind any number of others, wherever the search begins")
  func firstASCII() {
    // Three bytes a kana: 0 to 30, so that words of eight bytes and what is left over of them come up.
    for count in 0...10 {
      let kana = String(repeating: "あ", count: count)
      let bytes = Array((kana + "a" + kana).utf8)
      for start in 0...3 * count { #expect(bytes.firstASCII(from: start) == 3 * count) }
      // Behind it none is left.
      #expect(bytes.firstASCII(from: 3 * count + 1) == bytes.count)
    }
    #expect([UInt8]().firstASCII(from: 0) == 0)
  }

  @Test("An end before it is kept to")
  func end() {
    let bytes = Array("ああああああa".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      #expect(bytes.firstASCII(from: 0, before: 17) == 17)
      #expect(bytes.firstASCII(from: 0, before: 19) == 18)
      #expect(bytes.firstASCII(from: 5, before: 5) == 5)
    }
  }

  @Test("NUL and DEL are ASCII, the lowest and highest bytes beyond it are not")
  func edges() {
    #expect([0x80, 0xFF, 0x00].firstASCII(from: 0) == 2)
    #expect([0x80, 0xFF, 0xC2, 0xBF, 0xF4, 0x80, 0xFE, 0x80, 0x7F].firstASCII(from: 0) == 8)
  }
}
