internal import SourceText

/// The lines of a code or HTML block as cmark gives them: each the end of a source line.
struct LiteralLines {
  /// Without their line ends.
  let lines: [ArraySlice<UInt8>]

  init(_ literal: [UInt8]) {
    var lines = literal.split(separator: .lineFeed, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    self.lines = lines.map { $0.last == .carriageReturn ? $0.dropLast() : $0 }
  }

  /// The text with its place, the first line being the source's line `first`, in so many quotations.
  func text(from first: Int, lines sourceLines: SourceLines, quotes: Int) -> MappedText {
    var block = BlockText(source: sourceLines.source.utf8)
    for (index, literal) in lines.enumerated() {
      let content = sourceLines.content(first + index)
      if let range = place(of: literal, in: content, sourceLines) {
        if !range.isEmpty { block.append(verbatim: range) }
      } else {
        let start = sourceLines.textStart(first + index, quotes: quotes)
        let end = max(start, sourceLines.trimmedEnd(first + index))
        block.append(literal, standingFor: ByteRange(start, end))
      }
      let lineEnd = ByteRange(content.end, sourceLines.range(first + index).end)
      if lineEnd.count == 1, sourceLines.source.utf8[lineEnd.start] == .lineFeed {
        block.append(verbatim: lineEnd)
      } else if !lineEnd.isEmpty {
        block.append([.lineFeed], standingFor: lineEnd)
      }
    }
    return block.take().text
  }

  /// Appends the lines' source bytes to an excerpt.
  func append(to excerpt: inout Excerpt, from first: Int, lines sourceLines: SourceLines) {
    for (index, literal) in lines.enumerated() {
      let content = sourceLines.content(first + index)
      let start = place(of: literal, in: content, sourceLines)?.start ?? content.start
      excerpt.append(
        ByteRange(start, sourceLines.range(first + index).end), of: sourceLines.source.utf8)
    }
  }

  private func place(
    of literal: ArraySlice<UInt8>, in content: ByteRange, _ sourceLines: SourceLines
  ) -> ByteRange? {
    let start = content.end - literal.count
    guard start >= content.start,
      sourceLines.source.utf8[start..<content.end].elementsEqual(literal)
    else { return nil }
    return ByteRange(start, content.end)
  }
}
