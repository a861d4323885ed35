internal import SourceText

/// Bytes taken from a source in one or more stretches, in source order, each byte with its offset.
///
/// The lines of a paragraph without the `> ` before them are an excerpt, and so is a table cell
/// without the backslashes before its pipes.
struct Excerpt {
  private struct Stretch {
    let start: Int
    let source: Int
  }

  private(set) var bytes: [UInt8] = []
  private var stretches: [Stretch] = []

  init() {}

  init(_ range: ByteRange, of source: [UInt8]) {
    append(range, of: source)
  }

  mutating func append(_ range: ByteRange, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    let continuesLast =
      stretches.last.map { $0.source + bytes.count - $0.start == range.start } ?? false
    if !continuesLast { stretches.append(Stretch(start: bytes.count, source: range.start)) }
    bytes.append(contentsOf: source[range.start..<range.end])
  }

  /// The source offset of the byte at an offset; at the end, the offset after the last byte.
  func sourceOffset(of offset: Int) -> Int {
    guard !bytes.isEmpty else { return 0 }
    if offset >= bytes.count { return sourceOffset(of: bytes.count - 1) + 1 }
    let stretch = stretches[stretchIndex(at: offset)]
    return stretch.source + offset - stretch.start
  }

  /// The source bytes from the first to the last byte of a range.
  func sourceRange(of range: Range<Int>) -> ByteRange {
    let start = sourceOffset(of: range.lowerBound)
    if range.isEmpty { return ByteRange(start, start) }
    return ByteRange(start, sourceOffset(of: range.upperBound - 1) + 1)
  }

  /// The stretches of the source that a range is made of.
  func sourceRanges(of range: Range<Int>) -> [ByteRange] {
    guard !range.isEmpty else { return [] }
    var result: [ByteRange] = []
    var index = stretchIndex(at: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      let next = index + 1 < stretches.count ? stretches[index + 1].start : bytes.count
      let end = min(next, range.upperBound)
      let offset = stretches[index].source - stretches[index].start
      result.append(ByteRange(start + offset, end + offset))
      start = end
      index += 1
    }
    return result
  }

  /// A part of this excerpt as an excerpt.
  func excerpt(of range: Range<Int>, source: [UInt8]) -> Excerpt {
    var result = Excerpt()
    for stretch in sourceRanges(of: range) { result.append(stretch, of: source) }
    return result
  }

  private func stretchIndex(at offset: Int) -> Int {
    max(stretches.partitioningIndex(where: { $0.start > offset }) - 1, 0)
  }
}
