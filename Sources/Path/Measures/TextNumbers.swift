/// Numbers texts in the order in which they are first met: equal ones have the same number.
///
/// It keeps all texts in one array and finds them by their hashes, so that no text is a value of its own.
struct TextNumbers<Unit: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// All texts, one after the other, and where each ends.
  private var units: [Unit] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
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
  mutating func number(of range: Range<Int>, in text: [Unit]) -> Int {
    let hash = hash(of: range, in: text)
    let slot = slot(of: range, in: text, hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    for index in range { units.append(folded(text[index])) }
    ends.append(units.count)
    hashes.append(hash)
    slots[slot] = Int32(ends.count)
    if 2 * ends.count > slots.count { grow() }
    return ends.count - 1
  }

  /// The number of a text that was met before; `nil` for another.
  func known(_ range: Range<Int>, in text: [Unit]) -> Int? {
    let slot = slot(of: range, in: text, hash(of: range, in: text))
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The slot in which a text stands, or would.
  private func slot(of range: Range<Int>, in text: [Unit], _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isText(number, range, of: text) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isText(_ number: Int, _ range: Range<Int>, of text: [Unit]) -> Bool {
    var place = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - place == range.count else { return false }
    for index in range {
      if folded(text[index]) != units[place] { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }

  /// FNV-1a (Fowler, Noll and Vo) by units, mixed at its end.
  private func hash(of range: Range<Int>, in text: [Unit]) -> UInt64 {
    var hash = TextHash.beginning
    for index in range {
      hash = (hash ^ UInt64(folded(text[index]))) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 29
  }

  private func folded(_ unit: Unit) -> Unit {
    dropsCase && unit &- 0x41 < 26 ? unit + 0x20 : unit
  }
}

private enum TextHash {
  /// Hashes begin anywhere, anew in each run, so that no draft can be written whose words all meet.
  static let beginning = UInt64.random(in: .min ... .max)
}
