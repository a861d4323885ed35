/// Decides where the end of a line ends a sentence that no mark closes.
///
/// A line end alone does not: text wraps. What ends a sentence is a break that readers see, unless the
/// words before it want more; a next line that begins as a new item does, or with the name of who
/// speaks; and marks with which casual writing closes a line (♪ ☆ 🎉 … （笑） w).
struct LineEnds {
  private let text: NormalizedText
  private let units: [UInt16]
  private let lineStarts: [Int]
  /// The first of the dropped line ends that is not before the place asked last.
  private var next = 0
  /// How far the sentence that was asked for last was searched for words, and whether one is there.
  private var searched = (range: 0..<0, hasWords: false)

  init(_ text: NormalizedText) {
    self.text = text
    units = text.units
    lineStarts = text.lineStarts
  }

  /// The first unit from a place on before which the end of a line was dropped, or the end; places
  /// are asked in order.
  mutating func nextStart(from index: Int) -> Int {
    while next < lineStarts.count, lineStarts[next] < index { next += 1 }
    return next < lineStarts.count ? lineStarts[next] : units.count
  }

  /// Whether a sentence ends before a unit; places are asked in order.
  mutating func endsSentence(at index: Int, startedAt start: Int) -> Bool {
    if nextStart(from: index) == index {
      return endsLine(index, start: start) || beginsThought(index)
    }
    switch units[index] {
    case 0x0A: return endsLine(index, start: start) || beginsThought(index + 1)
    case 0x2028:
      return isRepeated(index) || beginsThought(index + 1)
        || !wantsMore(before: index, start: start)
    case 0x20, 0x3000: return closesWithMark(index, start: start)
    default: return false
    }
  }

  /// Whether a mark closes the line that ends before a place.
  private mutating func endsLine(_ index: Int, start: Int) -> Bool {
    let end = endOfWords(before: index, start: start)
    guard end > start else { return false }
    return closesWithMark(end, start: start) || closesCasually(end, start: start)
  }

  /// The place before the white space at a line's end, of which no more than `widestSpace` is read, so
  /// that no text takes quadratic time.
  private func endOfWords(before index: Int, start: Int) -> Int {
    let first = max(start, index - Self.widestSpace)
    var end = index
    while end > first, text.classes[end - 1] == .space { end -= 1 }
    return end
  }

  /// In units.
  private static let widestSpace = 16

  /// `<br><br>`: a blank line.
  private func isRepeated(_ index: Int) -> Bool {
    let following = units[(index + 1)...].first { $0 != 0x20 && $0 != 0x3000 && $0 != 0x0A }
    return following == 0x2028
  }

  /// Whether the words before a place go on after it: a comma, an opening mark, or a particle.
  ///
  /// Source of the particles: the case and topic particles and て of school grammar (格助詞, 係助詞).
  private func wantsMore(before index: Int, start: Int) -> Bool {
    let end = endOfWords(before: index, start: start)
    guard end > start else { return true }
    return Self.openMarks.contains(units[end - 1])
      || text.classes[end - 1] == .hiragana && Self.particles.contains(units[end - 1])
  }

  private static let openMarks = Set("、,・:;「『(【〈《~〜—―&+/".utf16)
  private static let particles = Set("はがをにへとでのもやて".utf16)

  // MARK: Beginnings

  /// Whether a line begins with the mark of an item, with a wide blank, or as the line of a dialogue.
  private func beginsThought(_ start: Int) -> Bool {
    guard start < units.count else { return false }
    let first = units[start]
    if first == 0x3000 || Self.itemMarks.contains(first) { return true }
    if (0x2460...0x2473).contains(first) { return true }
    return isLabelled(start)
  }

  private static let itemMarks = Set("・･•●○◎■□◆◇▼▽▶►★☆※✓✔✅".utf16)
  /// In units: longer than a speaker's name or a label is.
  private static let longestLabel = 10

  /// `店長:…`: a short word and a colon.
  private func isLabelled(_ start: Int) -> Bool {
    let limit = min(units.count, start + Self.longestLabel + 1)
    guard let colon = units[start..<limit].firstIndex(of: 0x3A), colon > start else { return false }
    let label = text.classes[start..<colon]
    // Not 10:30 and no address.
    let isAddress = colon + 1 < units.count && units[colon + 1] == 0x2F
    return label.allSatisfy(\.isWordPart) && label.contains { $0 != .digit } && !isAddress
  }

  // MARK: Endings

  /// Whether ♪ ☆ ★, an emoji or （笑） stands before a place.
  private mutating func closesWithMark(_ index: Int, start: Int) -> Bool {
    let last = units[index - 1]
    switch last {
    case 0x266A, 0x266B, 0x2605, 0x2606: return hasWords(start..<index)
    // Emoji: the symbols of the BMP that are drawn as such, and the planes' pairs.
    case 0x2600...0x27BF: return hasWords(start..<index)
    case 0xDC00...0xDFFF:
      let isEmoji = index - start > 1 && (0xD83C...0xD83E).contains(units[index - 2])
      return isEmoji && hasWords(start..<index)
    case 0x29: return index - start > 3 && Self.asides.contains { ends($0, at: index) }
    default: return false
    }
  }

  /// A mark at the head of a line opens it: ☆ 春の味.
  private mutating func hasWords(_ range: Range<Int>) -> Bool {
    if searched.range.lowerBound != range.lowerBound || range.upperBound < searched.range.upperBound
    {
      searched = (range.lowerBound..<range.lowerBound, false)
    }
    if !searched.hasWords {
      let rest = searched.range.upperBound..<range.upperBound
      searched = (range, text.classes[rest].contains { $0.isWordPart })
    }
    return searched.hasWords
  }

  private static let asides = ["(笑)", "(泣)", "(汗)", "(爆)", "(涙)"].map { Array($0.utf16) }

  /// Whether … or the w of laughter stands before the end of a line.
  private mutating func closesCasually(_ index: Int, start: Int) -> Bool {
    if units[index - 1] == 0x2026 { return hasWords(start..<index) }
    var end = index
    while end > start, units[end - 1] == 0x77 { end -= 1 }
    guard end < index, end > start else { return false }
    switch text.classes[end - 1] {
    case .hiragana, .katakana, .kanji: return true
    default: return units[end - 1] == 0x3002 || units[end - 1] == 0x21
    }
  }

  private func ends(_ suffix: [UInt16], at index: Int) -> Bool {
    index >= suffix.count && units[index - suffix.count..<index].elementsEqual(suffix)
  }
}
