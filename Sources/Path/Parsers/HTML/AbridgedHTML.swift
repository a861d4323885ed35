internal import SourceText

/// HTML in which one character stands for each stretch of Japanese.
///
/// To a parser of HTML a kana or kanji is one like another, and gumbo takes some 600 instructions for each. What
/// it says of the abridged text is led back to the text itself: a stand-in keeps the number of its stretch,
/// wherever the parser moves it.
final class AbridgedHTML {
  /// What the parser is given.
  let bytes: [UInt8]
  private let original: [UInt8]
  private let stretches: [Stretch]
  /// How many stand-ins are before the offset that was asked last.
  private var known = 0

  private struct Stretch {
    /// Where the stand-in begins in the abridged text.
    let standIn: UInt32
    /// Where the stretch begins and ends in the text itself.
    let start: UInt32
    let end: UInt32
  }

  init(_ original: [UInt8]) {
    self.original = original
    guard original.count <= UInt32.max, let stretches = Self.stretches(of: original) else {
      (bytes, self.stretches) = (Self.withinUnicode(original), [])
      return
    }
    var abridged: [UInt8] = []
    var start = 0
    for (number, stretch) in stretches.enumerated() {
      abridged += original[start..<Int(stretch.start)]
      abridged += UTF8.encode(StandIn.scalar(number))!
      start = Int(stretch.end)
    }
    abridged += original[start...]
    bytes = abridged
    self.stretches = stretches
  }

  /// The offset in the text itself of one in the abridged text, which is not inside a character.
  func offset(ofAbridged offset: Int) -> Int {
    /// Whether as many stand-ins are before the offset.
    func fits(_ count: Int) -> Bool {
      (count == 0 || Int(stretches[count - 1].standIn) < offset)
        && (count == stretches.count || Int(stretches[count].standIn) >= offset)
    }
    // Most offsets come in order, and near each other.
    if !fits(known) {
      let next = known + 1
      known =
        next <= stretches.count && fits(next)
        ? next : stretches.partitioningIndex { Int($0.standIn) >= offset }
    }
    if known == 0 { return offset }
    let last = stretches[known - 1]
    return Int(last.end) + offset - Int(last.standIn) - StandIn.count
  }

  /// What the text itself has in a range.
  func text(in range: Range<Int>) -> ArraySlice<UInt8> { original[range] }

  /// A text that the parser made of the abridged one, with the stretches themselves.
  func restored(_ text: [UInt8]) -> [UInt8] {
    if stretches.isEmpty { return text }
    var result: [UInt8] = []
    var start = 0
    var index = 0
    while index < text.count {
      guard let number = StandIn.number(text, at: index), number < stretches.count else {
        index += 1
        continue
      }
      let stretch = stretches[number]
      result += text[start..<index]
      result += original[Int(stretch.start)..<Int(stretch.end)]
      index += StandIn.count
      start = index
    }
    result += text[start...]
    return result
  }

  /// The stretches of two characters and more; `nil` where the text has itself what would stand for them.
  private static func stretches(of bytes: [UInt8]) -> [Stretch]? {
    var stretches: [Stretch] = []
    var saved = 0
    var index = 0
    while index < bytes.count {
      let start = index
      while index + 2 < bytes.count, isJapanese(bytes[index]) { index += 3 }
      if index == start {
        if StandIn.isNamed(in: bytes, at: index) { return nil }
        index += 1
      } else if index - start > StandIn.count, stretches.count < StandIn.limit {
        let place = UInt32(start - saved)
        stretches.append(Stretch(standIn: place, start: UInt32(start), end: UInt32(index)))
        saved += index - start - StandIn.count
      }
    }
    return stretches
  }

  /// HTML with zeros for the numbers of references beyond Unicode, which browsers read as U+FFFD like zero: some are
  /// too great for gumbo's numbers, and become other characters there.
  private static func withinUnicode(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for index in bytes.indices where bytes[index] == .ampersand {
      guard let reference = NumericReference(in: bytes, at: index, upTo: bytes.count),
        reference.value > NumericReference.greatest
      else { continue }
      for digit in reference.digits { result[digit] = UInt8(ascii: "0") }
    }
    return result
  }

  /// Whether a byte of UTF-8 begins one of U+3000 to U+9FFF: punctuation, kana and kanji, three bytes each.
  private static func isJapanese(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) }
}

/// The characters that stand for stretches: those of the planes for private use.
private enum StandIn {
  /// In UTF-8.
  static let count = 4
  /// Of each plane, without its two noncharacters.
  private static let ofPlane = 0xFFFE
  static let limit = 2 * ofPlane
  private static let first = 0xF0000

  static func scalar(_ number: Int) -> Unicode.Scalar {
    let plane = number / ofPlane
    return Unicode.Scalar(UInt32(first + plane << 16 + number % ofPlane))!
  }

  /// The number of the stand-in at a place; `nil` where another character is.
  static func number(_ text: [UInt8], at index: Int) -> Int? {
    guard text[index] >= 0xF3, index + count <= text.count else { return nil }
    let bytes = text[index..<index + count].reduce(0) { $0 << 6 | Int($1 & 0x3F) }
    let value = bytes & 0x1F_FFFF
    guard value >= first else { return nil }
    let plane = (value - first) >> 16
    return plane * ofPlane + value & 0xFFFF
  }

  /// Whether one stands at a place, or is named by its number there: `&#xF0000;`.
  static func isNamed(in bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0xF3: return index + 1 < bytes.count && bytes[index + 1] >= 0xB0
    case 0xF4: return true
    case .ampersand:
      return NumericReference(in: bytes, at: index, upTo: bytes.count)?.value ?? 0 >= first
    default: return false
    }
  }
}
