internal import SourceText

/// The classes of ASCII bytes that markup is made of.
extension UInt8 {
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// HTML's white space: space, tab, line feed, form feed, carriage return.
  var isMarkupSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexDigit: Bool {
    isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
  /// The bytes of the UTF-8 character that this byte starts.
  var characterLength: Int {
    self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4
  }
  /// Whether this byte goes on with a UTF-8 character.
  var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}

extension UInt8 {
  static let ampersand = UInt8(ascii: "&")
  static let backslash = UInt8(ascii: "\\")
  static let carriageReturn = UInt8(ascii: "\r")
  static let greater = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let lineFeed = UInt8(ascii: "\n")
  static let semicolon = UInt8(ascii: ";")
  static let space = UInt8(ascii: " ")
}

extension [UInt8] {
  /// The bytes of a C string, without the zero that ends it.
  init(cString start: UnsafePointer<CChar>) {
    var count = 0
    while start[count] != 0 { count += 1 }
    self.init(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// How many bytes the line break at a place takes: two where it is a carriage return and a line feed.
  func lineBreakLength(at place: Int) -> Int {
    self[place...].starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1
  }

  /// UTF-8 text without the characters of which it has only a part.
  var withoutCutCharacters: [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(count)
    var start = 0
    while start < count {
      let end = start + self[start].characterLength
      let isWhole =
        !self[start].isContinuation && end <= count
        && self[start + 1..<end].allSatisfy(\.isContinuation)
      if isWhole { whole += self[start..<end] }
      start = isWhole ? end : start + 1
    }
    return whole
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the line ends that a place stands in, before its line break.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < count {
      end = firstASCII(from: end, before: count)
      if end == count || self[end].isLineEnd { break }
      end += 1
    }
    return end
  }
}

extension Collection<UInt8> {
  /// The first character of UTF-8 text, `nil` where there is none.
  var firstScalar: UInt32? {
    String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first?.value
  }
}

extension BidirectionalCollection<UInt8> {
  /// The last character of UTF-8 text, `nil` where there is none.
  var lastScalar: UInt32? {
    guard let start = lastIndex(where: { !$0.isContinuation }) else { return nil }
    return self[start...].firstScalar
  }

  func hasSuffix(_ bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
