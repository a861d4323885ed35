internal import Outcomes
internal import SourceText

/// Breaks Japanese and Latin text into lines by its display width.
///
/// Japanese may break between any two characters, Latin at spaces. What must not begin a line
/// (closing brackets, punctuation, small kana, ー) and what must not end one (opening brackets) are
/// those of JIS X 4051 with their half-width counterparts.
enum TextWrapper {
  /// The lines of a text, none wider than `columns` where a single character is not.
  /// - Parameter hanging: how much narrower all lines but the first are.
  static func lines(_ span: Span, columns: Int, hanging: Int = 0) -> [Span] {
    if span.columns <= columns { return [span.withoutSpacesAtEnd] }
    let glyphs = Glyph.all(in: span.text)
    var lines = LineBuilder(span, glyphs)
    func columnsLeft() -> Int {
      max(2, lines.isEmpty ? columns : columns - hanging) - lines.used
    }
    var start = 0
    while start < glyphs.count {
      let end = endOfChunk(from: start, in: glyphs)
      let (size, sizeWithSpaces) = Self.columns(of: start..<end, in: glyphs)
      if size > columnsLeft(), lines.start < start { lines.end(at: start) }
      if size <= columnsLeft() {
        lines.used += sizeWithSpaces
      } else {
        for index in start..<end {
          let glyph = glyphs[index]
          if glyph.columns > columnsLeft(), !glyph.isSpace {
            // What must not begin a line takes the character before it along.
            let carries = glyph.mustNotStart && index - lines.start > 1
            lines.end(at: carries ? index - 1 : index)
            if carries { lines.used += glyphs[index - 1].columns }
          }
          lines.used += glyph.columns
        }
      }
      start = end
    }
    if lines.start < glyphs.count || lines.isEmpty { lines.end(at: glyphs.count) }
    return lines.lines
  }

  /// The lines of a text, the last of no more than so many with an ellipsis where something is left out.
  static func lines(_ span: Span, columns: Int, rows: Int) -> [Span] {
    let lines = lines(span, columns: columns)
    guard lines.count > rows else { return lines }
    // A line is what the text has there, but for the spaces at its end.
    let rest = lines.prefix(rows - 1).reduce(span.text.utf8[...]) { rest, line in
      rest.dropFirst(line.text.utf8.count).drop { $0 == UInt8(ascii: " ") }
    }
    return lines.prefix(rows - 1)
      + [fitted(Span(String(Substring(rest)), span.tone), columns: columns)]
  }

  /// The longest beginning of a text that fits, with an ellipsis where something is left out.
  static func fitted(_ span: Span, columns: Int) -> Span {
    guard span.columns > columns else { return span }
    let shown = everydayBeginning(of: span, columns - 1) ?? beginning(of: span, columns - 1)
    return Span(part: shown.text + "…", span.tone, columns: shown.columns + 1)
  }

  /// The longest beginning of no more than so many columns, without the spaces at its end.
  private static func beginning(of span: Span, _ columns: Int) -> Span {
    let glyphs = Glyph.all(in: span.text)
    var used = 0
    let count = glyphs.prefix { glyph in
      used += glyph.columns
      return used <= columns
    }.count
    return span.part(0..<count, of: glyphs)
  }

  /// The same where it is of everyday characters, and one follows it; `nil` for others. What comes later is not
  /// read.
  private static func everydayBeginning(of span: Span, _ columns: Int) -> Span? {
    var text = span.text
    let shown = text.withUTF8 { EverydayWidth.beginning(of: $0, columns: columns) }
    guard let shown, let beginning = String(text.utf8.prefix(shown.length)) else { return nil }
    return Span(part: beginning, span.tone, columns: shown.columns).withoutSpacesAtEnd
  }

  /// The longest end of a text that fits, with an ellipsis where something is left out.
  static func fittedEnd(_ span: Span, columns: Int) -> Span {
    guard span.columns > columns else { return span }
    let glyphs = Glyph.all(in: span.text)
    var used = 1
    let count = glyphs.reversed().prefix { glyph in
      used += glyph.columns
      return used <= columns
    }.count
    let shown = span.whole(glyphs.count - count..<glyphs.count, of: glyphs)
    return Span(part: "…" + shown.text, span.tone, columns: shown.columns + 1)
  }

  /// The end of the piece that begins at a glyph and that no line break may part; spaces stand at its
  /// end.
  private static func endOfChunk(from start: Int, in glyphs: [Glyph]) -> Int {
    var end = start + 1
    while end < glyphs.count, !mayBreak(between: glyphs[end - 1], glyphs[end]) { end += 1 }
    return end
  }

  private static func mayBreak(between a: Glyph, _ b: Glyph) -> Bool {
    if b.isSpace || b.mustNotStart || a.mustNotEnd { return false }
    return a.isSpace || a.isJapanese || b.isJapanese
  }

  /// The columns of some glyphs, without the spaces at their end and with them.
  private static func columns(of range: Range<Int>, in glyphs: [Glyph]) -> (Int, Int) {
    var (size, spaces) = (0, 0)
    for index in range {
      if glyphs[index].isSpace {
        spaces += glyphs[index].columns
      } else {
        size += spaces + glyphs[index].columns
        spaces = 0
      }
    }
    return (size, size + spaces)
  }
}

/// The lines of a text so far, and the one at hand.
private struct LineBuilder {
  private let span: Span
  private let glyphs: [Glyph]
  private(set) var lines: [Span] = []
  /// The first glyph of the line at hand.
  private(set) var start = 0
  /// The columns of the line at hand.
  var used = 0

  init(_ span: Span, _ glyphs: [Glyph]) {
    self.span = span
    self.glyphs = glyphs
  }

  /// Whether no line has ended yet.
  var isEmpty: Bool { lines.isEmpty }

  /// Ends the line at hand before a glyph, without the spaces at its end.
  mutating func end(at index: Int) {
    lines.append(span.part(start..<index, of: glyphs))
    start = index
    used = 0
  }
}

extension Span {
  /// Some glyphs of it, without the spaces at their end.
  fileprivate func part(_ range: Range<Int>, of glyphs: [Glyph]) -> Span {
    var end = range.upperBound
    while end > range.lowerBound, glyphs[end - 1].isSpace { end -= 1 }
    return whole(range.lowerBound..<end, of: glyphs)
  }

  /// Some glyphs of it.
  fileprivate func whole(_ range: Range<Int>, of glyphs: [Glyph]) -> Span {
    func index(before glyph: Int) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: glyph == 0 ? 0 : glyphs[glyph - 1].end)
    }
    return Span(
      part: String(text[index(before: range.lowerBound)..<index(before: range.upperBound)]), tone,
      columns: glyphs[range].reduce(0) { $0 + $1.columns })
  }
}
