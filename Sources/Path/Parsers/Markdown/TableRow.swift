internal import SourceText

/// The cells of one line of a Markdown table.
enum TableRow {
  /// The cells' own bytes: between the pipes, trimmed, without the backslashes before pipes.
  static func cells(of range: ByteRange, in source: [UInt8]) -> [Excerpt] {
    let pipe = UInt8(ascii: "|")
    var cells: [Excerpt] = []
    var start = range.start
    if start < range.end, source[start] == pipe { start += 1 }
    var offset = start
    while offset < range.end {
      if source[offset] == pipe, source[offset - 1] != .backslash || offset == range.start {
        cells.append(cell(ByteRange(start, offset), in: source))
        start = offset + 1
      }
      offset += 1
    }
    if start < range.end { cells.append(cell(ByteRange(start, range.end), in: source)) }
    return cells
  }

  /// Whether a line is the one below a table's head: `|---|:-:|`.
  ///
  /// Spaces are those of cmark-gfm: vertical tab and form feed, too.
  static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { $0.isBlank || $0 == 0x0B || $0 == 0x0C || "|:-".utf8.contains($0) }
  }

  private static func cell(_ range: ByteRange, in source: [UInt8]) -> Excerpt {
    var start = range.start
    var end = range.end
    while start < end, source[start].isMarkupSpace { start += 1 }
    while end > start, source[end - 1].isMarkupSpace { end -= 1 }
    var excerpt = Excerpt()
    var offset = start
    while offset + 1 < end {
      if source[offset] == .backslash, source[offset + 1] == UInt8(ascii: "|") {
        excerpt.append(ByteRange(start, offset), of: source)
        start = offset + 1
      }
      offset += 1
    }
    excerpt.append(ByteRange(start, end), of: source)
    return excerpt
  }
}
