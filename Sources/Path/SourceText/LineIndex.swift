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
  /// The byte offset at which each line starts; never empty, the first is 0.
  package let starts: [Int]

  package init(_ utf8: [UInt8]) {
    func next(_ byte: UInt8, from offset: Int) -> Int {
      utf8.firstIndex(of: byte, from: offset) ?? utf8.count
    }
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var starts = [0]
    var feed = next(lineFeed, from: 0)
    var carriage = next(carriageReturn, from: 0)
    while min(feed, carriage) < utf8.count {
      if feed < carriage {
        starts.append(feed + 1)
        feed = next(lineFeed, from: feed + 1)
      } else {
        // Before a line feed it ends no line by itself.
        if carriage + 1 != feed || feed == utf8.count { starts.append(carriage + 1) }
        carriage = next(carriageReturn, from: carriage + 1)
      }
    }
    self.starts = starts
  }

  /// The 0-based number of the line that holds a byte offset.
  package func lineNumber(at offset: Int) -> Int {
    max(starts.partitioningIndex(where: { $0 > offset }) - 1, 0)
  }
}
