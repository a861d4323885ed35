internal import Glibc

extension String {
  /// The UTF-8 offset at which a piece of text first stands, byte for byte; `nil` where it does not.
  ///
  /// Unlike the standard library's search it compares bytes, not canonically equivalent characters,
  /// and is many times faster.
  package func utf8Offset(of piece: String) -> Int? {
    var text = self
    var piece = piece
    return text.withUTF8 { haystack in
      piece.withUTF8 { needle in
        guard let start = haystack.baseAddress, let wanted = needle.baseAddress,
          let found = memmem(start, haystack.count, wanted, needle.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
      }
    }
  }

  /// Whether a piece of text stands in this one, byte for byte.
  package func holds(_ piece: String) -> Bool { utf8Offset(of: piece) != nil }
}
