/// A stretch of a draft's text, for readers that count bytes, UTF-16 units, or lines and columns.
public struct TextSpan: Sendable, Hashable {
  /// Offsets in the text's UTF-8.
  public let utf8: Range<Int>
  /// Offsets in the text's UTF-16, as `NSRange` and JavaScript count.
  public let utf16: Range<Int>
  /// The place of the first character.
  public let start: TextPosition
  /// The place right after the last character.
  public let end: TextPosition
}

/// A place between two characters of a text.
public struct TextPosition: Sendable, Hashable {
  /// 1-based; LF, CRLF and a lone CR each end a line.
  public let line: Int
  /// 1-based, counted in Unicode scalars.
  public let column: Int
  /// 1-based, counted in UTF-16 units; one less is the `character` of the Language Server Protocol.
  public let utf16Column: Int

  public init(line: Int, column: Int, utf16Column: Int) {
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
  }
}
