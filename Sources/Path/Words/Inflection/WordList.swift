/// A list of words, looked up as a whole, at the end or at the start of a text.
///
/// Their table is laid out in one pass over the list, for it is made anew at every start.
struct WordList: Sendable {
  /// The list as it is written.
  private let scalars: [Unicode.Scalar]
  /// Where each word begins in it, in the slot of its hash or the first free one behind; -1 in a free one.
  private var slots: [Int32]
  /// In ascending order.
  private let lengths: [Int]

  /// The words of a list separated by spaces and line feeds.
  init(_ list: String) {
    scalars = Array(list.unicodeScalars)
    let words = Self.ranges(in: scalars)
    // At most half of the slots are taken.
    slots = Array(repeating: -1, count: 1 << (Int.bitWidth - words.count.leadingZeroBitCount + 1))
    var lengths = [Bool](repeating: false, count: (words.map(\.count).max() ?? 0) + 1)
    for word in words { lengths[word.count] = true }
    self.lengths = lengths.indices.filter { lengths[$0] }
    for word in words { slots[slot(of: scalars[word])] = Int32(word.lowerBound) }
  }

  /// The words of a list separated by spaces and ends of lines.
  static func words(of list: String) -> [[Unicode.Scalar]] {
    let scalars = Array(list.unicodeScalars)
    return ranges(in: scalars).map { Array(scalars[$0]) }
  }

  func contains(_ word: some Collection<Unicode.Scalar>) -> Bool { slots[slot(of: word)] >= 0 }

  /// Whether one of the words ends the term.
  func matchesEnd(of term: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    let count = term.count
    return lengths.contains { $0 <= count && contains(term.suffix($0)) }
  }

  /// The length of the longest word that starts the text; nil where none does.
  func longestMatch(at text: ArraySlice<Unicode.Scalar>) -> Int? {
    lengths.last { $0 <= text.count && contains(text.prefix($0)) }
  }

  private static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where isSeparator(scalars[index]) {
      if start < index { ranges.append(start..<index) }
      start = index + 1
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n"
  }

  /// The slot of a word, or the free one where it would be.
  private func slot(of word: some Collection<Unicode.Scalar>) -> Int {
    var hash: UInt32 = 0
    // Each step times 2^32 divided by the golden ratio (D. E. Knuth, The Art of Computer Programming 3, 6.4).
    for scalar in word { hash = (hash ^ hash >> 15 ^ scalar.value) &* 0x9E37_79B9 }
    var slot = Int(hash >> 7) & (slots.count - 1)
    while slots[slot] >= 0, !stands(word, at: Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether the word of the list that begins at a place is a word.
  private func stands(_ word: some Collection<Unicode.Scalar>, at start: Int) -> Bool {
    var index = start
    for scalar in word {
      guard index < scalars.count, scalars[index] == scalar, !Self.isSeparator(scalar) else {
        return false
      }
      index += 1
    }
    return index == scalars.count || Self.isSeparator(scalars[index])
  }
}
