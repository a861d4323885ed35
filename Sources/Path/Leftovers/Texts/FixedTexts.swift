/// Texts to look for, as UTF-16 units of normalized text; a place finds the longest that stands there.
struct FixedTexts: Sendable, ExpressibleByArrayLiteral {
  /// The longest first.
  let texts: [[UInt16]]
  /// By their first units and by their last ones.
  private let byFirst: UnitChains
  private let byLast: UnitChains
  private let matchesCase: Bool

  /// - Parameter matchesCase: whether ASCII letters have to be of the same case.
  init(_ texts: [String], matchesCase: Bool = false) {
    let units = texts.filter { !$0.isEmpty }.map { text in
      var units = Array(text.utf16)
      if !matchesCase { for index in units.indices { units[index] = units[index].lowercasedASCII } }
      return units
    }
    self.texts = units.sorted { $0.count > $1.count }
    byFirst = UnitChains(self.texts.map { $0[0] })
    byLast = UnitChains(self.texts.map { $0[$0.count - 1] })
    self.matchesCase = matchesCase
  }

  init(arrayLiteral texts: String...) { self.init(texts) }

  /// The length of the longest text that stands at a place and ends by `end`.
  func length(at start: Int, in units: [UInt16], before end: Int) -> Int? {
    guard start < end else { return nil }
    let first = matchesCase ? units[start] : units[start].lowercasedASCII
    var next = byFirst.first(of: first)
    while let index = next {
      let text = texts[index]
      if text.count <= end - start, stands(text, at: start, in: units) { return text.count }
      next = byFirst.next(after: index)
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

  /// The length of the longest text that ends at a place and starts no earlier than `start`.
  func length(endingAt end: Int, in units: [UInt16], after start: Int) -> Int? {
    guard start < end else { return nil }
    let last = matchesCase ? units[end - 1] : units[end - 1].lowercasedASCII
    var next = byLast.first(of: last)
    while let index = next {
      let text = texts[index]
      if text.count <= end - start, stands(text, at: end - text.count, in: units) {
        return text.count
      }
      next = byLast.next(after: index)
    }
    return nil
  }
}

/// The places of units in a list, those with the same low six bits in a chain, the first place first.
private struct UnitChains: Sendable {
  /// One bit for each chain.
  private var mask: UInt64 = 0
  /// The first place of each chain.
  private var heads = [Int16](repeating: 0, count: 64)
  /// For each place the next one in its chain; -1 where there is none.
  private var following: [Int16]

  init(_ units: [UInt16]) {
    following = [Int16](repeating: -1, count: units.count)
    for place in units.indices.reversed() {
      let chain = Int(units[place] & 63)
      if mask & 1 << UInt64(chain) != 0 { following[place] = heads[chain] }
      mask |= 1 << UInt64(chain)
      heads[chain] = Int16(place)
    }
  }

  /// The first place of the units that may be the same as this one.
  func first(of unit: UInt16) -> Int? {
    mask & 1 << UInt64(unit & 63) == 0 ? nil : Int(heads[Int(unit & 63)])
  }

  func next(after place: Int) -> Int? {
    following[place] < 0 ? nil : Int(following[place])
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
