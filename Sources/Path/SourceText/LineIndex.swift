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
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var starts = [0]
    utf8.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] <= carriageReturn {
        let endsLine =
          bytes[offset] == lineFeed
          || bytes[offset] == carriageReturn
            && !(offset + 1 < bytes.count && bytes[offset + 1] == lineFeed)
        if endsLine { starts.append(offset + 1) }
      }
    }
    self.starts = starts
  }

  /// The 0-based number of the line that holds a byte offset.
  package func lineNumber(at offset: Int) -> Int {
    max(starts.partitioningIndex(where: { $0 > offset }) - 1, 0)
  }
}
