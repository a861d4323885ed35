/// Numbers texts in the order in which they are first met: equal ones have the same number.
///
/// It keeps all texts in one array and finds them by their hashes, so that no text is a value of its own.
struct TextNumbers: Sendable {
  /// All texts, one after the other, and where each ends.
  private var units: [UInt16] = []
  private var ends: [Int] = []
  /// By hash, open addressing: the number of a text and 1; 0 where there is none.
  private var slots: [Int32]
  /// Whether ASCII letters of both cases are the same.
  private let dropsCase: Bool

  init(droppingCase dropsCase: Bool = false) {
    self.dropsCase = dropsCase
    slots = [Int32](repeating: 0, count: 64)
  }

  /// How many different texts there are.
  var count: Int { ends.count }

  /// The number of a text, which is a new one where the text is met for the first time.
  mutating func number(of range: Range<Int>, in text: [UInt16]) -> Int {
    let slot = slot(of: range, in: text)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    for index in range { units.append(folded(text[index])) }
    ends.append(units.count)
    slots[slot] = Int32(ends.count)
    if 2 * ends.count > slots.count { grow() }
    return ends.count - 1
  }

  /// The number of a text that was met before; `nil` for another.
  func known(_ range: Range<Int>, in text: [UInt16]) -> Int? {
    let slot = slot(of: range, in: text)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The slot in which a text stands, or would.
  private func slot(of range: Range<Int>, in text: [UInt16]) -> Int {
    let mask = slots.count - 1
    var slot = range.reduce(TextHash()) { $0.adding(folded(text[$1])) }.slot & mask
    while slots[slot] != 0, !isText(Int(slots[slot]) - 1, range, of: text) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isText(_ number: Int, _ range: Range<Int>, of text: [UInt16]) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == range.count else { return false }
    return range.allSatisfy { folded(text[$0]) == units[start + $0 - range.lowerBound] }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    var start = 0
    for (number, end) in ends.enumerated() {
      var slot = (start..<end).reduce(TextHash()) { $0.adding(units[$1]) }.slot & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
      start = end
    }
  }

  private func folded(_ unit: UInt16) -> UInt16 {
    dropsCase && (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }
}

/// A hash of units, one after the other: FNV-1a (Fowler, Noll and Vo), mixed at its end.
///
/// It begins anywhere, anew in each run, so that no draft can be written whose words all meet.
private struct TextHash {
  private static let beginning = UInt64.random(in: .min ... .max)
  private var value = beginning

  func adding(_ unit: UInt16) -> TextHash {
    var next = self
    next.value = (value ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
    return next
  }

  var slot: Int { Int(truncatingIfNeeded: (value ^ value >> 29) & 0x7FFF_FFFF) }
}
