/// Numbers texts in the order in which they are first met: equal ones have the same number.
///
/// A short text, as most words are, is its own key; the others stand in one array and are found by their
/// hashes, so that no text is a value of its own.
struct TextNumbers<Unit: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// The text's number and 1; 0 where there is none.
    var number: UInt32 = 0
  }

  /// The texts that are longer than their keys, one after the other.
  private var units: [Unit] = []
  /// By number, where a text begins in `units`, then the end; a short one takes no place there.
  private var starts: [UInt32] = [0]
  /// By the hash of the key, open addressing; none before the first text.
  private var slots: [Slot] = []
  /// How many different texts to expect.
  private let expected: Int
  /// Whether ASCII letters of both cases are the same.
  private let dropsCase: Bool
  private let seed = HashSeed.ofThisRun

  init(droppingCase dropsCase: Bool = false, expecting expected: Int = 0) {
    self.dropsCase = dropsCase
    self.expected = expected
  }

  /// How many different texts there are.
  var count: Int { starts.count - 1 }

  /// The number of a text, which is a new one where the text is met for the first time.
  mutating func number(of range: Range<Int>, in text: [Unit]) -> Int {
    text.withUnsafeBufferPointer { number(of: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The number of a text that was met before; `nil` for another.
  func known(_ range: Range<Int>, in text: [Unit]) -> Int? {
    if slots.isEmpty { return nil }
    return text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[range])
      let number = slots[slot(of: text, key(of: text))].number
      return number == 0 ? nil : Int(number) - 1
    }
  }

  private mutating func number(of text: UnsafeBufferPointer<Unit>) -> Int {
    // A slot is always free, so that every search ends.
    if 2 * (count + 1) > slots.count { grow() }
    let key = key(of: text)
    let slot = slot(of: text, key)
    if slots[slot].number != 0 { return Int(slots[slot].number) - 1 }
    if !Self.isOwnKey(text) { units.append(contentsOf: text.lazy.map(folded)) }
    starts.append(UInt32(units.count))
    slots[slot] = Slot(key: key, number: UInt32(count))
    return count - 1
  }

  /// The slot in which a text stands, or would.
  private func slot(of text: UnsafeBufferPointer<Unit>, _ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = hash(of: key) & mask
    while slots[slot].number != 0 {
      if slots[slot].key == key, Self.isOwnKey(text) || isText(slots[slot].number - 1, text) {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isText(_ number: UInt32, _ text: UnsafeBufferPointer<Unit>) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == text.count else { return false }
    return text.indices.allSatisfy { folded(text[$0]) == units[start + $0] }
  }

  private mutating func grow() {
    let full = slots
    var capacity = max(16, 2 * full.count)
    while capacity < 2 * expected { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    let mask = capacity - 1
    for text in full where text.number != 0 {
      var slot = hash(of: text.key) & mask
      while slots[slot].number != 0 { slot = (slot + 1) & mask }
      slots[slot] = text
    }
  }

  private func hash(of key: UInt64) -> Int { Int(truncatingIfNeeded: key.mixed(with: seed)) }

  /// Whether the units of a text fit into its key below the eight bits of its length.
  private static func isOwnKey(_ text: UnsafeBufferPointer<Unit>) -> Bool {
    text.count * Unit.bitWidth <= 56
  }

  /// All units of a short text and its length; of a longer one its hash: FNV-1a (Fowler, Noll and Vo) by units,
  /// below eight bits that no short text has.
  private func key(of text: UnsafeBufferPointer<Unit>) -> UInt64 {
    if Self.isOwnKey(text) {
      return text.reduce(UInt64(text.count)) { $0 << UInt64(Unit.bitWidth) | UInt64(folded($1)) }
    }
    let hash = text.reduce(seed) { ($0 ^ UInt64(folded($1))) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29 | 0xFF << 56
  }

  private func folded(_ unit: Unit) -> Unit {
    dropsCase && unit &- 0x41 < 26 ? unit + 0x20 : unit
  }
}
