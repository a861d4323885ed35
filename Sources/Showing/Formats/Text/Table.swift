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

  /// Draws the rows, each as wide as they need or as the canvas.
  func draw(on canvas: inout Canvas, indent: Int) {
    let available = canvas.width - indent
    var widths = columns.indices.map { index in
      rows.indices.reduce(0) { max($0, rows[$1][index].columns) }
    }
    var gaps = columns.map(\.gap)
    let flexible = columns.firstIndex(where: \.isFlexible)
    if let flexible {
      let others = widths.reduce(0, +) - widths[flexible]
      var room = available - others - gaps.dropFirst().reduce(0, +)
      if room < min(widths[flexible], 8) {
        gaps = gaps.map { min($0, 1) }
        room = available - others - gaps.dropFirst().reduce(0, +)
      }
      widths[flexible] = min(widths[flexible], max(2, room))
    }
    for row in rows {
      guard let flexible,
        row[flexible].columns > widths[flexible] || row[flexible].endsWithSpace
      else {
        canvas.line(indent: indent) { add(row, widths, gaps, to: &$0) }
        continue
      }
      var cells = row
      for piece in TextWrapper.lines(row[flexible], columns: widths[flexible]) {
        cells[flexible] = piece
        canvas.line(indent: indent) { add(cells, widths, gaps, to: &$0) }
        cells = row.map { _ in Span(spaces: 0) }
      }
    }
  }

  private func add(_ cells: [Span], _ widths: [Int], _ gaps: [Int], to canvas: inout Canvas) {
    // The columns before the next cell that nothing has been drawn in.
    var gap = 0
    for index in columns.indices {
      let free = max(0, widths[index] - cells[index].columns)
      let before = columns[index].alignment.before(free)
      gap += before + (index == 0 ? 0 : gaps[index])
      canvas.add(Span(spaces: gap))
      canvas.add(cells[index])
      gap = free - before
    }
  }
}
