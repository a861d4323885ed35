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
        guard let last = piece.last, piece.count <= text.count else { return nil }
        // Japanese characters share their first bytes and differ in their last.
        for end in (piece.count - 1)..<text.count where text[end] == last {
          let start = end + 1 - piece.count
          if (0..<piece.count).allSatisfy({ text[start + $0] == piece[$0] }) { return start }
        }
        return nil
      }
    }
  }

  /// Whether a piece of text stands in this one, byte for byte.
  package func holds(_ piece: String) -> Bool { utf8Offset(of: piece) != nil }
}
