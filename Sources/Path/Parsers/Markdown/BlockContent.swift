internal import SourceText

/// The bytes of a paragraph's or heading's lines without quote marks and indentation, and without what follows the
/// text in the last line.
struct BlockContent {
  let excerpt: Excerpt
  /// Offsets in the excerpt.
  let lineStarts: [Int]
  let lastLine: Int
  /// The source offset of the first byte.
  let start: Int

  /// - Parameters:
  ///   - first: The 0-based line in which the text starts, at the source offset `start`.
  ///   - quotes: The number of quotations that the block stands in.
  init(lines: SourceLines, first: Int, last: Int, start: Int, quotes: Int) {
    let last = max(first, min(last, lines.count - 1))
    let source = lines.source.utf8
    var excerpt = Excerpt()
    var lineStarts: [Int] = []
    for line in first...last {
      let end = line == last ? lines.trimmedEnd(line) : lines.range(line).end
      let textStart = line == first ? start : lines.textStart(line, quotes: quotes)
      lineStarts.append(excerpt.bytes.count)
      excerpt.append(ByteRange(min(textStart, end), end), of: source)
    }
    self.excerpt = excerpt
    self.lineStarts = lineStarts
    self.lastLine = last
    self.start = start
  }
}
