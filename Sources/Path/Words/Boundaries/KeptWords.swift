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
  /// A bit for each hash of three units, set where a word begins with three of that hash: most places of a
  /// text are told by it, in memory that stays at hand.
  private let opens: [UInt64]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count / Self.shortestLine + 1)
    var opens = [UInt64](repeating: 0, count: 1 << (Self.hashBits - 6))
    var start = 0
    while start < bytes.count {
      starts.append(Int32(start))
      let hash = Self.hash { Self.unit(bytes, start &+ 3 &* $0) }
      opens[hash >> 6] |= 1 << UInt64(hash & 63)
      start += Self.shortestLine - 1
      while bytes[start] != Self.lineEnd { start += 3 }
      start += 1
    }
    starts.append(Int32(start))
    lineStarts = starts
    self.opens = opens
  }

  /// Takes back the boundaries and edges inside the words of the list.
  ///
  /// - Parameter scores: For each unit offset 0...count of the text.
  func join(in text: NormalizedText, _ scores: UnsafeMutableBufferPointer<Int16>) {
    precondition(scores.count > text.count, "a score for each offset")
    text.units.withUnsafeBufferPointer { units in
      text.classes.withUnsafeBufferPointer { classes in
        var end = 0
        while end < classes.count {
          let start = end
          let script = classes[start]
          var highest = Int16.min
          end &+= 1
          while end < classes.count, classes[end] == script {
            highest = max(highest, scores[end])
            end &+= 1
          }
          // Latin words and digits are whole.
          if highest > WordBoundaries.edgeThreshold, script.isWordPart, !script.isLatin {
            join(in: start..<end, of: units, scores)
          }
        }
      }
    }
  }

  /// The same in a run of one script: the leftmost and longest words whose own edges the model does
  /// not firmly deny.
  private func join(
    in run: Range<Int>, of units: UnsafeBufferPointer<UInt16>,
    _ scores: UnsafeMutableBufferPointer<Int16>
  ) {
    var start = run.lowerBound
    while run.upperBound - start >= Self.lengths.lowerBound {
      guard opens(at: start, of: units),
        let end = end(ofWordAt: start, in: run, of: units, scores)
      else {
        start &+= 1
        continue
      }
      for offset in start + 1..<end { scores[offset] = -WordBoundaries.certain }
      start = end
    }
  }

  /// Whether a word may begin at a place, with three units.
  @inline(__always)
  private func opens(at start: Int, of units: UnsafeBufferPointer<UInt16>) -> Bool {
    let hash = Self.hash { units[start &+ $0] }
    return opens[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// The list has some 17,000 beginnings of three units: a fifteenth of the bits.
  private static let hashBits = 18

  /// Of three units, the top bits of a product with 2^64 divided by the golden ratio (D. E. Knuth, The Art of
  /// Computer Programming 3, 6.4).
  @inline(__always)
  private static func hash(_ unit: (Int) -> UInt16) -> Int {
    let units = UInt64(unit(0)) << 32 | UInt64(unit(1)) << 16 | UInt64(unit(2))
    return Int((units &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
  }

  /// The end of the longest word that begins at a place.
  @inline(__always)
  private func end(
    ofWordAt start: Int, in run: Range<Int>, of units: UnsafeBufferPointer<UInt16>,
    _ scores: UnsafeMutableBufferPointer<Int16>
  ) -> Int? {
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
