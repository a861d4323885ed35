/// Counts what cmark's tables cost: for each row it adds the cells that the row lacks, and each time a
/// line looks like the rule under a head, it reads the paragraph above it anew.
struct TableShape {
  /// The most columns that a line of a table has.
  private(set) var columns = 0
  private(set) var missingCells = 0
  private var paragraphStart: Int?
  /// The columns of the table that the paragraph has become.
  private var tableColumns: Int?
  private var head: Range<Int>?

  /// - Returns: how many bytes are read again because of the line.
  mutating func read(_ line: MarkdownLine, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let text = line.content
    let start = paragraphStart ?? text.lowerBound
    paragraphStart = start
    if let tableColumns {
      let cells = Self.cells(of: text, in: bytes)
      columns = max(columns, cells)
      missingCells += max(0, tableColumns - cells)
      return 0
    }
    defer { head = text }
    guard let head, Self.isRule(text, in: bytes) else { return 0 }
    let cells = Self.cells(of: text, in: bytes)
    let headCells = Self.cells(of: head, in: bytes)
    columns = max(columns, cells)
    guard cells != headCells else {
      tableColumns = cells
      return 0
    }
    // Each cell of what is read costs as much as some bytes.
    return 4 * (text.upperBound - start)
  }

  mutating func endParagraph(at offset: Int) {
    paragraphStart = nil
    tableColumns = nil
    head = nil
  }

  /// Whether a line may be the rule under a table's head: `|---|:-:|`.
  private static func isRule(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasDash = false
    var hasMark = false
    for offset in line {
      switch bytes[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case let byte where byte.isBlank: break
      default: return false
      }
    }
    return hasDash && hasMark
  }

  private static func cells(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    var start = line.lowerBound
    if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
    guard start < end else { return 0 }
    var cells = bytes[end - 1] == UInt8(ascii: "|") ? 0 : 1
    for offset in start..<end where bytes[offset] == UInt8(ascii: "|") {
      if offset == start || bytes[offset - 1] != .backslash { cells += 1 }
    }
    return cells
  }
}
