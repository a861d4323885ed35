/// The shingles of a draft's passages, each three words in a row, and which passages have them.
///
/// Shingles are numbered in the order in which they are first met.
struct ShingleTable {
  /// The words of a shingle.
  static let width = 3

  /// What is known of a shingle.
  private struct Entry {
    /// Where it first stands: the place of its first word among all words.
    let place: UInt32
    /// Where it was last met.
    var lastPlace: UInt32
    /// The first group of passages that has it, and 1; 0 where none has.
    var group: UInt32 = 0
  }

  private let words: [UInt32]
  /// By the shingles' hashes, open addressing: a shingle and 1; 0 where there is none.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  private let seed = HashSeed.ofThisRun

  /// - Parameter words: all words of the draft, by number.
  init(of words: [UInt32]) {
    self.words = words
    // Room for all of an article; what is longer often says a thing again.
    var capacity = 16
    while capacity < min(2 * words.count, Self.firstRoom) { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    entries.reserveCapacity(capacity / 2)
  }

  private static let firstRoom = 1 << 16

  /// The shingles of a passage, each once.
  /// - Parameter range: its words, by their places; behind those of the passages before it.
  mutating func shingles(of range: Range<Int>) -> [Int] {
    guard range.count >= Self.width else { return [] }
    var found: [Int] = []
    found.reserveCapacity(range.count)
    let words = words
    words.withUnsafeBufferPointer { words in
      for place in range.lowerBound...range.upperBound - Self.width {
        if let known = known(at: place, in: words) {
          let last = entries[known].lastPlace
          entries[known].lastPlace = UInt32(place)
          if last < range.lowerBound { found.append(known) }
        } else {
          found.append(entries.count - 1)
        }
      }
    }
    return found
  }

  /// The first group that has a shingle; `nil` where none has.
  func group(of shingle: Int) -> Int? {
    let group = entries[shingle].group
    return group == 0 ? nil : Int(group) - 1
  }

  /// Makes a group the first of those shingles that no group has.
  mutating func give(_ shingles: [Int], to group: Int) {
    for shingle in shingles where entries[shingle].group == 0 {
      entries[shingle].group = UInt32(group + 1)
    }
  }

  /// The shingle that stands at a place; `nil` for one that is met for the first time, which becomes the last entry.
  @inline(__always)
  private mutating func known(at place: Int, in words: UnsafeBufferPointer<UInt32>) -> Int? {
    // A slot is always free, so that every search ends.
    if 2 * (entries.count + 1) > slots.count { grow(words) }
    let mask = slots.count - 1
    var slot = hash(at: place, in: words) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      let first = Int(entries[known].place)
      if words[first] == words[place], words[first + 1] == words[place + 1],
        words[first + 2] == words[place + 2]
      {
        return known
      }
      slot = (slot + 1) & mask
    }
    entries.append(Entry(place: UInt32(place), lastPlace: UInt32(place)))
    slots[slot] = UInt32(entries.count)
    return nil
  }

  private mutating func grow(_ words: UnsafeBufferPointer<UInt32>) {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    for (shingle, entry) in entries.enumerated() {
      var slot = hash(at: Int(entry.place), in: words) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(shingle + 1)
    }
  }

  @inline(__always)
  private func hash(at place: Int, in words: UnsafeBufferPointer<UInt32>) -> Int {
    let pair = UInt64(words[place]) << 32 | UInt64(words[place + 1])
    return Int(truncatingIfNeeded: pair.mixed(with: seed).mixed(with: UInt64(words[place + 2])))
  }
}
