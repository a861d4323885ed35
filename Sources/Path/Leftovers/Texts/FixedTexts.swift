/// Texts to look for, as UTF-16 units of normalized text; a place finds the longest that stands there.
struct FixedTexts: Sendable, ExpressibleByArrayLiteral {
  /// The longest first.
  let texts: [[UInt16]]
  /// One bit for each value that the low six bits of a first unit have.
  private let firstUnits: UInt64
  /// The same of last units.
  private let lastUnits: UInt64
  private let matchesCase: Bool

  /// - Parameter matchesCase: whether ASCII letters have to be of the same case.
  init(_ texts: [String], matchesCase: Bool = false) {
    let units = texts.map { $0.utf16.map { matchesCase ? $0 : $0.lowercasedASCII } }
    self.texts = units.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    self.firstUnits = self.texts.reduce(0) { $0 | Self.bit(of: $1[0]) }
    self.lastUnits = self.texts.reduce(0) { $0 | Self.bit(of: $1[$1.count - 1]) }
    self.matchesCase = matchesCase
  }

  init(arrayLiteral texts: String...) { self.init(texts) }

  /// The length of the longest text that stands at a place and ends by `end`.
  func length(at start: Int, in units: [UInt16], before end: Int) -> Int? {
    guard start < end else { return nil }
    let first = matchesCase ? units[start] : units[start].lowercasedASCII
    guard firstUnits & Self.bit(of: first) != 0 else { return nil }
    for text in texts where text[0] == first && text.count <= end - start {
      if stands(text, at: start, in: units) { return text.count }
    }
    return nil
  }

  private func stands(_ text: [UInt16], at start: Int, in units: [UInt16]) -> Bool {
    for offset in text.indices {
      let unit = units[start + offset]
      if text[offset] != (matchesCase ? unit : unit.lowercasedASCII) { return false }
    }
    return true
  }

  private static func bit(of unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }

  /// The length of the longest text that ends at a place and starts no earlier than `start`.
  func length(endingAt end: Int, in units: [UInt16], after start: Int) -> Int? {
    guard start < end else { return nil }
    let last = matchesCase ? units[end - 1] : units[end - 1].lowercasedASCII
    guard lastUnits & Self.bit(of: last) != 0 else { return nil }
    return texts.first { text in
      text.count <= end - start && stands(text, at: end - text.count, in: units)
    }?.count
  }
}

extension UInt16 {
  var lowercasedASCII: UInt16 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) && self < 0x80 }
  var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isSpaceOrBreak: Bool { self == 0x20 || self == 0x3000 || (0x09...0x0D).contains(self) }
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }
  /// 。 ． and their like after normalization; also ! and ?.
  var endsSentence: Bool { self == 0x3002 || self == 0x21 || self == 0x3F || self == 0xFF61 }
}
