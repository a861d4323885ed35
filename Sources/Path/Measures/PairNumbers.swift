/// Numbers pairs of numbers in the order in which they are first met: equal ones have the same number.
struct PairNumbers: Sendable {
  private struct Slot {
    /// The first number above, the second below.
    var pair: UInt64 = 0
    /// The pair's number and 1; 0 where there is none.
    var number: UInt32 = 0
  }

  /// By hash, open addressing.
  private var slots = [Slot](repeating: Slot(), count: 64)
  private let seed = HashSeed.ofThisRun

  /// How many different pairs there are.
  private(set) var count = 0

  /// The number of a pair, which is a new one where the pair is met for the first time.
  mutating func number(of first: UInt32, _ second: UInt32) -> UInt32 {
    let pair = UInt64(first) << 32 | UInt64(second)
    let slot = slot(of: pair)
    if slots[slot].number != 0 { return slots[slot].number - 1 }
    count += 1
    slots[slot] = Slot(pair: pair, number: UInt32(count))
    if 2 * count > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The slot in which a pair stands, or would.
  private func slot(of pair: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = hash(of: pair) & mask
    while slots[slot].number != 0, slots[slot].pair != pair { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let full = slots
    slots = [Slot](repeating: Slot(), count: 2 * full.count)
    for entry in full where entry.number != 0 { slots[slot(of: entry.pair)] = entry }
  }

  /// The upper half of a product with 2^64 divided by the golden ratio (Knuth, The Art of Computer
  /// Programming 3, 6.4), of a pair that the seed has turned into another.
  private func hash(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: ((pair ^ seed) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
