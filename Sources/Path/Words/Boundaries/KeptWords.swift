internal import CBoundaryModel

/// Words in one script that the model would cut where no part of them ends: サイトカイン, 伊勢丹, くだもの.
///
/// The list and its source are in `kept-words.txt` and `NOTICE.md` of `CBoundaryModel`.
struct KeptWords: Sendable {
  static let embedded = KeptWords(
    UnsafeBufferPointer(start: kept_words_bytes(), count: kept_words_size()))

  /// The lengths of the words in characters.
  private static let lengths = 3...12
  /// In bytes, its end included: a character has three.
  private static let shortestLine = 3 * lengths.lowerBound + 1

  /// UTF-8, one word per line, sorted by bytes; it lives as long as the program.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  private let lineStarts: [Int32]
  /// For each hash of three units two bits of one number, set where a word begins with three of that hash: most
  /// places of a text are told by them, in memory that stays at hand (B. H. Bloom, "Space/time trade-offs in hash
  /// coding with allowable errors", Communications of the ACM 13, 1970).
  private let opens: [UInt64]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count / Self.shortestLine + 1)
    var opens = [UInt64](repeating: 0, count: 1 << Self.hashBits)
    var start = 0
    while start < bytes.count {
      starts.append(Int32(start))
      let (place, bits) = Self.hash { Self.unit(bytes, start &+ 3 &* $0) }
      opens[place] |= bits
      start += Self.shortestLine - 1
      while bytes[start] != Self.lineEnd { start += 3 }
      start += 1
    }
    starts.append(Int32(start))
    lineStarts = starts
    self.opens = opens
  }

  /// Takes back the boundaries and edges inside the words of the list: in each run of one script the leftmost and
  /// longest words whose own edges the model does not firmly deny.
  ///
  /// - Parameter scores: For each unit offset 0...count of the text.
  func join(in text: NormalizedText, _ scores: UnsafeMutableBufferPointer<Int16>) {
    precondition(scores.count > text.count, "a score for each offset")
    text.units.withUnsafeBufferPointer { units in
      text.classes.withUnsafeBufferPointer { classes in
        var run = ScriptRun(units: 0..<0, isDivided: false)
        var start = 0
        while start <= units.count - Self.lengths.lowerBound {
          // Few places pass: runs are looked at only then.
          guard opens(at: start, of: units) else {
            start &+= 1
            continue
          }
          if start >= run.units.upperBound { run = ScriptRun(at: start, classes, scores) }
          let end = end(ofWordAt: start, in: run, of: units, scores)
          if let end { scores[start + 1..<end].update(repeating: -WordBoundaries.certain) }
          start = end ?? start + 1
        }
      }
    }
  }

  /// A run of one script.
  private struct ScriptRun {
    let units: Range<Int>
    /// Whether words of the list may stand in it, and the model has an edge in it; Latin words and digits are whole.
    let isDivided: Bool

    init(units: Range<Int>, isDivided: Bool) {
      self.units = units
      self.isDivided = isDivided
    }

    /// The run around a place, which no run before it reaches.
    init(
      at place: Int, _ classes: UnsafeBufferPointer<CharacterClass>,
      _ scores: UnsafeMutableBufferPointer<Int16>
    ) {
      let script = classes[place]
      var (start, end) = (place, place + 1)
      while start > 0, classes[start &- 1] == script { start &-= 1 }
      while end < classes.count, classes[end] == script { end &+= 1 }
      units = start..<end
      isDivided =
        script.isWordPart && !script.isLatin
        && scores[start + 1..<end].contains { $0 > WordBoundaries.edgeThreshold }
    }
  }

  /// Whether a word may begin at a place, with three units.
  @inline(__always)
  private func opens(at start: Int, of units: UnsafeBufferPointer<UInt16>) -> Bool {
    let (place, bits) = Self.hash { units[start &+ $0] }
    return opens[place] & bits == bits
  }

  /// The list has some 17,000 beginnings of three units, whose bits are an eighth of all.
  private static var hashBits: UInt64 { 12 }

  /// Of three units, by the top bits of a product with 2^64 divided by the golden ratio (D. E. Knuth, The Art of
  /// Computer Programming 3, 6.4): the number that has their bits, and these.
  @inline(__always)
  private static func hash(_ unit: (Int) -> UInt16) -> (place: Int, bits: UInt64) {
    let units = UInt64(unit(0)) << 32 | UInt64(unit(1)) << 16 | UInt64(unit(2))
    let hash = units &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: hash &>> (64 - hashBits))
    return (place, 1 &<< (hash &>> (58 - hashBits)) | 1 &<< (hash &>> (52 - hashBits)))
  }

  /// The end of the longest word that begins at a place.
  @inline(__always)
  private func end(
    ofWordAt start: Int, in run: ScriptRun, of units: UnsafeBufferPointer<UInt16>,
    _ scores: UnsafeMutableBufferPointer<Int16>
  ) -> Int? {
    guard run.isDivided else { return nil }
    let run = run.units
    /// The run's own edges are sure.
    func score(_ offset: Int) -> Int {
      offset == run.lowerBound || offset == run.upperBound ? .max : Int(scores[offset])
    }
    let own = score(start)
    var length = min(Self.lengths.upperBound, run.upperBound - start)
    var threshold = WordBoundaries.edgeThreshold(ofWordOf: length)
    // What is no edge of a word of one length is none of a shorter one's.
    while length >= Self.lengths.lowerBound, own > threshold {
      let end = start &+ length
      if score(end) > threshold, contains(UnsafeBufferPointer(rebasing: units[start..<end])) {
        return end
      }
      length &-= 1
      threshold &-= Int(WordBoundaries.edgeThreshold)
    }
    return nil
  }

  /// Whether units of a text, two or more, are one of the words.
  private func contains(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    let head = Self.utf8(units[0]) << 24 | Self.utf8(units[1])
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low &+ high) >> 1
      switch order(ofLine: middle, head, units) {
      case 0: return true
      case 1...: high = middle
      default: low = middle &+ 1
      }
    }
    return false
  }

  /// Negative where a line comes before the units, positive where it comes after them.
  ///
  /// - Parameter head: The UTF-8 of the first two units, by which most lines are told apart.
  @inline(__always)
  private func order(
    ofLine line: Int, _ head: UInt64, _ units: UnsafeBufferPointer<UInt16>
  ) -> Int {
    let start = Int(lineStarts[line])
    // Eight bytes of a line, which has ten or more: six are its first two characters.
    let own = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let ownHead = own.bigEndian >> 16
    if ownHead != head { return ownHead < head ? -1 : 1 }
    for index in 2..<units.count {
      let place = start + 3 * index
      if bytes[place] == Self.lineEnd { return -1 }
      let other = Self.unit(bytes, place)
      if other != units[index] { return Int(other) - Int(units[index]) }
    }
    return bytes[start + 3 * units.count] == Self.lineEnd ? 0 : 1
  }

  private static let lineEnd: UInt8 = 0x0A

  /// The UTF-8 of a unit that takes three bytes, as a number.
  private static func utf8(_ unit: UInt16) -> UInt64 {
    let unit = UInt64(unit)
    return 0xE0_8080 | (unit & 0xF000) << 4 | (unit & 0xFC0) << 2 | unit & 0x3F
  }

  /// The unit of a character of three bytes of UTF-8, as all characters of the list have.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt16 {
    UInt16(bytes[offset] & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6
      | UInt16(bytes[offset + 2] & 0x3F)
  }
}
