/// The pairs of brackets in a text, of units of normalized text.
struct Brackets {
  /// The opening brackets that are closed, in order, and the brackets that close them.
  private var pairs: [(opening: Int, closing: Int)] = []
  /// The first of them that is not before the place asked last.
  private var next = 0

  init(_ units: UnsafeBufferPointer<UInt16>) {
    // The last opening that waits for its closing bracket, by its place among the pairs, in whose `closing` stands
    // the one before it: each below 0, -1 for none.
    var open = Self.unclosed
    // How many of each kind are open, so that no closing bracket searches in vain.
    var openCount = SIMD8<Int>.zero
    for index in units.indices {
      let unit = units[index]
      guard Self.mayBeBracket(unit) else { continue }
      if let closing = Self.closing(of: unit) {
        pairs.append((index, open))
        open = Self.unclosed - pairs.count
        openCount[Self.kind(ofClosing: closing)] += 1
      } else if Self.isClosing(unit), openCount[Self.kind(ofClosing: unit)] > 0 {
        while open < Self.unclosed {
          let last = Self.unclosed - open - 1
          open = pairs[last].closing
          guard let closing = Self.closing(of: units[pairs[last].opening]) else { break }
          openCount[Self.kind(ofClosing: closing)] -= 1
          pairs[last].closing = closing == unit ? index : Self.unclosed
          if closing == unit { break }
        }
      }
    }
    pairs.removeAll { $0.closing < 0 }
  }

  private static let unclosed = -1

  /// Where the bracket at an offset is closed; `nil` where none stands or it is never closed. Places
  /// are asked in order.
  mutating func end(of offset: Int) -> Int? {
    while next < pairs.count, pairs[next].opening < offset { next += 1 }
    return next < pairs.count && pairs[next].opening == offset ? pairs[next].closing : nil
  }

  /// Kana and kanji, most of a text, are none.
  @inline(__always)
  private static func mayBeBracket(_ unit: UInt16) -> Bool { unit < 0x3012 }

  private static func closing(of unit: UInt16) -> UInt16? {
    switch unit {
    case 0x28: 0x29
    case 0x201C: 0x201D
    // 〈 《 「 『 【: each stands before its pair.
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010: unit + 1
    default: nil
    }
  }

  /// A number below eight for each of the closing brackets, and for the quotation mark, which closes none.
  private static func kind(ofClosing unit: UInt16) -> Int {
    switch unit {
    case 0x22: 0
    case 0x29: 1
    case 0x201D: 2
    default: Int(unit - 0x3009) / 2 + 3
    }
  }

  /// The closing brackets, and the quotation mark that has no direction.
  static func isClosing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x29, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011: true
    default: false
    }
  }
}
