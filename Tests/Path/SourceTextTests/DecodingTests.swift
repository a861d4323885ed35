import SourceText
import Testing
import Vocabulary

/// Bytes made with Python's codecs.
@Suite("Decoding")
struct DecodingTests {
  static let shiftJIS: [UInt8] = [
    0x8C, 0xA9, 0x90, 0xCF, 0x82, 0xE0, 0x82, 0xE8, 0x81, 0x41, 0x87, 0x40, 0xFB, 0xFC,
  ]
  static let eucJP: [UInt8] = [
    0xB8, 0xAB, 0xC0, 0xD1, 0xA4, 0xE2, 0xA4, 0xEA, 0xA1, 0xA2, 0xC6, 0xFC, 0xCB, 0xDC,
  ]
  static let iso2022JP: [UInt8] = [
    0x1B, 0x24, 0x42, 0x38, 0x2B, 0x40, 0x51, 0x24, 0x62, 0x24, 0x6A, 0x21, 0x22, 0x46, 0x7C, 0x4B,
    0x5C, 0x1B, 0x28, 0x42,
  ]

  @Test(
    "A named encoding is used",
    arguments: [
      (shiftJIS, TextEncoding.shiftJIS, "見積もり、①髙"), (eucJP, .eucJP, "見積もり、日本"),
      (iso2022JP, .iso2022JP, "見積もり、日本"), ([0xE5, 0x65, 0x2C, 0x67], .utf16LittleEndian, "日本"),
      ([0x65, 0xE5, 0x67, 0x2C], .utf16BigEndian, "日本"), (Array("日本".utf8), .utf8, "日本"),
    ])
  func named(bytes: [UInt8], encoding: TextEncoding, text: String) throws {
    let decoded = try TextDecoder.decode(bytes, as: encoding)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(
    "An encoding that is not named is found out",
    arguments: [
      (Array("日本語の文章です。".utf8), TextEncoding.utf8), (shiftJIS, .shiftJIS), (eucJP, .eucJP),
      (iso2022JP, .iso2022JP), ([0xFF, 0xFE, 0xE5, 0x65], .utf16LittleEndian),
      // 一\n without a byte order mark: U+4E00 has a NUL byte too.
      ([0x00, 0x4E, 0xE5, 0x65, 0x0A, 0x00], .utf16LittleEndian),
      ([0xFE, 0xFF, 0x65, 0xE5], .utf16BigEndian), ([0xEF, 0xBB, 0xBF, 0x41], .utf8), ([], .utf8),
    ])
  func detected(bytes: [UInt8], encoding: TextEncoding) throws {
    #expect(try TextDecoder.decode(bytes).encoding == encoding)
  }

  @Test("EUC-JP with half-width kana is read as it is, with a house's own characters refused")
  func eucJPStructure() throws {
    // ｶﾞｲﾄﾞの話です。
    let kana: [UInt8] = [
      0x8E, 0xB6, 0x8E, 0xDE, 0x8E, 0xB2, 0x8E, 0xC4, 0x8E, 0xDE, 0xA4, 0xCE, 0xCF, 0xC3, 0xA4,
      0xC7,
      0xA4, 0xB9, 0xA1, 0xA3,
    ]
    let read = try TextDecoder.decode(kana)
    #expect(String(decoding: read.utf8, as: UTF8.self) == "ｶﾞｲﾄﾞの話です。")
    #expect(read.encoding == .eucJP)
    // の話です and a character of row 85.
    let own: [UInt8] = [0xA4, 0xCE, 0xCF, 0xC3, 0xA4, 0xC7, 0xA4, 0xB9, 0xF5, 0xA1]
    #expect(throws: DecodingFailure.undecodable(encoding: .eucJP, offset: 8)) {
      try TextDecoder.decode(own)
    }
    // Shift JIS with half-width kana is not EUC-JP: ｶﾞｲﾄﾞの話です。
    let shiftJIS: [UInt8] = [
      0xB6, 0xDE, 0xB2, 0xC4, 0xDE, 0x82, 0xCC, 0x98, 0x62, 0x82, 0xC5, 0x82, 0xB7, 0x81, 0x42,
    ]
    #expect(try TextDecoder.decode(shiftJIS).encoding == .shiftJIS)
  }

  @Test("A byte order mark is not text")
  func mark() throws {
    #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x41]).utf8 == [0x41])
    #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x41], as: .utf8).utf8 == [0x41])
    #expect(try TextDecoder.decode([0xFF, 0xFE, 0xE5, 0x65]).utf8 == Array("日".utf8))
  }

  @Test("An HTML page's charset is used, unless the page is UTF-8 all the same")
  func charset() throws {
    let meta = Array("<meta charset=\"x-sjis\"><p>".utf8)
    #expect(try TextDecoder.decode(meta + Self.shiftJIS, isHTML: true).encoding == .shiftJIS)
    #expect(try TextDecoder.decode(meta + Array("日本".utf8), isHTML: true).encoding == .utf8)
  }

  @Test("The encoding of an XML declaration is used, whatever the bytes could be besides")
  func xmlDeclaration() throws {
    // ｶﾞ in Shift_JIS, a kanji in EUC-JP.
    func decoded(_ head: String) throws -> (utf8: [UInt8], encoding: TextEncoding) {
      try TextDecoder.decode(Array(head.utf8) + [0xB6, 0xDE], isHTML: true)
    }
    let shiftJIS = try decoded("<?xml version='1.0' encoding='Shift_JIS'?>")
    #expect(shiftJIS.encoding == .shiftJIS)
    #expect(shiftJIS.utf8.suffix(6) == Array("ｶﾞ".utf8)[...])
    #expect(try decoded("<?xml version=\"1.0\" encoding=\"EUC-JP\"?>").encoding == .eucJP)
    // What stands after the declaration does not speak for the file.
    let later = try decoded("<?xml version='1.0'?><a encoding='EUC-JP'><meta charset='Shift_JIS'>")
    #expect(later.encoding == .shiftJIS)
  }

  @Test(
    "Bytes that are not text are refused with the place",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], nil, DecodingFailure.notText(kind: "PNG", offset: 0)),
      ([0x50, 0x4B, 0x03, 0x04], nil, .notText(kind: "ZIP (.docx, .xlsx)", offset: 0)),
      ([0x41, 0x00, 0x42], TextEncoding.utf8, .notText(kind: "NUL byte", offset: 1)),
      ([0x41, 0xFF, 0x42], .utf8, .undecodable(encoding: .utf8, offset: 1)),
      ([0xE6, 0x97, 0xA5, 0xE6, 0x97], .utf8, .undecodable(encoding: .utf8, offset: 3)),
      ([0x41, 0x8C, 0xA9, 0x8C], .shiftJIS, .undecodable(encoding: .shiftJIS, offset: 3)),
      ([0x41, 0xB8, 0xAB, 0xFF, 0xFF], .eucJP, .undecodable(encoding: .eucJP, offset: 3)),
      // Overlong forms, surrogates, and what lies past Unicode's end, are not UTF-8.
      ([0x41, 0xC0, 0x80], .utf8, .undecodable(encoding: .utf8, offset: 1)),
      ([0xE0, 0x80, 0xAF], .utf8, .undecodable(encoding: .utf8, offset: 0)),
      ([0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80], .utf8, .undecodable(encoding: .utf8, offset: 0)),
      ([0xF4, 0x90, 0x80, 0x80], .utf8, .undecodable(encoding: .utf8, offset: 0)),
      // Half a unit of UTF-16, and a second half of a pair without its first.
      (
        [0xE5, 0x65, 0x2C], .utf16LittleEndian,
        .undecodable(encoding: .utf16LittleEndian, offset: 2)
      ),
      ([0xFF, 0xFE, 0x00, 0xDC], nil, .undecodable(encoding: .utf16LittleEndian, offset: 2)),
      // A NUL byte beside an ASCII character, as in UTF-16, in what is none.
      (Array("phrases:\n- 会談\0a\n".utf8), nil, .notText(kind: "NUL byte", offset: 17)),
      (Array("phrases:\n- a\0\n".utf8), nil, .notText(kind: "NUL byte", offset: 12)),
      (
        [0xE5, 0x65, 0x00, 0xD8], .utf16LittleEndian,
        .undecodable(encoding: .utf16LittleEndian, offset: 2)
      ),
    ] as [([UInt8], TextEncoding?, DecodingFailure)])
  func refused(bytes: [UInt8], encoding: TextEncoding?, failure: DecodingFailure) {
    #expect(throws: failure) { try TextDecoder.decode(bytes, as: encoding) }
  }

  @Test(
    "Labels are read as people write them",
    arguments: [
      ("sjis", TextEncoding.shiftJIS), ("CP932", .shiftJIS), ("Windows-31J", .shiftJIS),
      ("utf8", .utf8), ("EUC_JP", .eucJP), ("iso-2022-jp", .iso2022JP),
      ("UTF-16", .utf16LittleEndian),
    ])
  func label(label: String, encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
    #expect(TextEncoding(label: "latin-1") == nil)
  }
}
