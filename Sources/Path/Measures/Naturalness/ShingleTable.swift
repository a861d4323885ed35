/// The shingles of a draft's passages, each three words in a row, and which passages have them.
///
/// Equal shingles stand in the same slot of one hash table: a shingle is known by its slot.
struct ShingleTable {
  /// The words of a shingle.
  static let width = 3

  private struct Slot {
    /// Where its first word first stands among all words; -1 where there is no shingle.
    var place: Int32 = -1
    /// The last passage that has it.
    var passage: Int32 = -1
    /// The first group of passages that has it; -1 where none has.
    var group: Int32 = -1
  }

  private let words: [UInt32]
  /// Open addressing.
  private var slots: [Slot]
  private let seed = HashSeed.ofThisRun

  /// - Parameters:
  ///   - words: all words of the draft, by number.
  ///   - most: more shingles are not put into the table.
  init(of words: [UInt32], atMost most: Int) {
    self.words = words
    var capacity = 16
    while capacity < 2 * most { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  /// The shingles of a passage, each once.
  /// - Parameters:
  ///   - range: its words, by their places among all.
  ///   - ordinal: the passage's; each passage is read once.
  mutating func shingles(of range: Range<Int>, ordinal: Int) -> [Int] {
    guard range.count >= Self.width else { return [] }
    var found: [Int] = []
    found.reserveCapacity(range.count)
    for place in range.lowerBound...range.upperBound - Self.width {
      let slot = slot(of: place)
      if slots[slot].place < 0 { slots[slot].place = Int32(place) }
      if slots[slot].passage != Int32(ordinal) { found.append(slot) }
      slots[slot].passage = Int32(ordinal)
    }
    return found
  }

  /// The first group that has a shingle; `nil` where none has.
  func group(of shingle: Int) -> Int? {
    slots[shingle].group < 0 ? nil : Int(slots[shingle].group)
  }

  /// Makes a group the first of those shingles that no group has.
  mutating func give(_ shingles: [Int], to group: Int) {
    for shingle in shingles where slots[shingle].group < 0 { slots[shingle].group = Int32(group) }
  }

  /// The slot in which the shingle at a place stands, or would.
  private func slot(of place: Int) -> Int {
    let (first, second, third) = (words[place], words[place + 1], words[place + 2])
    let hash = (UInt64(first) << 32 | UInt64(second)).mixed(with: seed).mixed(with: UInt64(third))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].place >= 0 {
      let known = Int(slots[slot].place)
      if words[known] == first, words[known + 1] == second, words[known + 2] == third { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
