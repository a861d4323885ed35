internal import SourceText

/// A source's lines and what of them is a Markdown block's own text.
struct SourceLines {
  let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
  }

  var count: Int { source.lines.starts.count }

  /// The bytes of a 0-based line with its line end.
  func range(_ line: Int) -> ByteRange {
    let starts = source.lines.starts
    let line = min(max(line, 0), starts.count - 1)
    return ByteRange(starts[line], line + 1 < starts.count ? starts[line + 1] : source.utf8.count)
  }

  /// The bytes of a line without its line end.
  func content(_ line: Int) -> ByteRange {
    let whole = range(line)
    var end = whole.end
    while end > whole.start, source.utf8[end - 1].isLineEnd { end -= 1 }
    return ByteRange(whole.start, end)
  }

  /// The offset at which a line's text ends, without the white space after it.
  func trimmedEnd(_ line: Int) -> Int {
    let content = content(line)
    var end = content.end
    while end > content.start, source.utf8[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The offset of a line's text after the `>` of the quotes that it stands in, at most `quotes`
  /// of them, and after its indentation.
  func textStart(_ line: Int, quotes: Int) -> Int {
    let content = content(line)
    var start = skipBlanks(content.start, content.end)
    for _ in 0..<quotes {
      guard start < content.end, source.utf8[start] == .greater else { break }
      start = skipBlanks(start + 1, content.end)
    }
    return start
  }

  /// Whether a line is nothing but one of the given fences, white space after it apart.
  func isFence(_ line: Int, _ fences: [String]) -> Bool {
    let start = range(line).start
    let bytes = source.utf8[start..<trimmedEnd(line)]
    return fences.contains { bytes.elementsEqual($0.utf8) }
  }

  private func skipBlanks(_ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while offset < end, source.utf8[offset].isBlank { offset += 1 }
    return offset
  }
}
