/// Tells in one pass over a text which of many lists of texts it has something of, so that nobody looks for
/// each of them by itself.
///
/// ASCII letters of both cases are the same.
package struct TextSieve: Sendable {
  /// The most lists.
  package static let limit = 64

  private struct Entry {
    let list: Int
    /// In `units`.
    let range: Range<Int>
    /// The next entry in its slot, and 1; 0 for none.
    let next: Int32
  }

  /// The texts, one after the other.
  private var units: [UInt16] = []
  private var entries: [Entry] = []
  /// By the hash of two units, the last entry that begins with them, and 1; 0 for none.
  private var slots = [Int32](repeating: 0, count: 1 << slotBits)
  private static let slotBits: UInt32 = 12

  /// - Precondition: no more lists than `limit`, and no text of one unit.
  package init(_ lists: [[[UInt16]]]) {
    precondition(lists.count <= Self.limit, "a bit for each list")
    for (list, texts) in lists.enumerated() {
      for text in texts where !text.isEmpty {
        precondition(text.count > 1, "a slot is found by two units")
        let start = units.count
        units += text.map(Self.folded)
        let slot = Self.slot(units[start], units[start + 1])
        entries.append(Entry(list: list, range: start..<units.count, next: slots[slot]))
        slots[slot] = Int32(entries.count)
      }
    }
  }

  package init(_ lists: [[String]]) { self.init(lists.map { $0.map { Array($0.utf16) } }) }

  /// One bit for each list, set where one of its texts stands in a range of a text.
  package func lists(in range: Range<Int>, of text: [UInt16]) -> UInt64 {
    text.withUnsafeBufferPointer { text in
      slots.withUnsafeBufferPointer { slots in
        lists(in: UnsafeBufferPointer(rebasing: text[range]), slots)
      }
    }
  }

  private func lists(
    in text: UnsafeBufferPointer<UInt16>, _ slots: UnsafeBufferPointer<Int32>
  ) -> UInt64 {
    var found: UInt64 = 0
    var next: UInt16 = 0
    var start = text.count
    // Backwards, so that the unit behind each is at hand.
    while start > 0 {
      start &-= 1
      let unit = Self.folded(text[start])
      let entry = slots[Self.slot(unit, next)]
      if entry != 0 { add(entry, at: start, of: text, to: &found) }
      next = unit
    }
    return found
  }

  /// Adds the lists of an entry and of those after it in its slot, of what stands at a place. Out of line,
  /// so that the loop over the text has the registers.
  @inline(never)
  private func add(
    _ first: Int32, at start: Int, of text: UnsafeBufferPointer<UInt16>, to found: inout UInt64
  ) {
    var next = first
    while next != 0 {
      let entry = entries[Int(next) - 1]
      next = entry.next
      if found & 1 << UInt64(entry.list) == 0, stands(entry, at: start, in: text) {
        found |= 1 << UInt64(entry.list)
      }
    }
  }

  private func stands(
    _ entry: Entry, at start: Int, in text: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    guard entry.range.count <= text.count - start else { return false }
    let shift = start - entry.range.lowerBound
    // Backwards: what led here is the text's beginning.
    return entry.range.reversed().allSatisfy { Self.folded(text[$0 + shift]) == units[$0] }
  }

  /// The top bits of a product with 2^32 divided by the golden ratio (Knuth, The Art of Computer
  /// Programming 3, 6.4).
  private static func slot(_ first: UInt16, _ second: UInt16) -> Int {
    Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> (32 - slotBits))
  }

  private static func folded(_ unit: UInt16) -> UInt16 {
    (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }
}
