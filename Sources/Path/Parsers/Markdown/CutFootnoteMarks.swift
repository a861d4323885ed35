/// A text in which cmark-gfm has put back marks of footnotes, `[^…]`, that no footnote answers to.
///
/// It counts a mark's length by columns: one that goes over lines is cut short in the text, even within a
/// character, and its line breaks are left out. The source tells it whole.
struct CutFootnoteMarks {
  enum Piece {
    /// A text and where it stands in the source.
    case text([UInt8], [DecodedText.Fragment])
    /// The offsets of a mark in the source.
    case mark(Range<Int>)
  }

  private(set) var pieces: [Piece] = []
  /// What follows the last mark that was cut.
  var rest: ArraySlice<UInt8> { text[textOffset...] }
  /// Where it starts in the source.
  private(set) var offset: Int

  private let text: [UInt8]
  private let source: [UInt8]
  private var textOffset = 0

  /// Reads a text that starts at `start` in the source; `nil` where no mark in it was cut.
  init?(in text: [UInt8], source: [UInt8], from start: Int) {
    self.text = text
    self.source = source
    offset = start
    var hasCut = false
    var next = 0
    while let first = mark(from: next), readText(upTo: first) {
      let length = max(zip(text[first...], source[offset...]).prefix { $0 == $1 }.count, 1)
      next = first + length
      guard next < text.count, text[next] == UInt8(ascii: "]"),
        let mark = openMark(in: offset..<offset + length)
      else { continue }
      guard let end = closingBracket(of: mark), readText(upTo: first + mark - offset)
      else { break }
      pieces.append(.mark(mark..<end + 1))
      hasCut = true
      next += 1
      textOffset = next
      offset = end + 1
    }
    if !hasCut { return nil }
  }

  /// Where the next mark starts in the text.
  private func mark(from start: Int) -> Int? {
    text[start...].indices.first { text[$0...].starts(with: "[^".utf8) }
  }

  private mutating func readText(upTo end: Int) -> Bool {
    let part = Array(text[textOffset..<end])
    let decoded = DecodedText(part, in: source, from: offset, upTo: source.count, syntax: .markdown)
    guard let decoded else { return false }
    pieces.append(.text(part, decoded.fragments))
    textOffset = end
    offset = decoded.end
    return true
  }

  /// The outermost mark that a stretch of the source opens and does not close.
  private func openMark(in stretch: Range<Int>) -> Int? {
    var open: [Int] = []
    forEachBracket(from: stretch.lowerBound) { index in
      guard index < stretch.upperBound else { return false }
      if source[index] == UInt8(ascii: "[") { open.append(index) } else { _ = open.popLast() }
      return true
    }
    return open.first { source[$0...].starts(with: "[^".utf8) }
  }

  /// The bracket that closes the one at an offset.
  private func closingBracket(of start: Int) -> Int? {
    var depth = 0
    var close: Int?
    forEachBracket(from: start) { index in
      depth += source[index] == UInt8(ascii: "[") ? 1 : -1
      if depth == 0 { close = index }
      return depth > 0
    }
    return close
  }

  /// Calls `body` for each bracket that no backslash stands before, until it returns false.
  private func forEachBracket(from start: Int, _ body: (Int) -> Bool) {
    var index = start
    while index < source.count {
      switch source[index] {
      case .backslash: index += 2
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        guard body(index) else { return }
        index += 1
      default: index += 1
      }
    }
  }
}
