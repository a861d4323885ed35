internal import CICU
internal import SourceText

/// A block's text in the one width and composition that segmentation and matching work on.
///
/// Full-width ASCII becomes ASCII, half-width katakana becomes full-width with its voicing marks
/// joined, decomposed text (NFD) is composed, compatibility ideographs and radicals become unified
/// ideographs, and hyphens between Latin letters or digits ASCII ones. Invisible characters and the
/// ends of source lines between two Japanese characters are dropped. Nothing else changes: ① and ㍿
/// stay as they are, and so does case.
package struct NormalizedText: Sendable {
  /// UTF-16 code units; every position in words, sentences and occurrences counts these.
  package private(set) var units: [UInt16] = []
  /// For each unit the UTF-8 offset in the block's text at which its piece starts, then the end.
  package private(set) var offsets: [Int32] = []
  /// For each unit the class of its character; both units of a surrogate pair have the pair's.
  package private(set) var classes: [CharacterClass] = []
  /// The units before which the end of a source line was dropped, in order.
  package private(set) var lineStarts: [Int] = []
  /// The UTF-8 ranges of what was dropped and belongs to no character, in order and apart.
  private var gaps: [Range<Int32>] = []

  /// - Parameter keepsLines: Whether every end of a line stays, as a line feed.
  package init(_ utf8: [UInt8], keepsLines: Bool = false) {
    units.reserveCapacity(utf8.count / 2)
    offsets.reserveCapacity(utf8.count / 2 + 1)
    classes.reserveCapacity(utf8.count / 2)
    utf8.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let (scalar, length) = Self.scalar(in: buffer, at: offset)
        if !append(scalar, at: Int32(offset)) {
          appendRare(scalar, offset..<offset + length, of: buffer, keepsLines: keepsLines)
        }
        offset += length
      }
    }
    offsets.append(Int32(utf8.count))
  }

  package init(_ string: String) { self.init(Array(string.utf8)) }

  /// Takes a text as it stands, to compare what is made of it with programs that do not normalize.
  package init(verbatim string: String) {
    var offset: Int32 = 0
    for scalar in string.unicodeScalars {
      pushScalar(scalar.value, offset)
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
  }

  package var count: Int { units.count }
  /// Whether a break stands in it that readers see.
  package var holdsHardBreak: Bool { units.contains(UInt16(LineBreaking.separatorScalar)) }

  /// The UTF-8 range in the block's text of a range of units, from its first to its last character.
  package func textRange(of range: Range<Int>) -> Range<Int> {
    let start = offsets[range.lowerBound]
    var end = offsets[range.upperBound]
    if !gaps.isEmpty, !range.isEmpty {
      let index = gaps.partitioningIndex(where: { $0.upperBound >= end })
      if index < gaps.count, gaps[index].upperBound == end { end = gaps[index].lowerBound }
    }
    return Int(start)..<Int(end)
  }

  /// The units that come from a UTF-8 range of the block's text.
  package func units(ofText range: Range<Int>) -> Range<Int> {
    let start = firstUnit(at: range.lowerBound)
    return start..<max(start, firstUnit(at: range.upperBound))
  }

  /// The first unit whose piece starts at a UTF-8 offset or after it.
  private func firstUnit(at offset: Int) -> Int {
    offsets.dropLast().partitioningIndex(where: { $0 >= offset })
  }

  package var string: String { String(utf16: units[...]) }

  package func string(_ range: Range<Int>) -> String {
    String(utf16: units[range])
  }

  /// The characters of a range, white space apart; a surrogate pair is one.
  package func characterCount(in range: Range<Int>) -> Int {
    range.count { classes[$0] != .space && !isTrailingSurrogate(at: $0) }
  }

  /// Whether the end of a source line was dropped before a unit.
  package func startsLine(at unit: Int) -> Bool {
    if lineStarts.isEmpty { return false }
    let index = lineStarts.partitioningIndex(where: { $0 >= unit })
    return index < lineStarts.count && lineStarts[index] == unit
  }

  /// Whether a unit is a line break that stayed.
  package func isBreak(at unit: Int) -> Bool {
    units[unit] == 0x0A || units[unit] == 0x0D
      || units[unit] == UInt16(LineBreaking.separatorScalar)
  }

  /// Whether a unit is the second of a surrogate pair.
  package func isTrailingSurrogate(at unit: Int) -> Bool {
    (0xDC00...0xDFFF).contains(units[unit])
  }

  /// Decodes one scalar of well-formed UTF-8.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int) {
    func tail(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
    let first = UInt32(bytes[offset])
    let left = bytes.count - offset
    if first < 0x80 { return (first, 1) }
    if first >= 0xF0, left >= 4 {
      return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    if first >= 0xE0, left >= 3 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if first >= 0xC0, left >= 2 { return ((first & 0x1F) << 6 | tail(1), 2) }
    return (0xFFFD, 1)
  }

  /// Appends a character that is judged by itself; `false` for one that is not.
  private mutating func append(_ scalar: UInt32, at offset: Int32) -> Bool {
    switch scalar {
    case 0x3000...0x3098, 0x309B...0x3163, 0x3165...0x9FFF, 0x20...0x7E:
      push(UInt16(scalar), offset)  // kana, kanji, ASCII: the usual case
    case 0xFF01...0xFF5E:
      push(UInt16(scalar - 0xFEE0), offset)
    case 0xFF61...0xFF9F:
      appendHalfWidth(scalar, at: offset)
    case 0x3099, 0x309A:
      if !voiceLast(scalar) { push(UInt16(scalar), offset) }
    case 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      pushScalar(UInt32(cicu_canonical_form(Int32(scalar))), offset)
    default: return false
    }
    return true
  }

  /// Appends or drops a character of the other kinds, which stands at a range of the text.
  private mutating func appendRare(
    _ scalar: UInt32, _ range: Range<Int>, of buffer: UnsafeBufferPointer<UInt8>, keepsLines: Bool
  ) {
    let offset = Int32(range.lowerBound)
    switch scalar {
    case 0x0A where !keepsLines:
      if vanishes(before: visible(after: range.upperBound, in: buffer)) {
        lineStarts.append(units.count)
        drop(range)
      } else {
        push(0x0A, offset)
      }
    case LineBreaking.separatorScalar where keepsLines:
      push(0x0A, offset)
    case 0x2010...0x2015, 0x2212, 0xFE63:
      let joins = units.last.map(Self.isLatin) ?? false
      let next = joins ? visible(after: range.upperBound, in: buffer) : nil
      push(
        next.map { $0 < 0x10000 && Self.isLatin(UInt16($0)) } ?? false ? 0x2D : UInt16(scalar),
        offset)
    case 0x2E80...0x2FD5:
      pushScalar(Radicals.kanji(for: scalar), offset)
    case 0x300...0x34E, 0x350...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF:
      if !composeLast(scalar) { push(UInt16(scalar), offset) }
    case _ where InvisibleCharacter.contains(scalar):
      // What shapes a character belongs to it: what stands before runs on to the next unit.
      if !InvisibleCharacter.shapesLast(scalar) { drop(range) }
    default:
      pushScalar(scalar, offset)
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    var start = Int32(range.lowerBound)
    if let last = gaps.last, last.upperBound == start { start = gaps.removeLast().lowerBound }
    gaps.append(start..<Int32(range.upperBound))
  }

  /// Whether the end of a line is nothing between the last unit and a character.
  private func vanishes(before next: UInt32?) -> Bool {
    guard let last = units.last, let next else { return false }
    var before = UInt32(last)
    if last & 0xFC00 == 0xDC00, units.count > 1 {
      before = 0x10000 + (UInt32(units[units.count - 2] & 0x3FF) << 10) + (before & 0x3FF)
    }
    return LineBreaking.vanishes(between: before, and: next)
  }

  /// The first character from an offset on that is not invisible; `nil` at the end.
  private func visible(after start: Int, in buffer: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var offset = start
    while offset < buffer.count {
      let (scalar, length) = Self.scalar(in: buffer, at: offset)
      if !InvisibleCharacter.contains(scalar) {
        return scalar
      }
      offset += length
    }
    return nil
  }

  private static func isLatin(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }

  private mutating func push(_ unit: UInt16, _ offset: Int32) {
    push(unit, offset, CharacterClass(UInt32(unit)))
  }

  private mutating func push(_ unit: UInt16, _ offset: Int32, _ charClass: CharacterClass) {
    units.append(unit)
    offsets.append(offset)
    classes.append(charClass)
  }

  private mutating func pushScalar(_ scalar: UInt32, _ offset: Int32) {
    if scalar < 0x10000 {
      push(UInt16(scalar), offset)
    } else {
      let charClass = CharacterClass(scalar)
      push(UInt16(0xD7C0 + (scalar >> 10)), offset, charClass)
      push(UInt16(0xDC00 + (scalar & 0x3FF)), offset, charClass)
    }
  }

  private mutating func appendHalfWidth(_ scalar: UInt32, at offset: Int32) {
    if scalar == 0xFF9E || scalar == 0xFF9F {
      let mark: UInt32 = scalar == 0xFF9E ? 0x3099 : 0x309A
      if !voiceLast(mark) { push(scalar == 0xFF9E ? 0x309B : 0x309C, offset) }
      return
    }
    var form = [UInt16](repeating: 0, count: 4)
    let length = cicu_compatibility_form(Int32(scalar), &form, 4)
    push(length == 1 ? form[0] : UInt16(scalar), offset)
  }

  /// Joins a combining voicing mark with the kana before it.
  private mutating func voiceLast(_ mark: UInt32) -> Bool {
    guard let last = units.last, (0x3041...0x30FE).contains(last) else { return false }
    return composeLast(mark)
  }

  /// Replaces the last unit by its composite with a mark, where Unicode has one.
  private mutating func composeLast(_ mark: UInt32) -> Bool {
    guard let last = units.last, last & 0xF800 != 0xD800 else { return false }
    let composite = cicu_compose_pair(Int32(last), Int32(mark))
    guard composite > 0, composite < 0x10000 else { return false }
    units[units.count - 1] = UInt16(composite)
    return true
  }
}
