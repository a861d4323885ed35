/// A place in a text as an editor shows it.
package struct Position: Hashable, Sendable {
  /// 1-based line; CRLF, LF and a lone CR each end a line.
  package let line: Int
  /// 1-based column, counted in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The starts of a text's lines, for turning byte offsets into positions.
package struct LineIndex: Sendable {
  package let starts: LineStarts
  /// The number of the line that holds the first byte of each stretch of the text.
  private let linesOfStretches: [UInt32]

  /// In bytes: so few that few lines begin in one, and so many that a text has few of them.
  private static let stretch = 256

  /// - Precondition: the text has fewer bytes than 2 to the power of 32.
  package init(_ utf8: [UInt8]) {
    starts = LineStarts(utf8)
    var lines: [UInt32] = []
    lines.reserveCapacity(utf8.count / Self.stretch + 1)
    var line = 0
    for offset in stride(from: 0, through: utf8.count, by: Self.stretch) {
      while line + 1 < starts.count, starts[line + 1] <= offset { line += 1 }
      lines.append(UInt32(line))
    }
    linesOfStretches = lines
  }

  /// The 0-based number of the line that holds a byte offset; of one beyond the text the nearest line's.
  package func lineNumber(at offset: Int) -> Int {
    let stretch = min(max(offset, 0) / Self.stretch, linesOfStretches.count - 1)
    let isLast = stretch + 1 == linesOfStretches.count
    let first = Int(linesOfStretches[stretch])
    let last = isLast ? starts.count - 1 : Int(linesOfStretches[stretch + 1])
    return max(starts[first...last].partitioningIndex(where: { $0 > offset }) - 1, 0)
  }
}

/// The byte offset at which each line of a text starts, in order; never empty, the first is 0.
package struct LineStarts: RandomAccessCollection, Sendable {
  @usableFromInline let offsets: [UInt32]

  fileprivate init(_ utf8: [UInt8]) {
    func next(_ byte: UInt8, from offset: Int) -> Int {
      utf8.firstIndex(of: byte, from: offset) ?? utf8.count
    }
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var starts: [UInt32] = [0]
    var feed = next(lineFeed, from: 0)
    var carriage = next(carriageReturn, from: 0)
    while Swift.min(feed, carriage) < utf8.count {
      if feed < carriage {
        starts.append(UInt32(feed + 1))
        feed = next(lineFeed, from: feed + 1)
      } else {
        // Before a line feed it ends no line by itself.
        if carriage + 1 != feed || feed == utf8.count { starts.append(UInt32(carriage + 1)) }
        carriage = next(carriageReturn, from: carriage + 1)
      }
    }
    offsets = starts
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { offsets.count }

  @inlinable
  package subscript(line: Int) -> Int { Int(offsets[line]) }
}
