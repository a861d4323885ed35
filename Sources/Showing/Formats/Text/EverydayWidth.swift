internal import SourceText

/// How wide the characters are drawn that people write every day, each of one scalar and safe to print: to ask ICU
/// takes long.
enum EverydayWidth {
  /// The columns of a text of nothing but such characters; `nil` for others.
  static func columns(of utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes = UnsafeRawBufferPointer(utf8)
    var columns = 0
    var offset = 0
    while offset < utf8.count {
      switch utf8[offset] {
      case 0x20...0x7E:
        columns += 1
        offset += 1
        // Letters, digits and spaces mostly stand together.
        while offset + 8 <= utf8.count,
          isASCII(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        {
          columns += 8
          offset += 8
        }
      // Kanji from U+5000 on.
      case 0xE5...0xE9:
        columns += 2
        offset += 3
      case 0xE2...0xEF:
        let (high, low) = (UInt32(utf8[offset + 1] & 0x3F), UInt32(utf8[offset + 2] & 0x3F))
        let size = self.columns(of: UInt32(utf8[offset] & 0x0F) << 12 | high << 6 | low)
        if size == 0 { return nil }
        columns += size
        offset += 3
      default: return nil
      }
    }
    return columns
  }

  /// The longest beginning of a text that takes no more than so many columns, in bytes and in columns; `nil` where
  /// it or the character after it is another.
  static func beginning(
    of utf8: UnsafeBufferPointer<UInt8>, columns most: Int
  ) -> (length: Int, columns: Int)? {
    var (offset, used) = (0, 0)
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      let size = columns(of: scalar.value)
      if size == 0 { return nil }
      if used + size > most { break }
      used += size
      offset += length
    }
    return (offset, used)
  }

  /// Whether eight bytes are all characters of ASCII and no controls.
  @inline(__always)
  private static func isASCII(_ eight: UInt64) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    return (eight | (eight &- 0x20 * ones) | (eight &+ ones)) & tops == 0
  }

  /// The columns of a scalar; 0 for those of other characters.
  @inline(__always)
  static func columns(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x20...0x7E: 1
    // Kana, kanji, full-width punctuation and letters.
    case 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
    // Dashes and quotation marks, arrows, lines and blocks, ticks and crosses, narrow in terminals.
    case 0x2010...0x2027, 0x2030...0x203B, 0x2190...0x2193, 0x2500...0x259F, 0x2713, 0x2717: 1
    default: 0
    }
  }
}
