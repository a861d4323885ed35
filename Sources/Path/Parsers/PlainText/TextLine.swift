internal import SourceText

/// One line of a plain text with what its beginning says.
struct TextLine {
  enum Marker: Equatable {
    /// `1.`, `1.2`, `１．`, `(1)`: how many numbers there are, and the last of them.
    case number(depth: Int, last: Int)
    /// `第1章`, `第一節`.
    case chapter
    case section
    /// ■ ◆ ● and their like.
    case symbol(Character)
    /// A line in 【…】.
    case lenticular
    /// `#` or `＃`, how many.
    case hash(count: Int)
    case bullet
    case quotation
  }

  /// The line's bytes without the white space around it and without its line break.
  let range: ByteRange
  let text: String
  let isIndented: Bool
  /// Whether the line is indented by one ideographic space, as Japanese paragraphs begin.
  let beginsParagraph: Bool
  let marker: Marker?
  /// The bytes after the marker.
  let content: ByteRange

  var isBlank: Bool { range.isEmpty }

  init(_ line: ByteRange, in source: SourceFile) {
    let raw = source.text(in: line)
    let text = raw[...].trimmed
    let indent = raw.utf8.distance(from: raw.startIndex, to: text.startIndex)
    let start = line.start + indent
    range = ByteRange(start, start + text.utf8.count)
    self.text = String(text)
    beginsParagraph = indent == 3 && raw.unicodeScalars.first == "\u{3000}"
    isIndented = indent > 0 && !beginsParagraph
    if let (marker, length) = LineMarker.find(in: text) {
      self.marker = marker
      content = ByteRange(start + length, range.end)
    } else {
      marker = nil
      content = range
    }
  }

  /// The lines of a source.
  static func lines(of source: SourceFile) -> [TextLine] {
    let starts = source.lines.starts
    return starts.indices.map { index in
      let start = starts[index]
      var end = index + 1 < starts.count ? starts[index + 1] : source.utf8.count
      while end > start, source.utf8[end - 1] == 0x0A || source.utf8[end - 1] == 0x0D { end -= 1 }
      return TextLine(ByteRange(start, end), in: source)
    }
  }
}
