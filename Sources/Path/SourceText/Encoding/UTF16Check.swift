internal import Vocabulary

/// Recognises UTF-16 without a byte order mark.
enum UTF16Check {
  /// The byte order of bytes that look like UTF-16; `nil` where they do not.
  ///
  /// Their NUL bytes are the high halves of ASCII characters, as the line breaks of a UTF-16 text
  /// are, all on the same side. Where the bytes are UTF-8 as well, they are UTF-16 only if every second
  /// one of many is NUL; a few are a mistake in another text.
  static func encoding(of bytes: [UInt8], isUTF8: Bool) -> TextEncoding? {
    guard bytes.count % 2 == 0, bytes.holds(0) else { return nil }
    if isUTF8,
      bytes.contains(where: { $0 >= 0x80 }) || bytes.count(where: { $0 == 0 }) * 8 < bytes.count
    {
      return nil
    }
    var highHalves = [0, 0]
    for index in bytes.indices where bytes[index] == 0 {
      let low = bytes[index ^ 1]
      // 一 (U+4E00) and the ideographic space (U+3000) have NUL low halves: they tell nothing.
      if (0x09...0x7E).contains(low) && low != 0x4E && low != 0x30 { highHalves[index % 2] += 1 }
    }
    switch (highHalves[0] > 0, highHalves[1] > 0) {
    case (true, false): return .utf16BigEndian
    case (false, true): return .utf16LittleEndian
    default: return nil
    }
  }
}
