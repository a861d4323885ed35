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
    case symbol(Unicode.Scalar)
    /// A line in 【…】.
    case lenticular
    /// `#` or `＃`, how many.
    case hash(count: Int)
    case bullet
    case quotation
  }

  /// The whole source.
  private let source: [UInt8]
  /// The line's bytes without the white space around it and without its line break.
  let range: ByteRange
  let isIndented: Bool
  /// Whether the line is indented by one ideographic space, as Japanese paragraphs begin.
  let beginsParagraph: Bool
  let marker: Marker?
  /// The bytes after the marker.
  let content: ByteRange

  var isBlank: Bool { range.isEmpty }

  /// What stands at `range`. Made when it is asked for, since most lines are judged by their bytes.
  var text: String { String(decoding: source[range.start..<range.end], as: UTF8.self) }

  init(_ line: ByteRange, in source: [UInt8]) {
    self.source = source
    range = WhiteSpace.trimmed(line, in: source)
    let indent = range.start - line.start
    beginsParagraph = indent == 3 && source[line.start] == 0xE3
    isIndented = indent > 0 && !beginsParagraph
    if let (marker, length) = LineMarker.find(at: range, in: source) {
      self.marker = marker
      content = ByteRange(range.start + length, range.end)
    } else {
      marker = nil
      content = range
    }
  }

  /// The lines of a source.
  static func lines(of source: SourceFile) -> [TextLine] {
    let starts = source.lines.starts
    let utf8 = source.utf8
    return starts.indices.map { index in
      let start = starts[index]
      var end = index + 1 < starts.count ? starts[index + 1] : utf8.count
      while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
      return TextLine(ByteRange(start, end), in: utf8)
    }
  }
}
