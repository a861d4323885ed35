internal import Outcomes
internal import Reports
internal import SourceText

/// The lines of a draft's file, for what stands around its uses.
struct SourceLines {
  private let source: SourceFile
  /// Those that were asked for, by their number from 1.
  private var lines: [Int: [Unicode.Scalar]] = [:]

  init(_ source: SourceFile) { self.source = source }

  /// What stands on the line before and after a use, as much as there is room for.
  /// - Parameter columns: for both together.
  mutating func around(_ use: OccurrenceReport, columns: Int) -> (before: Span, after: Span) {
    let line = line(use.line)
    let start = use.column - 1
    let end = use.endLine == use.line ? use.endColumn - 1 : line.count
    guard columns > 4, 0 <= start, start <= end, end <= line.count else {
      return (Span(""), Span(""))
    }
    // No scalar that is seen is narrower than a column; of combining ones a text has not that many.
    let before = Self.text(line[max(0, start - Self.most)..<start], from: .start)
    let after = Self.text(line[end..<min(line.count, end + Self.most)], from: .end)
    let left = TextWrapper.fittedEnd(before, columns: columns / 2)
    return (left, TextWrapper.fitted(after, columns: columns - left.columns))
  }

  private static let most = 200

  private enum Edge { case start, end }

  /// Without the white space at the line's edge.
  private static func text(_ scalars: ArraySlice<Unicode.Scalar>, from edge: Edge) -> Span {
    var scalars = scalars
    switch edge {
    case .start: scalars = scalars.drop { $0.properties.isWhitespace }
    case .end:
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    }
    return Span(String(String.UnicodeScalarView(scalars)))
  }

  private mutating func line(_ number: Int) -> [Unicode.Scalar] {
    if let line = lines[number] { return line }
    let starts = source.lines.starts
    guard starts.indices.contains(number - 1) else { return [] }
    let end = number < starts.count ? starts[number] : source.utf8.count
    let line = Array(
      String(decoding: source.utf8[starts[number - 1]..<end], as: UTF8.self).unicodeScalars)
    lines[number] = line
    return line
  }
}
