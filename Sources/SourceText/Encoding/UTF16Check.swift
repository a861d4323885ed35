/// Whether bytes without a byte order mark look like UTF-16.
enum UTF16Check {
  /// True where nearly all NUL bytes are the high halves of ASCII characters, as the line breaks of
  /// a UTF-16 text are; a stray NUL byte in other text is not. A few may be low halves: 一 is U+4E00,
  /// the ideographic space U+3000.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    guard bytes.count % 2 == 0 else { return false }
    var highHalves = [0, 0]
    for index in bytes.indices
    where bytes[index] == 0 && (0x09...0x7E).contains(bytes[index ^ 1]) {
      // U+4E00 and U+3000 have an ASCII byte beside their NUL byte too.
      if bytes[index ^ 1] != 0x4E && bytes[index ^ 1] != 0x30 { highHalves[index % 2] += 1 }
    }
    return highHalves[0] > 0 && highHalves[1] == 0 || highHalves[1] > 0 && highHalves[0] == 0
  }
}
