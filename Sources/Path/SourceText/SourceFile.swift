package import Vocabulary

/// A draft's file as read: its text in UTF-8, without a byte order mark, and where its lines start.
package struct SourceFile: Sendable {
  /// The path as the user gave it, or the name given for standard input.
  package let name: String
  /// The whole text; every `ByteRange` of a draft counts its bytes.
  package let utf8: [UInt8]
  /// The encoding that the file was read in.
  package let encoding: TextEncoding
  package let lines: LineIndex
  private let scalars: ScalarIndex

  package init(name: String, utf8: [UInt8], encoding: TextEncoding) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
    self.lines = LineIndex(utf8)
    self.scalars = ScalarIndex(utf8)
  }

  /// Makes a source of text that is at hand, as tests and examples do.
  package init(name: String, text: String) {
    self.init(name: name, utf8: Array(text.utf8), encoding: .utf8)
  }

  package func text(in range: ByteRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  /// The line and column of a byte offset; an offset past the end is the end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), utf8.count)
    let line = lines.lineNumber(at: offset)
    return Position(
      line: line + 1, column: 1 + scalars.scalars(in: lines.starts[line]..<offset, of: utf8))
  }

  /// The lines and columns of both ends of a range.
  package func positions(of range: ByteRange) -> (start: Position, end: Position) {
    let start = position(at: range.start)
    // Most ranges end in the line that they begin in, which is not looked for again.
    guard range.end <= utf8.count,
      start.line == lines.starts.count || range.end < lines.starts[start.line]
    else { return (start, position(at: range.end)) }
    let column = start.column + scalars.scalars(in: range.start..<range.end, of: utf8)
    return (start, Position(line: start.line, column: column))
  }

  /// The 1-based column of a byte offset in its line, counted in bytes; an offset past the end is the
  /// end.
  /// - Parameter line: the number of its line, from 1.
  package func byteColumn(at offset: Int, inLine line: Int) -> Int {
    1 + min(max(offset, 0), utf8.count) - lines.starts[line - 1]
  }
}
