/// Numbers texts in the order in which they are first met: equal ones have the same number.
///
/// It keeps all texts in one array and finds them by their hashes, so that no text is a value of its own.
struct TextNumbers<Unit: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// All texts, one after the other.
  private var units: [Unit] = []
  /// By number, where a text begins in `units`, then the end.
  private var starts: [Int] = [0]
  /// By hash, open addressing: the hash of a text above, its number and 1 below; 0 where there is none.
  private var slots: [UInt64]
  /// Whether ASCII letters of both cases are the same.
  private let dropsCase: Bool
  private let seed = HashSeed.ofThisRun

  init(droppingCase dropsCase: Bool = false) {
    self.dropsCase = dropsCase
    slots = [UInt64](repeating: 0, count: 64)
  }

  /// How many different texts there are.
  var count: Int { starts.count - 1 }

  /// The number of a text, which is a new one where the text is met for the first time.
  mutating func number(of range: Range<Int>, in text: [Unit]) -> Int {
    text.withUnsafeBufferPointer { number(of: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The number of a text that was met before; `nil` for another.
  func known(_ range: Range<Int>, in text: [Unit]) -> Int? {
    text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[range])
      return Self.number(in: slots[slot(of: text, hash(of: text))])
    }
  }

  private mutating func number(of text: UnsafeBufferPointer<Unit>) -> Int {
    let hash = hash(of: text)
    let slot = slot(of: text, hash)
    if let number = Self.number(in: slots[slot]) { return number }
    append(text)
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  private mutating func append(_ text: UnsafeBufferPointer<Unit>) {
    let start = units.count
    units.append(contentsOf: text)
    if dropsCase { for index in start..<units.count { units[index] = folded(units[index]) } }
    starts.append(units.count)
  }

  /// The slot in which a text stands, or would.
  private func slot(of text: UnsafeBufferPointer<Unit>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while let number = Self.number(in: slots[slot]) {
      if slots[slot] >> 32 == hash, isText(number, text) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func number(in slot: UInt64) -> Int? {
    slot == 0 ? nil : Int(slot & 0xFFFF_FFFF) - 1
  }

  private func isText(_ number: Int, _ text: UnsafeBufferPointer<Unit>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == text.count else { return false }
    return text.indices.allSatisfy { folded(text[$0]) == units[start + $0] }
  }

  private mutating func grow() {
    let full = slots
    slots = [UInt64](repeating: 0, count: 2 * full.count)
    let mask = slots.count - 1
    for text in full where text != 0 {
      var slot = Int(text >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = text
    }
  }

  /// FNV-1a (Fowler, Noll and Vo) by units, mixed at its end.
  private func hash(of text: UnsafeBufferPointer<Unit>) -> UInt32 {
    var hash = seed
    for unit in text { hash = (hash ^ UInt64(folded(unit))) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 29)
  }

  private func folded(_ unit: Unit) -> Unit {
    dropsCase && unit &- 0x41 < 26 ? unit + 0x20 : unit
  }
}
