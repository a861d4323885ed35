internal import CNounKinds
internal import CSpellings

/// Words with what belongs to them, in lines that are sorted by their bytes and searched as they stand.
///
/// What the lines hold and where they come from is in `NOTICE.md` of `CSpellings` and `CNounKinds`.
struct SpellingDictionary: Sendable {
  /// Words with their other spellings, the most common first: 子供 with 子ども and こども.
  static let spellings = SpellingDictionary(
    UnsafeBufferPointer(start: spellings_bytes(), count: spellings_size()))
  /// Loanwords with the longer ones they are part of: スーツ with スーツケース.
  static let compounds = SpellingDictionary(
    UnsafeBufferPointer(start: compounds_bytes(), count: compounds_size()))

  /// Nouns with the numbers of what they name: 費用 with those of expense and cost.
  static let nounKinds = SpellingDictionary(
    UnsafeBufferPointer(start: noun_kinds_bytes(), count: noun_kinds_size()))

  /// The length of the longest word that is looked for, in scalars.
  static let longest = 16

  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A

  /// UTF-8; every line ends in a line feed. It lives as long as the program.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// What a word's line names; nothing for a word without a line.
  subscript(_ word: some Collection<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    if word.isEmpty || word.count > Self.longest { return [] }
    let key = Array(String(word.lazy.map(\.lowercasedASCII)).utf8)
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart(before: (low + high) / 2)
      switch order(ofLineAt: start, key) {
      case 0: return words(at: start + key.count + 1)
      case 1...: high = start
      default: low = lineEnd(from: start) + 1
      }
    }
    return []
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != Self.lineFeed { start -= 1 }
    return start
  }

  private func lineEnd(from offset: Int) -> Int {
    var end = offset
    while bytes[end] != Self.lineFeed { end += 1 }
    return end
  }

  /// Negative where a line's word comes before the key, positive where it comes after it.
  private func order(ofLineAt start: Int, _ key: [UInt8]) -> Int {
    for (index, byte) in key.enumerated() {
      let other = bytes[start + index]
      if other == Self.tab { return -1 }
      if other != byte { return Int(other) - Int(byte) }
    }
    return bytes[start + key.count] == Self.tab ? 0 : 1
  }

  private func words(at start: Int) -> [[Unicode.Scalar]] {
    bytes[start..<lineEnd(from: start)].split(separator: Self.tab).map {
      Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
    }
  }
}
