/// Numbers texts in the order in which they are first met: equal ones have the same number.
///
/// A short text, as most words are, is its own key; the others stand in one array and are found by their
/// hashes, so that no text is a value of its own.
struct TextNumbers<Unit: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// A text that was met.
  private struct Entry {
    let key: UInt64
    /// Where it begins in `units`, if it is longer than its key; it ends where the next one begins.
    let start: UInt32
  }

  /// By number.
  private var entries: [Entry] = []
  /// By the hash of the key, open addressing: a text's number and 1; 0 where there is none.
  private var slots: [UInt32] = [0]
  /// The texts that are longer than their keys, one after the other.
  private var units: [Unit] = []
  /// How many different texts to expect.
  private let expected: Int
  private let seed = HashSeed.ofThisRun

  init(expecting expected: Int = 0) { self.expected = expected }

  /// How many different texts there are.
  var count: Int { entries.count }

  /// The number of a text, which is a new one where the text is met for the first time.
  mutating func number(of range: Range<Int>, in text: [Unit]) -> Int {
    text.withUnsafeBufferPointer { number(of: range, in: $0) }
  }

  /// The same, for those who ask for one after the other.
  @inline(__always)
  mutating func number(of range: Range<Int>, in text: UnsafeBufferPointer<Unit>) -> Int {
    let key = key(of: range, in: text)
    var (slot, known) = find(range, in: text, key)
    if let known { return known }
    // A slot is always free, so that every search ends.
    if 2 * (count + 1) > slots.count {
      grow()
      slot = find(range, in: text, key).slot
    }
    add(UnsafeBufferPointer(rebasing: text[range]), key, at: slot)
    return count - 1
  }

  /// The number of a text that was met before; `nil` for another.
  func known(_ range: Range<Int>, in text: [Unit]) -> Int? {
    text.withUnsafeBufferPointer { known(range, in: $0) }
  }

  /// The same, for those who ask for one after the other.
  @inline(__always)
  func known(_ range: Range<Int>, in text: UnsafeBufferPointer<Unit>) -> Int? {
    find(range, in: text, key(of: range, in: text)).known
  }

  private mutating func add(_ text: UnsafeBufferPointer<Unit>, _ key: UInt64, at slot: Int) {
    entries.append(Entry(key: key, start: UInt32(units.count)))
    if !Self.isOwnKey(text.count) { units.append(contentsOf: text) }
    slots[slot] = UInt32(count)
  }

  /// The slot in which a text stands, or would, and its number.
  @inline(__always)
  private func find(
    _ range: Range<Int>, in text: UnsafeBufferPointer<Unit>, _ key: UInt64
  ) -> (slot: Int, known: Int?) {
    let mask = slots.count - 1
    var slot = hash(of: key) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].key == key,
        Self.isOwnKey(range.count) || isText(number, UnsafeBufferPointer(rebasing: text[range]))
      {
        return (slot, number)
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  private func isText(_ number: Int, _ text: UnsafeBufferPointer<Unit>) -> Bool {
    let start = Int(entries[number].start)
    let end = number + 1 < entries.count ? Int(entries[number + 1].start) : units.count
    guard end - start == text.count else { return false }
    return text.indices.allSatisfy { text[$0] == units[start + $0] }
  }

  private mutating func grow() {
    var capacity = max(16, 2 * slots.count)
    while capacity < 2 * expected { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    entries.reserveCapacity(capacity / 2)
    let mask = capacity - 1
    for (number, entry) in entries.enumerated() {
      var slot = hash(of: entry.key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  @inline(__always)
  private func hash(of key: UInt64) -> Int { Int(truncatingIfNeeded: key.mixed(with: seed)) }

  /// Whether so many units fit into a key below the eight bits of their number.
  @inline(__always)
  private static func isOwnKey(_ count: Int) -> Bool { count <= 56 / Unit.bitWidth }

  /// All units of a short text and its length; of a longer one its hash: FNV-1a (Fowler, Noll and Vo) by units,
  /// below eight bits that no short text has.
  @inline(__always)
  private func key(of range: Range<Int>, in text: UnsafeBufferPointer<Unit>) -> UInt64 {
    guard Self.isOwnKey(range.count) else {
      return hashedKey(of: UnsafeBufferPointer(rebasing: text[range]))
    }
    var units: UInt64 = 0
    if range.lowerBound + 64 / Unit.bitWidth <= text.count {
      // Eight bytes at once, without what stands behind the text: nobody foretells how long the next one is.
      let bytes = UnsafeRawBufferPointer(text)
      units =
        bytes.loadUnaligned(fromByteOffset: range.lowerBound * Unit.bitWidth / 8, as: UInt64.self)
        & ((1 &<< UInt64(range.count * Unit.bitWidth)) - 1)
    } else {
      for place in range.reversed() {
        units = units &<< UInt64(Unit.bitWidth) | UInt64(text[place])
      }
    }
    return units | UInt64(range.count) &<< 56
  }

  private func hashedKey(of text: UnsafeBufferPointer<Unit>) -> UInt64 {
    var hash = seed
    for unit in text { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29 | 0xFF << 56
  }
}
