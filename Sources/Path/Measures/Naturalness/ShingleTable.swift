/// Sorts passages into groups of twins by their shingles, each three words in a row.
///
/// A passage belongs to the first group that has most of its shingles, if these are enough; else it founds a group,
/// to which all of its shingles belong that no group has.
struct ShingleTable {
  /// The words of a shingle.
  static let width = 3

  /// What is known of a shingle.
  private struct Entry {
    /// Where it first stands: the place of its first word among all words.
    let place: UInt32
    /// Where it was last met.
    var lastPlace: UInt32
    /// The first group that has it; `none` where none has.
    var group: UInt32
  }

  private static let none = UInt32.max

  private let words: [UInt32]
  /// One bit for each spot on which a shingle can fall: whether one falls there again, the same or another, as far as a
  /// quick look tells. Most stand in one place alone, and need not be known.
  private let isMetAgain: [UInt64]
  /// By the shingles' hashes, open addressing: a shingle and 1; 0 where there is none.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  /// By group, how many shingles of the passage at hand it has, and the groups that have some.
  private var shared: [Int] = []
  private var sharing: [Int] = []
  /// The shingles of the passage at hand that were met before and are of no group.
  private var free: [Int] = []
  private let seed = HashSeed.ofThisRun

  /// - Parameter words: all words of the draft, by number.
  init(of words: [UInt32]) {
    self.words = words
    isMetAgain = Self.look(words)
    // Room for all that an article says again; what is longer says more again.
    slots = [UInt32](repeating: 0, count: Self.room(for: words.count / 2, most: 1 << 16))
  }

  private static func room(for count: Int, most: Int) -> Int {
    var room = 64
    while room < min(count, most) { room *= 2 }
    return room
  }

  /// The spots on which shingles fall again.
  private static func look(_ words: [UInt32]) -> [UInt64] {
    let spots = room(for: 16 * words.count, most: 1 << 22)
    var isMet = [UInt64](repeating: 0, count: spots / 64)
    var isMetAgain = isMet
    words.withUnsafeBufferPointer { words in
      isMet.withUnsafeMutableBufferPointer { isMet in
        isMetAgain.withUnsafeMutableBufferPointer { isMetAgain in
          for place in words.indices.dropLast(width - 1) {
            let (index, bit) = spot(of: place, in: words, isMet.count)
            isMetAgain[index] |= isMet[index] & bit
            isMet[index] |= bit
          }
        }
      }
    }
    return isMetAgain
  }

  /// Whoever knows this can write a draft whose shingles all meet, which then are all looked up by their hashes.
  @inline(__always)
  private static func spot(
    of place: Int, in words: UnsafeBufferPointer<UInt32>, _ count: Int
  ) -> (index: Int, bit: UInt64) {
    let mixed =
      UInt64(words[place]) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(words[place + 1])
      &* 0xC2B2_AE3D_27D4_EB4F &+ UInt64(words[place + 2]) &* 0x1656_67B1_9E37_79F9
    return (Int(truncatingIfNeeded: mixed >> 40) & (count - 1), 1 &<< (mixed >> 34))
  }

  /// The group to which a passage belongs, which may be a new one; `nil` for a passage of too few shingles.
  /// - Parameters:
  ///   - range: its words, by their places; behind those of the passages before it.
  ///   - fewest: so many different shingles it must have.
  ///   - likeness: the share of them that makes it a twin.
  mutating func group(
    of range: Range<Int>, withAtLeast fewest: Int, likeness: Double
  ) -> Int? {
    let own = entries.count
    let shingles = read(range)
    let best = sharing.max { (shared[$0], $1) < (shared[$1], $0) }
      .flatMap { Double(shared[$0]) >= likeness * Double(shingles) ? $0 : nil }
    for group in sharing { shared[group] = 0 }
    sharing.removeAll(keepingCapacity: true)
    if shingles >= fewest, best == nil {
      for shingle in free { entries[shingle].group = UInt32(shared.count) }
      shared.append(0)
    } else {
      for shingle in own..<entries.count { entries[shingle].group = Self.none }
    }
    free.removeAll(keepingCapacity: true)
    return shingles >= fewest ? best ?? shared.count - 1 : nil
  }

  /// Reads the shingles of a passage, each once; those that are new are of the group that it may found.
  /// - Returns: how many there are.
  private mutating func read(_ range: Range<Int>) -> Int {
    if range.count < Self.width { return 0 }
    let places = range.lowerBound...range.upperBound - Self.width
    var count = places.count
    words.withUnsafeBufferPointer { words in
      for place in places {
        let (index, bit) = Self.spot(of: place, in: words, isMetAgain.count)
        guard isMetAgain[index] & bit != 0, let known = known(at: place, in: words) else {
          continue
        }
        let last = Int(entries[known].lastPlace)
        entries[known].lastPlace = UInt32(place)
        if last >= range.lowerBound {
          count -= 1
          continue
        }
        let group = entries[known].group
        if group == Self.none {
          free.append(known)
        } else {
          if shared[Int(group)] == 0 { sharing.append(Int(group)) }
          shared[Int(group)] += 1
        }
      }
    }
    return count
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
    entries.append(
      Entry(place: UInt32(place), lastPlace: UInt32(place), group: UInt32(shared.count)))
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
