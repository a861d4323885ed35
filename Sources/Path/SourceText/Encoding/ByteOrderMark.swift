internal import Vocabulary

/// The byte order mark that a file may start with.
struct ByteOrderMark {
  let encoding: TextEncoding
  /// In bytes.
  let length: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8
      length = 3
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      length = 2
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      length = 2
    } else {
      return nil
    }
  }
}
