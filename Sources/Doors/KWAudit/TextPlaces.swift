internal import SourceText

/// Finds the places of a draft's byte offsets in the text that it was made of.
struct TextPlaces {
  private let source: SourceFile
  /// The bytes of the mark before the text, which is not part of the draft.
  private let markLength: Int
  private let units: UTF16Index

  /// - Parameter hasMark: whether the text began with a byte order mark, U+FEFF.
  init(_ source: SourceFile, hasMark: Bool) {
    self.source = source
    markLength = hasMark ? 3 : 0
    units = UTF16Index(source.utf8)
  }

  func span(_ range: ByteRange) -> TextSpan {
    let markUnits = markLength == 0 ? 0 : 1
    let utf16 = (start: units.units(before: range.start), end: units.units(before: range.end))
    return TextSpan(
      utf8: (range.start + markLength)..<(range.end + markLength),
      utf16: (utf16.start + markUnits)..<(utf16.end + markUnits),
      start: position(range.start, utf16.start), end: position(range.end, utf16.end))
  }

  private func position(_ offset: Int, _ utf16: Int) -> TextPosition {
    let position = source.position(at: offset)
    let lineStart = source.lines.starts[position.line - 1]
    return TextPosition(
      line: position.line, column: position.column,
      utf16Column: 1 + utf16 - units.units(before: lineStart))
  }
}

/// Counts the UTF-16 units before a byte offset without reading the whole text for it.
private struct UTF16Index {
  /// In bytes: how far apart the offsets are at which the count is kept.
  private static let step = 256
  private let utf8: [UInt8]
  /// The units of the scalars that start before each multiple of `step`.
  private let counts: [Int]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.step + 1)
    var count = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.step == 0 { counts.append(count) }
      count += Self.units(ofScalarStartingWith: byte)
    }
    self.counts = counts
  }

  func units(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let page = (offset - 1) / Self.step
    return utf8[(page * Self.step)..<offset].reduce(counts[page]) {
      $0 + Self.units(ofScalarStartingWith: $1)
    }
  }

  /// 0 for the later bytes of a scalar, 2 for a scalar that UTF-16 writes as a pair.
  private static func units(ofScalarStartingWith byte: UInt8) -> Int {
    byte & 0b1100_0000 == 0b1000_0000 ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
