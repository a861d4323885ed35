/// Rows of cells whose columns align by display width.
struct Table {
  enum Alignment {
    case leading, trailing, centered

    /// How many of so many free columns stand before a cell.
    fileprivate func before(_ free: Int) -> Int {
      switch self {
      case .leading: 0
      case .trailing: free
      case .centered: free / 2
      }
    }
  }

  struct Column {
    let alignment: Alignment
    /// Columns of the terminal before it.
    var gap = 2
    /// Whether it gives way, its text then running over several lines: one column at most.
    var isFlexible = false
  }

  let columns: [Column]
  var rows: [[Span]] = []

  /// The lines of the table, each as wide as the rows need or as the columns given.
  func lines(columns available: Int) -> [[Span]] {
    var widths = columns.indices.map { index in
      rows.reduce(0) { max($0, $1[index].columns) }
    }
    var gaps = columns.map(\.gap)
    if let flexible {
      let others = widths.reduce(0, +) - widths[flexible]
      var room = available - others - gaps.dropFirst().reduce(0, +)
      if room < min(widths[flexible], 8) {
        gaps = gaps.map { min($0, 1) }
        room = available - others - gaps.dropFirst().reduce(0, +)
      }
      widths[flexible] = min(widths[flexible], max(2, room))
    }
    var lines: [[Span]] = []
    lines.reserveCapacity(rows.count)
    for row in rows {
      guard let flexible else {
        lines.append(line(row, widths, gaps))
        continue
      }
      var cells = row
      for piece in TextWrapper.lines(row[flexible], columns: widths[flexible]) {
        cells[flexible] = piece
        lines.append(line(cells, widths, gaps))
        cells = row.map { _ in Span(spaces: 0) }
      }
    }
    return lines
  }

  /// The column that gives way.
  private var flexible: Int? { columns.firstIndex(where: \.isFlexible) }

  private func line(_ cells: [Span], _ widths: [Int], _ gaps: [Int]) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(2 * cells.count)
    // The columns before the next cell that nothing has been drawn in.
    var gap = 0
    for index in columns.indices {
      let free = max(0, widths[index] - cells[index].columns)
      let before = columns[index].alignment.before(free)
      gap += before + (index == 0 ? 0 : gaps[index])
      if gap > 0 { spans.append(Span(spaces: gap)) }
      spans.append(cells[index])
      gap = free - before
    }
    return spans
  }
}
