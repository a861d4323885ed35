extension JSONWriter {
  /// Writes a text as a value.
  mutating func text(_ text: String) {
    Self.withEscaped(text) { utf8 in begin(atMost: utf8.count + 2) { $0.put(quoted: utf8) } }
  }

  /// Writes a field of the object at hand.
  @usableFromInline
  package mutating func field(_ name: StaticString, _ text: String) {
    Self.withEscaped(text) { utf8 in
      member(named: name.utf8, andWriteAtMost: utf8.count + 2) { $0.put(quoted: utf8) }
    }
  }

  /// The UTF-8 of a text with what must be escaped in it escaped.
  @inline(__always)
  static func withEscaped(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    // Nothing is copied of a text that is UTF-8, as nearly all are.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
      let isPlain = endOfPlain(utf8, from: 0) == utf8.count
      if isPlain { body(utf8) }
      return isPlain
    }
    if isPlain == true { return }
    var text = text
    text.withUTF8 { escaped($0).withUnsafeBufferPointer(body) }
  }

  /// A text with what must be escaped in it escaped.
  private static func escaped(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count + 8)
    var index = 0
    while index < utf8.count {
      let plain = endOfPlain(utf8, from: index)
      escaped.append(contentsOf: utf8[index..<plain])
      if plain == utf8.count { break }
      let (scalar, length) = scalar(at: plain, in: utf8)
      append(scalar, to: &escaped)
      index = plain + length
    }
    return escaped
  }

  /// Where the first character that must be escaped begins; the text's end where there is none.
  ///
  /// What JSON allows but terminals may obey, line readers may break at or nobody sees is escaped: DEL, the
  /// C1 controls, the line and paragraph separators, the marks that turn the direction of text (UAX #9), and
  /// invisible characters that have no part in how letters and emoji are joined.
  private static func endOfPlain(_ utf8: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    var index = first
    while index < utf8.count {
      switch utf8[index] {
      // Most characters of Japanese, each of three bytes.
      case 0xE3...0xEE: index += 3
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E:
        index += 1
        // Letters, digits and spaces mostly stand together.
        while index + 8 <= utf8.count,
          isPlainASCII(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
        }
      default:
        let (scalar, length) = scalar(at: index, in: utf8)
        if !standsForItself(scalar) { return index }
        index += length
      }
    }
    return utf8.count
  }

  /// Whether eight bytes are all characters of ASCII that stand for themselves.
  @inline(__always)
  private static func isPlainASCII(_ eight: UInt64) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    /// The top bits of the bytes that are zero, and maybe of some above them.
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & tops }
    return
      (eight | (eight &- 0x20 * ones) | (eight &+ ones) | zeros(eight ^ 0x22 * ones)
      | zeros(eight ^ 0x5C * ones)) & tops == 0
  }

  /// The scalar that begins at a place in UTF-8, and its length in bytes.
  private static func scalar(
    at place: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (UInt32, Int) {
    func tail(_ index: Int) -> UInt32 { UInt32(utf8[place + index] & 0x3F) }
    let first = UInt32(utf8[place])
    switch first {
    case ..<0x80: return (first, 1)
    case ..<0xE0: return ((first & 0x1F) << 6 | tail(1), 2)
    case ..<0xF0: return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default: return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }

  private static func standsForItself(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0xAD: false
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: false
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
    default: true
    }
  }

  private static func append(_ scalar: UInt32, to escaped: inout [UInt8]) {
    switch scalar {
    case 0x08: escaped += "\\b".utf8
    case 0x09: escaped += "\\t".utf8
    case 0x0A: escaped += "\\n".utf8
    case 0x0C: escaped += "\\f".utf8
    case 0x0D: escaped += "\\r".utf8
    case 0x22: escaped += "\\\"".utf8
    case 0x5C: escaped += "\\\\".utf8
    case 0x10000...:
      append(unit: 0xD800 | (scalar - 0x10000) >> 10, to: &escaped)
      append(unit: 0xDC00 | scalar & 0x3FF, to: &escaped)
    default: append(unit: scalar, to: &escaped)
    }
  }

  /// Appends a unit of UTF-16 by its number.
  private static func append(unit: UInt32, to escaped: inout [UInt8]) {
    escaped += "\\u".utf8
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      escaped.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
