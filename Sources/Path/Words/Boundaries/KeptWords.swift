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
  /// For each unit whether a word begins with it.
  private let opens: [Bool]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count / Self.shortestLine + 1)
    var opens = [Bool](repeating: false, count: 0x10000)
    var start = 0
    while start < bytes.count {
      starts.append(Int32(start))
      opens[Int(Self.unit(bytes, start))] = true
      start += Self.shortestLine - 1
      while bytes[start] != 0x0A { start += 3 }
      start += 1
    }
    starts.append(Int32(start))
    lineStarts = starts
    self.opens = opens
  }

  /// Takes back the boundaries and edges inside the words of the list.
  func join(in text: NormalizedText, _ scores: inout [Int16]) {
    let classes = text.classes
    var end = 0
    while end < text.count {
      let start = end
      end += 1
      let script = classes[start]
      guard script == .katakana || script == .kanji || script == .hiragana else { continue }
      var hasEdge = false
      while end < text.count, classes[end] == script {
        hasEdge = hasEdge || scores[end] > WordBoundaries.edgeThreshold
        end += 1
      }
      if hasEdge { join(in: start..<end, of: text, &scores) }
    }
  }

  /// The same in a run of one script: the leftmost and longest words whose own edges the model does
  /// not firmly deny.
  private func join(in run: Range<Int>, of text: NormalizedText, _ scores: inout [Int16]) {
    func isEdge(_ offset: Int, _ length: Int) -> Bool {
      offset == run.lowerBound || offset == run.upperBound
        || WordBoundaries.isEdge(score: scores[offset], ofWordOf: length)
    }
    var start = run.lowerBound
    while run.upperBound - start >= Self.lengths.lowerBound {
      var length =
        opens[Int(text.units[start])] ? min(Self.lengths.upperBound, run.upperBound - start) : 0
      while length >= Self.lengths.lowerBound {
        if isEdge(start, length), isEdge(start + length, length),
          contains(text.units[start..<start + length])
        {
          for offset in start + 1..<start + length { scores[offset] = -WordBoundaries.certain }
          break
        }
        length -= 1
      }
      start += length >= Self.lengths.lowerBound ? length : 1
    }
  }

  /// Whether units of a text are one of the words.
  private func contains(_ units: ArraySlice<UInt16>) -> Bool {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high) / 2
      switch order(ofLine: middle, units) {
      case 0: return true
      case 1...: high = middle
      default: low = middle + 1
      }
    }
    return false
  }

  /// Negative where a line comes before the units, positive where it comes after them.
  private func order(ofLine line: Int, _ units: ArraySlice<UInt16>) -> Int {
    let start = Int(lineStarts[line])
    let length = (Int(lineStarts[line + 1]) - 1 - start) / 3
    for (index, unit) in units.enumerated() {
      if index == length { return -1 }
      let other = Self.unit(bytes, start + 3 * index)
      if other != unit { return Int(other) - Int(unit) }
    }
    return length - units.count
  }

  /// The unit of a character of three bytes of UTF-8, as all characters of the list have.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt16 {
    UInt16(bytes[offset] & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6
      | UInt16(bytes[offset + 2] & 0x3F)
  }
}
