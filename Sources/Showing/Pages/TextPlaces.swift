internal import Reports
internal import Vocabulary

/// Where in the shown text a place of the source is.
struct TextPlaces {
  typealias Place = FindingReport.Place

  let blocks: [BlockReport]
  /// The blocks that stand in one row: the cells of a table's row, else one.
  let rows: [[Int]]
  private let rowOfBlock: [Int]
  private let lengths: [Int]

  init(_ content: ContentReport) {
    blocks = content.blocks
    var rows: [[Int]] = []
    var rowOfBlock: [Int] = []
    for (index, block) in content.blocks.enumerated() {
      let isNext = block.row != nil && index > 0 && content.blocks[index - 1].row == block.row
      if isNext { rows[rows.count - 1].append(index) } else { rows.append([index]) }
      rowOfBlock.append(rows.count - 1)
    }
    self.rows = rows
    self.rowOfBlock = rowOfBlock
    lengths = content.blocks.map(\.text.unicodeScalars.count)
  }

  /// The row that shows a block.
  func row(ofBlock block: Int) -> Int { rowOfBlock[block] }

  /// The row that shows a line, else the last one before it; `nil` where there are no blocks.
  func row(ofLine line: Int) -> Int? {
    if let block = blocks.firstIndex(where: {
      !$0.isGiven && $0.line <= line && line <= $0.lastLine
    }) {
      return rowOfBlock[block]
    }
    let before = blocks.indices.filter { blocks[$0].line <= line }
    let nearest = before.max { blocks[$0].line < blocks[$1].line } ?? blocks.indices.first
    return nearest.map { rowOfBlock[$0] }
  }

  /// The block of a field beside the draft.
  func block(of field: MetadataField) -> Int? {
    blocks.firstIndex { $0.isGiven && $0.kind.rawValue == field.rawValue }
  }

  /// The parts of blocks' texts that a place of the source holds, in order; an empty place is where it is.
  func parts(of place: Place) -> [(block: Int, range: Range<Int>)] {
    let start = (place.line, place.column)
    let end = (place.endLine, place.endColumn)
    return blocks.indices.compactMap { index in
      let block = blocks[index]
      guard (block.line, block.column) <= start || (block.line, block.column) < end,
        start < (block.endLine, block.endColumn)
      else { return nil }
      let first = offset(of: start, in: index)
      return (index, first..<max(first, offset(of: end, in: index)))
    }
  }

  /// The first scalar of a block's text at or after a place of the source.
  private func offset(of place: (line: Int, column: Int), in index: Int) -> Int {
    let block = blocks[index]
    var found = 0
    for (number, piece) in block.pieces.enumerated() {
      guard let line = piece.line, let column = piece.column else { continue }
      guard (line, column) <= place else { break }
      let next = number + 1 < block.pieces.count ? block.pieces[number + 1].start : lengths[index]
      found = line == place.line ? min(piece.start + place.column - column, next) : next
    }
    return found
  }

  /// How many scalars a block's text has.
  func length(ofBlock block: Int) -> Int { lengths[block] }
}

extension BlockReport {
  /// The last line that it touches.
  var lastLine: Int { endColumn == 1 ? max(line, endLine - 1) : endLine }

  /// Whether it was given in a field beside the draft, which has no line for it.
  var isGiven: Bool {
    switch kind {
    case .title, .description, .slug: line == endLine && column == endColumn
    default: false
    }
  }

  /// Whether it is part of the text that is read, not metadata or outside of it.
  var isRead: Bool {
    switch kind {
    case .title, .description, .slug: false
    default: exclusion == nil
    }
  }
}
