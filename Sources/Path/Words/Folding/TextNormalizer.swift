internal import CICU
internal import SourceText

/// Writes the units of a text's normal form, their places and classes into memory that has room for
/// them.
struct TextNormalizer {
  private let source: UnsafeBufferPointer<UInt8>
  private let keepsLines: Bool
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let offsets: UnsafeMutableBufferPointer<Int32>
  private let classes: UnsafeMutableBufferPointer<CharacterClass>
  /// How many units are written.
  private(set) var count = 0
  /// As in `NormalizedText`.
  private(set) var lineStarts: [Int] = []
  private(set) var gaps: [Range<Int32>] = []
  private(set) var holdsInvisibles = false

  /// - Parameters: the buffers have room for as many units as the text has bytes, of which no character has more,
  ///   `offsets` for one more.
  init(
    _ source: UnsafeBufferPointer<UInt8>, keepsLines: Bool,
    units: UnsafeMutableBufferPointer<UInt16>, offsets: UnsafeMutableBufferPointer<Int32>,
    classes: UnsafeMutableBufferPointer<CharacterClass>
  ) {
    self.source = source
    self.keepsLines = keepsLines
    self.units = units
    self.offsets = offsets
    self.classes = classes
  }

  /// Writes the whole text.
  mutating func run() {
    var offset = appendPlain(from: 0)
    while offset < source.count {
      let (scalar, length) = scalar(at: offset)
      if !append(scalar, at: Int32(truncatingIfNeeded: offset)) {
        appendRare(scalar, offset..<offset + length)
      }
      offset = appendPlain(from: offset + length)
    }
    offsets[count] = Int32(source.count)
  }

  /// Appends the kana, kanji and marks from an offset on, which most texts are made of, in a loop of their own;
  /// returns the offset of the first other character.
  private mutating func appendPlain(from start: Int) -> Int {
    precondition(source.count - start <= units.count - count, "a unit has a byte or more")
    // Locals stay in registers.
    let (source, units, offsets, classes) = (source, units, offsets, classes)
    let plainClasses = Self.plainClasses
    var (offset, count) = (start, count)
    while offset &+ 3 <= source.count, (0xE3...0xE9).contains(source[offset]) {
      let head = UInt16(source[offset]) << 12 | UInt16(source[offset &+ 1] & 0x3F) << 6
      let unit = head | UInt16(source[offset &+ 2] & 0x3F)
      guard let plain = plainClasses[unit] else { break }
      classes[count] = plain
      units[count] = unit
      offsets[count] = Int32(truncatingIfNeeded: offset)
      count &+= 1
      offset &+= 3
    }
    self.count = count
    return offset
  }

  /// The classes of kana, kanji and the marks beside them; `nil` for what may join with the character before it.
  private static let plainClasses = UnitTable<CharacterClass?>(kanji: .kanji, other: nil) {
    $0 == 0x3099 || $0 == 0x309A ? nil : CharacterClass(UInt32($0))
  }

  /// Decodes one scalar of well-formed UTF-8.
  @inline(__always)
  private func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    func tail(_ index: Int) -> UInt32 { UInt32(source[offset + index] & 0x3F) }
    let first = UInt32(source[offset])
    let left = source.count - offset
    if first < 0x80 { return (first, 1) }
    if first >= 0xF0, left >= 4 {
      return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    if first >= 0xE0, left >= 3 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if first >= 0xC0, left >= 2 { return ((first & 0x1F) << 6 | tail(1), 2) }
    return (0xFFFD, 1)
  }

  /// Appends a character that is judged by itself; `false` for one that is not.
  @inline(__always)
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
  private mutating func appendRare(_ scalar: UInt32, _ range: Range<Int>) {
    let offset = Int32(range.lowerBound)
    switch scalar {
    case 0x0A where !keepsLines:
      if vanishes(before: visible(after: range.upperBound)) {
        lineStarts.append(count)
        drop(range)
      } else {
        push(0x0A, offset)
      }
    case LineBreaking.separatorScalar where keepsLines:
      push(0x0A, offset)
    case 0x2010...0x2015, 0x2212, 0xFE63:
      let joins = last.map(Self.isLatin) ?? false
      let next = joins ? visible(after: range.upperBound) : nil
      push(
        next.map { $0 < 0x10000 && Self.isLatin(UInt16($0)) } ?? false ? 0x2D : UInt16(scalar),
        offset)
    case 0x2E80...0x2FD5:
      pushScalar(Radicals.kanji(for: scalar), offset)
    case 0x300...0x34E, 0x350...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF:
      if !composeLast(scalar) { push(UInt16(scalar), offset) }
    case _ where InvisibleCharacter.contains(scalar):
      holdsInvisibles = true
      // What shapes a character belongs to it: what stands before runs on to the next unit.
      if !InvisibleCharacter.shapesLast(scalar) { drop(range) }
    default:
      pushScalar(scalar, offset)
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    var start = Int32(range.lowerBound)
    if let gap = gaps.last, gap.upperBound == start { start = gaps.removeLast().lowerBound }
    gaps.append(start..<Int32(range.upperBound))
  }

  /// Whether the end of a line is nothing between the last unit and a character.
  private func vanishes(before next: UInt32?) -> Bool {
    guard let last, let next else { return false }
    var before = UInt32(last)
    if last & 0xFC00 == 0xDC00, count > 1 {
      before = 0x10000 + (UInt32(units[count - 2] & 0x3FF) << 10) + (before & 0x3FF)
    }
    return LineBreaking.vanishes(between: before, and: next)
  }

  /// The first character from an offset on that is not invisible; `nil` at the end.
  private func visible(after start: Int) -> UInt32? {
    var offset = start
    while offset < source.count {
      let (scalar, length) = scalar(at: offset)
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

  /// The last unit that is written.
  private var last: UInt16? { count > 0 ? units[count - 1] : nil }

  @inline(__always)
  private mutating func push(_ unit: UInt16, _ offset: Int32) {
    push(unit, offset, CharacterClass(UInt32(unit)))
  }

  @inline(__always)
  private mutating func push(_ unit: UInt16, _ offset: Int32, _ charClass: CharacterClass) {
    precondition(count < units.count, "a block's text is well-formed UTF-8")
    units[count] = unit
    offsets[count] = offset
    classes[count] = charClass
    count += 1
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
    guard let last, (0x3041...0x30FE).contains(last) else { return false }
    return composeLast(mark)
  }

  /// Replaces the last unit by its composite with a mark, where Unicode has one.
  private mutating func composeLast(_ mark: UInt32) -> Bool {
    guard let last, last & 0xF800 != 0xD800 else { return false }
    let composite = cicu_compose_pair(Int32(last), Int32(mark))
    guard composite > 0, composite < 0x10000 else { return false }
    units[count - 1] = UInt16(composite)
    return true
  }
}
