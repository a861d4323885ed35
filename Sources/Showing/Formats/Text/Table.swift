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
    /// Whether it gives way, its text then running over several lines.
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
    if let flexible = columns.firstIndex(where: \.isFlexible) {
      let others = widths.reduce(0, +) - widths[flexible]
      var room = available - others - gaps.dropFirst().reduce(0, +)
      if room < min(widths[flexible], 8) {
        gaps = gaps.map { min($0, 1) }
        room = available - others - gaps.dropFirst().reduce(0, +)
      }
      widths[flexible] = min(widths[flexible], max(2, room))
    }
    return rows.flatMap { lines(ofRow: $0, widths, gaps) }
  }

  private func lines(ofRow row: [Span], _ widths: [Int], _ gaps: [Int]) -> [[Span]] {
    let cells = columns.indices.map { index in
      columns[index].isFlexible
        ? TextWrapper.lines(row[index].text, columns: widths[index])
          .map { Span($0, row[index].tone) }
        : [row[index]]
    }
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      var spans: [Span] = []
      // The columns before the next cell that nothing has been drawn in.
      var gap = 0
      for index in columns.indices {
        let cell = line < cells[index].count ? cells[index][line] : Span(spaces: 0)
        let free = max(0, widths[index] - cell.columns)
        let before = columns[index].alignment.before(free)
        gap += before + (index == 0 ? 0 : gaps[index])
        spans.append(Span(spaces: gap))
        spans.append(cell)
        gap = free - before
      }
      return spans
    }
  }
}
