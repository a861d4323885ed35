internal import Glibc

extension String {
  /// The UTF-8 offset at which a piece of text first stands, byte for byte; `nil` where it does not.
  ///
  /// Unlike the standard library's search it compares bytes, not canonically equivalent characters,
  /// and is many times faster.
  package func utf8Offset(of piece: String) -> Int? {
    var text = self
    var piece = piece
    return text.withUTF8 { text in
      piece.withUTF8 { piece in
        guard let last = piece.last, let sought = piece.baseAddress, let first = text.baseAddress
        else { return nil }
        // Japanese characters share their first bytes and differ in their last.
        var end = piece.count - 1
        while end < text.count, let found = memchr(first + end, Int32(last), text.count - end) {
          end = UnsafeRawPointer(found) - UnsafeRawPointer(first) + 1
          let start = end - piece.count
          if memcmp(first + start, sought, piece.count) == 0 { return start }
        }
        return nil
      }
    }
  }

  /// Whether a piece of text stands in this one, byte for byte.
  package func holds(_ piece: String) -> Bool { utf8Offset(of: piece) != nil }
}
