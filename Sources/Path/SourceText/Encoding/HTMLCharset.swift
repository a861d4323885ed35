internal import Vocabulary

/// The encoding that an HTML file states in a `meta` element, or XHTML in its XML declaration.
enum HTMLCharset {
  /// The value of an XML declaration's `encoding=`, else of the first `charset=` in the first 1024
  /// bytes, where the HTML standard wants it.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(1024)
      .map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    if head.starts(with: "<?xml".utf8) {
      let declaration = head.prefix { $0 != UInt8(ascii: ">") }
      if let encoding = value(of: "encoding", in: Array(declaration)) { return encoding }
    }
    return value(of: "charset", in: head)
  }

  private static func value(of key: String, in head: [UInt8]) -> TextEncoding? {
    let key = Array(key.utf8)
    guard head.count > key.count else { return nil }
    for start in 0..<(head.count - key.count)
    where head[start..<start + key.count].elementsEqual(key) {
      var index = start + key.count
      let skipped = Set("= \"'".utf8)
      while index < head.count, skipped.contains(head[index]) { index += 1 }
      let label = head[index...].prefix { $0 > 0x20 && !Set("\"'>;/".utf8).contains($0) }
      if let encoding = TextEncoding(label: String(decoding: label, as: UTF8.self)) {
        return encoding
      }
    }
    return nil
  }
}
