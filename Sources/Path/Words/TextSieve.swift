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
    /// The next entry that begins alike, and 1; 0 for none.
    let next: Int32
  }

  /// The texts, one after the other.
  private var units: [UInt16] = []
  private var entries: [Entry] = []
  /// By their first units, the last entry that begins so, and 1; 0 for none.
  private var heads = [Int32](repeating: 0, count: 0x10000)

  /// - Precondition: no more lists than `limit`.
  package init(_ lists: [[[UInt16]]]) {
    precondition(lists.count <= Self.limit, "a bit for each list")
    for (list, texts) in lists.enumerated() {
      for text in texts where !text.isEmpty {
        let start = units.count
        units += text.map(Self.folded)
        let head = Int(units[start])
        entries.append(Entry(list: list, range: start..<units.count, next: heads[head]))
        heads[head] = Int32(entries.count)
      }
    }
  }

  package init(_ lists: [[String]]) { self.init(lists.map { $0.map { Array($0.utf16) } }) }

  /// One bit for each list, set where one of its texts stands in a range of a text.
  package func lists(in range: Range<Int>, of text: [UInt16]) -> UInt64 {
    var found: UInt64 = 0
    for start in range {
      var next = heads[Int(Self.folded(text[start]))]
      while next != 0 {
        let entry = entries[Int(next) - 1]
        next = entry.next
        if found & 1 << UInt64(entry.list) == 0, stands(entry, at: start, in: text, range) {
          found |= 1 << UInt64(entry.list)
        }
      }
    }
    return found
  }

  private func stands(
    _ entry: Entry, at start: Int, in text: [UInt16], _ range: Range<Int>
  ) -> Bool {
    guard entry.range.count <= range.upperBound - start else { return false }
    let shift = start - entry.range.lowerBound
    return entry.range.dropFirst().allSatisfy { Self.folded(text[$0 + shift]) == units[$0] }
  }

  private static func folded(_ unit: UInt16) -> UInt16 {
    (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }
}
