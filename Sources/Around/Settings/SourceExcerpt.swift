internal import SourceText

/// A line of a file with carets under a part of it.
struct SourceExcerpt: Sendable, Equatable {
  /// Columns of a terminal that are shown before the part, and from its start on.
  private static let widthBefore = 44
  private static let widthAfter = 52

  let text: String

  /// - Parameter endsThere: whether nothing from the place on is shown.
  init?(_ source: SourceFile, at position: Position, length: Int, endsThere: Bool = false) {
    guard position.line <= source.lines.starts.count else { return nil }
    let start = source.lines.starts[position.line - 1]
    let bytes = source.utf8[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    // Tabs and controls would move the carets.
    let line = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
    }
    let first = min(max(position.column - 1, 0), line.count)
    let before = Self.count(of: line[..<first].reversed(), within: Self.widthBefore)
    let after = endsThere ? 0 : Self.count(of: line[first...], within: Self.widthAfter)
    let from = first - before
    let last = min(first + max(length, 1), first + after)

    let isCut = from > 0
    let shown =
      (isCut ? "…" : "") + String(String.UnicodeScalarView(line[from..<first + after]))
      + (first + after < line.count ? "…" : "")
    let indent = Self.columns(line[from..<first]) + (isCut ? 1 : 0)
    let carets = max(Self.columns(line[first..<last]), 1)
    let number = "\(position.line)"
    text =
      "  \(number) | \(shown)\n  " + String(repeating: " ", count: number.count) + " | "
      + String(repeating: " ", count: indent) + String(repeating: "^", count: carets)
  }

  /// How many of some scalars fit into as many columns.
  private static func count(of scalars: some Sequence<Unicode.Scalar>, within width: Int) -> Int {
    var columns = 0
    var count = 0
    for scalar in scalars {
      columns += DisplayWidth.columns(of: scalar)
      if columns > width { break }
      count += 1
    }
    return count
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }
}
