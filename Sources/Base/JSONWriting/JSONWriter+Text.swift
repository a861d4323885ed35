extension JSONWriter {
  /// Writes a text as a value.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      guard let start = utf8.baseAddress, Self.endOfPlain(utf8, from: 0) == utf8.count else {
        begin(1) { $0[0] = Self.quote }
        escape(utf8)
        append(Self.quote)
        return
      }
      begin(utf8.count + 2) { place in
        place[0] = Self.quote
        (place + 1).update(from: start, count: utf8.count)
        place[utf8.count + 1] = Self.quote
      }
    }
  }

  /// Writes a text without the quotation marks around it.
  mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let start = utf8.baseAddress else { return }
    var index = 0
    while index < utf8.count {
      let plain = Self.endOfPlain(utf8, from: index)
      append(start + index, count: plain - index)
      if plain == utf8.count { return }
      let (scalar, length) = Self.scalar(at: start + plain)
      escape(scalar)
      index = plain + length
    }
  }

  /// Where the first character that must be escaped begins; the text's end where there is none.
  ///
  /// What JSON allows but terminals may obey, line readers may break at or nobody sees is escaped: DEL, the
  /// C1 controls, the line and paragraph separators, the marks that turn the direction of text (UAX #9), and
  /// invisible characters that have no part in how letters and emoji are joined.
  private static func endOfPlain(_ utf8: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    guard let start = utf8.baseAddress else { return utf8.count }
    var index = first
    while index < utf8.count {
      switch utf8[index] {
      // Most characters of Japanese, each of three bytes.
      case 0xE3...0xEE: index += 3
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: index += 1
      default:
        let (scalar, length) = scalar(at: start + index)
        if !standsForItself(scalar) { return index }
        index += length
      }
    }
    return utf8.count
  }

  /// The scalar that begins at a place in UTF-8, and its length in bytes.
  private static func scalar(at start: UnsafePointer<UInt8>) -> (UInt32, Int) {
    func tail(_ index: Int) -> UInt32 { UInt32(start[index] & 0x3F) }
    let first = UInt32(start[0])
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

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x10000...:
      escape(unit: 0xD800 | (scalar - 0x10000) >> 10)
      escape(unit: 0xDC00 | scalar & 0x3FF)
    default: escape(unit: scalar)
    }
  }

  /// Writes a unit of UTF-16 by its number.
  private mutating func escape(unit: UInt32) {
    append("\\u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      write(1) { $0[0] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10 }
    }
  }
}
