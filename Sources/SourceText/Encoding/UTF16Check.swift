/// Whether bytes without a byte order mark look like UTF-16.
enum UTF16Check {
  /// True where there are NUL bytes and each is the high half of an ASCII character, as the line
  /// breaks of a UTF-16 text are; a stray NUL byte in other text is not.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    guard bytes.count % 2 == 0, let first = bytes.firstIndex(of: 0) else { return false }
    let highHalf = first % 2
    return bytes.indices.allSatisfy { index in
      guard bytes[index] == 0 else { return true }
      let low = bytes[index ^ 1]
      return index % 2 == highHalf && (0x09...0x7E).contains(low)
    }
  }
}
