internal import SourceText

/// Gives the cells of a Markdown table's rows, one after the other.
struct TableRowReader {
  private var headLine = 0
  private var cells: [Excerpt] = []
  private var index = 0
  private var end = Excerpt()

  mutating func start(_ table: CMarkNode, lines: SourceLines, firstLine: Int) {
    headLine = Self.headLine(of: table, lines: lines, firstLine: firstLine)
  }

  mutating func next(_ row: CMarkNode, lines: SourceLines, firstLine: Int, quotes: Int) {
    let line = row.previous == nil ? headLine : firstLine + row.startLine - 1
    // The column that cmark tells is that of the table, or of a paragraph above it.
    let start = lines.textStart(line, quotes: quotes)
    let range = ByteRange(start, max(start, lines.trimmedEnd(line)))
    cells = TableRow.cells(of: range, in: lines.source.utf8)
    index = 0
  }

  mutating func nextCell() -> Excerpt {
    defer { index += 1 }
    return index < cells.count ? cells[index] : Excerpt()
  }

  /// The 0-based line of a table's head; a table may claim the lines of the paragraph above it.
  static func headLine(of table: CMarkNode, lines: SourceLines, firstLine: Int) -> Int {
    let start = firstLine + table.startLine - 1
    if let row = table.firstChild?.next, row.startLine >= table.startLine + 2 {
      return firstLine + row.startLine - 3
    }
    let last = min(firstLine + table.endLine - 1, lines.count - 1)
    guard start < last else { return start }
    // A table without rows ends with the line below its head; the paragraph may have one that looks alike.
    let delimiter = (start + 1...last).last {
      TableRow.isDelimiter(
        lines.source.utf8[lines.textStart($0, quotes: .max)..<lines.content($0).end])
    }
    return (delimiter ?? start + 1) - 1
  }
}
