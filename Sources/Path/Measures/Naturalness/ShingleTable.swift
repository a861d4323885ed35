/// The shingles of a draft's passages, each three words in a row, and which passages have them.
///
/// A shingle is known by the place at which it first stands: that of its first word among all words.
struct ShingleTable {
  /// The words of a shingle.
  static let width = 3

  private let words: [UInt32]
  /// By the shingles' hashes, open addressing: a shingle and 1; 0 where there is none.
  private var slots: [UInt32]
  /// By shingle, where it was last met.
  private var lastPlaces: [UInt32]
  /// By shingle, the first group of passages that has it, and 1; 0 where none has.
  private var groups: [UInt32]
  private let seed = HashSeed.ofThisRun

  /// - Parameters:
  ///   - words: all words of the draft, by number.
  ///   - most: more shingles are not put into the table.
  init(of words: [UInt32], atMost most: Int) {
    self.words = words
    var capacity = 16
    while capacity < 2 * most { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    lastPlaces = [UInt32](repeating: 0, count: words.count)
    groups = lastPlaces
  }

  /// The shingles of a passage, each once.
  /// - Parameter range: its words, by their places; behind those of the passages before it.
  mutating func shingles(of range: Range<Int>) -> [Int] {
    guard range.count >= Self.width else { return [] }
    var found: [Int] = []
    found.reserveCapacity(range.count)
    for place in range.lowerBound...range.upperBound - Self.width {
      let shingle = shingle(at: place)
      if shingle == place || lastPlaces[shingle] < range.lowerBound { found.append(shingle) }
      lastPlaces[shingle] = UInt32(place)
    }
    return found
  }

  /// The first group that has a shingle; `nil` where none has.
  func group(of shingle: Int) -> Int? { groups[shingle] == 0 ? nil : Int(groups[shingle]) - 1 }

  /// Makes a group the first of those shingles that no group has.
  mutating func give(_ shingles: [Int], to group: Int) {
    for shingle in shingles where groups[shingle] == 0 { groups[shingle] = UInt32(group + 1) }
  }

  /// The shingle that stands at a place, which is a new one where it is met for the first time.
  @inline(__always)
  private mutating func shingle(at place: Int) -> Int {
    let (first, second, third) = (words[place], words[place + 1], words[place + 2])
    let hash = (UInt64(first) << 32 | UInt64(second)).mixed(with: seed).mixed(with: UInt64(third))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if words[known] == first, words[known + 1] == second, words[known + 2] == third {
        return known
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(place + 1)
    return place
  }
}
