/// Text taken from a source file, with the source bytes of every piece of it.
///
/// A piece is *verbatim* (its bytes stand in the source one for one) or *rewritten* (`&amp;` became
/// `&`, a line break became a space): then the whole piece stands for a whole source range. A piece
/// whose place is not known says so with `nil`.
@usableFromInline
package struct MappedText: Sendable, Equatable {
  @usableFromInline
  package struct Piece: Sendable, Equatable {
    private let offset: UInt32
    package let source: ByteRange?
    package let isVerbatim: Bool

    /// The offset in `utf8` at which the piece starts; it ends where the next one starts.
    package var start: Int { Int(offset) }

    init(start: Int, source: ByteRange?, isVerbatim: Bool) {
      offset = UInt32(start)
      self.source = source
      self.isVerbatim = isVerbatim
    }
  }

  @usableFromInline package private(set) var utf8: [UInt8] = []
  /// Ordered by `start`, without gaps; none for an empty text.
  package private(set) var pieces: [Piece] = []

  package init() {}

  @inlinable package var isEmpty: Bool { utf8.isEmpty }
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Appends bytes of the source as they stand.
  package mutating func append(verbatim range: ByteRange, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, last.isVerbatim, let lastSource = last.source,
      lastSource.end == range.start
    {
      let whole = ByteRange(lastSource.start, range.end)
      pieces[pieces.count - 1] = Piece(start: last.start, source: whole, isVerbatim: true)
    } else {
      pieces.append(Piece(start: utf8.count, source: range, isVerbatim: true))
    }
    let bytes = source[range.start..<range.end]
    // Most texts are one piece: without room for more.
    if utf8.isEmpty { utf8 = Array(bytes) } else { utf8.append(contentsOf: bytes) }
  }

  /// Appends text that stands for a source range as a whole, or whose place is not known.
  package mutating func append(_ text: ArraySlice<UInt8>, standingFor source: ByteRange?) {
    if text.isEmpty { return }
    pieces.append(Piece(start: utf8.count, source: source, isVerbatim: false))
    utf8.append(contentsOf: text)
  }

  package mutating func append(_ other: MappedText) {
    let offset = utf8.count
    utf8.append(contentsOf: other.utf8)
    pieces.append(
      contentsOf: other.pieces.map {
        Piece(start: $0.start + offset, source: $0.source, isVerbatim: $0.isVerbatim)
      })
  }

  /// The same text without white space at its ends.
  package func trimmed() -> MappedText {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var start = 0
    var end = utf8.count
    while start < end, isSpace(utf8[start]) || startsWideSpace(at: start) {
      start += isSpace(utf8[start]) ? 1 : 3
    }
    while end > start, isSpace(utf8[end - 1]) || startsWideSpace(at: end - 3) {
      end -= isSpace(utf8[end - 1]) ? 1 : 3
    }
    return slice(start..<max(start, end))
  }

  /// The text of a range of `utf8`, mapped as here.
  package func slice(_ range: Range<Int>) -> MappedText {
    if range == 0..<utf8.count { return self }
    var result = MappedText()
    result.utf8 = Array(utf8[range])
    for index in pieces.indices.dropFirst(pieceIndex(at: range.lowerBound)) {
      let piece = pieces[index]
      if piece.start >= range.upperBound { break }
      let pieceEnd = index + 1 < pieces.count ? pieces[index + 1].start : utf8.count
      let start = max(piece.start, range.lowerBound)
      let end = min(pieceEnd, range.upperBound)
      guard start < end else { continue }
      let source =
        piece.isVerbatim
        ? piece.source.map {
          ByteRange($0.start + start - piece.start, $0.start + end - piece.start)
        }
        : piece.source
      result.pieces.append(
        Piece(start: start - range.lowerBound, source: source, isVerbatim: piece.isVerbatim))
    }
    return result
  }

  /// The text without some ranges of `utf8`, which stand in order and apart.
  package func removing(_ ranges: [Range<Int>]) -> MappedText {
    var result = MappedText()
    var piece = 0
    func keep(_ kept: Range<Int>) {
      var start = kept.lowerBound
      while start < kept.upperBound, piece < pieces.count {
        let next = piece + 1 < pieces.count ? pieces[piece + 1].start : utf8.count
        if next <= start {
          piece += 1
          continue
        }
        let end = min(next, kept.upperBound)
        result.append(pieces[piece], start..<end, of: self, from: result.utf8.count)
        start = end
      }
    }
    var start = 0
    for range in ranges {
      keep(start..<range.lowerBound)
      start = range.upperBound
    }
    keep(start..<utf8.count)
    return result
  }

  /// Appends a part of another text's piece.
  private mutating func append(
    _ piece: Piece, _ range: Range<Int>, of text: MappedText, from start: Int
  ) {
    var source = piece.source
    if piece.isVerbatim, let place = source {
      let first = place.start + range.lowerBound - piece.start
      source = ByteRange(first, first + range.count)
    }
    pieces.append(Piece(start: start, source: source, isVerbatim: piece.isVerbatim))
    utf8.append(contentsOf: text.utf8[range])
  }

  /// The source bytes that a range of `utf8` comes from; `nil` where either end's place is unknown.
  package func sourceRange(of range: Range<Int>) -> ByteRange? {
    guard !pieces.isEmpty, range.upperBound <= utf8.count else { return nil }
    if range.isEmpty { return sourceStart(of: range.lowerBound).map { ByteRange($0, $0) } }
    guard let start = sourceStart(of: range.lowerBound),
      let end = sourceEnd(of: range.upperBound), start <= end
    else { return nil }
    return ByteRange(start, end)
  }

  private func sourceStart(of offset: Int) -> Int? {
    let piece = pieces[pieceIndex(at: min(offset, utf8.count - 1))]
    guard let source = piece.source else { return nil }
    if offset == utf8.count { return source.end }
    return piece.isVerbatim ? source.start + offset - piece.start : source.start
  }

  private func sourceEnd(of offset: Int) -> Int? {
    let piece = pieces[pieceIndex(at: offset - 1)]
    guard let source = piece.source else { return nil }
    return piece.isVerbatim ? source.start + offset - piece.start : source.end
  }

  private func pieceIndex(at offset: Int) -> Int {
    max(pieces.partitioningIndex(where: { $0.start > offset }) - 1, 0)
  }

  /// Whether U+3000 (E3 80 80) or the line separator U+2028 (E2 80 A8) stands at an offset.
  private func startsWideSpace(at offset: Int) -> Bool {
    offset >= 0 && offset + 3 <= utf8.count
      && utf8[offset + 1] == 0x80
      && (utf8[offset] == 0xE3 && utf8[offset + 2] == 0x80
        || utf8[offset] == 0xE2 && utf8[offset + 2] == 0xA8)
  }
}
