/// Text taken from a source file, with the source bytes of every piece of it.
///
/// A piece is *verbatim* (its bytes stand in the source one for one) or *rewritten* (`&amp;` became
/// `&`, a line break became a space): then the whole piece stands for a whole source range. A piece
/// whose place is not known says so with `nil`.
///
/// Most texts are one verbatim piece: these hold no bytes of their own, but share those of their source.
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

  /// The source of a text that is one verbatim piece; of any other its own bytes.
  @usableFromInline var bytes: [UInt8] = []
  /// Where the text stands in `bytes`: of those of its own it is all.
  @usableFromInline var stretch = CompactRange(0..<0)
  /// The pieces of a text with bytes of its own; empty for one verbatim piece.
  private var ownPieces: [Piece] = []

  package init() {}

  @inlinable package var utf8: TextBytes { TextBytes(bytes, in: stretch.range) }
  @inlinable package var isEmpty: Bool { stretch.lowerBound == stretch.upperBound }
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Ordered by `start`, without gaps; none for an empty text.
  package var pieces: [Piece] { isOnePiece ? [onePiece] : ownPieces }

  /// Whether it is one verbatim piece.
  private var isOnePiece: Bool { ownPieces.isEmpty && !isEmpty }
  private var onePiece: Piece {
    Piece(
      start: 0, source: ByteRange(stretch.lowerBound, stretch.upperBound), isVerbatim: true)
  }

  /// Where the last piece ends in the source; `nil` where that is not known, or there is none.
  package var sourceEnd: Int? { isOnePiece ? stretch.upperBound : ownPieces.last?.source?.end }

  @usableFromInline
  package static func == (a: MappedText, b: MappedText) -> Bool {
    a.utf8.elementsEqual(b.utf8) && a.pieces == b.pieces
  }

  /// Appends bytes of the source as they stand.
  /// - Parameter source: the same for all verbatim pieces of a text.
  package mutating func append(verbatim range: ByteRange, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    if isEmpty {
      bytes = source
      stretch = CompactRange(range.start..<range.end)
    } else if isOnePiece, stretch.upperBound == range.start {
      stretch = CompactRange(stretch.lowerBound..<range.end)
    } else {
      takeOwnBytes()
      if let last = ownPieces.last, last.isVerbatim, let lastSource = last.source,
        lastSource.end == range.start
      {
        let whole = ByteRange(lastSource.start, range.end)
        ownPieces[ownPieces.count - 1] = Piece(start: last.start, source: whole, isVerbatim: true)
      } else {
        ownPieces.append(Piece(start: bytes.count, source: range, isVerbatim: true))
      }
      appendOwn(source[range.start..<range.end])
    }
  }

  /// Appends text that stands for a source range as a whole, or whose place is not known.
  package mutating func append(_ text: some Collection<UInt8>, standingFor source: ByteRange?) {
    if text.isEmpty { return }
    takeOwnBytes()
    ownPieces.append(Piece(start: bytes.count, source: source, isVerbatim: false))
    appendOwn(text)
  }

  package mutating func append(_ other: MappedText) {
    if other.isEmpty { return }
    if isEmpty {
      self = other
      return
    }
    takeOwnBytes()
    for piece in other.pieces {
      ownPieces.append(
        Piece(
          start: piece.start + bytes.count, source: piece.source, isVerbatim: piece.isVerbatim))
    }
    appendOwn(other.utf8)
  }

  /// Makes ready for a further piece.
  private mutating func takeOwnBytes() {
    if isEmpty {
      bytes = []
    } else if ownPieces.isEmpty {
      ownPieces = [onePiece]
      bytes = Array(bytes[stretch.range])
    }
  }

  private mutating func appendOwn(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    stretch = CompactRange(0..<bytes.count)
  }

  /// The same text of the same places in another source.
  /// - Precondition: the verbatim pieces stand there, too.
  package func standing(in source: [UInt8]) -> MappedText {
    guard isOnePiece else { return self }
    var result = MappedText()
    result.append(
      verbatim: ByteRange(stretch.lowerBound, stretch.upperBound), of: source)
    return result
  }

  /// The same text without white space at its ends.
  package func trimmed() -> MappedText { slice(trimmedRange) }

  /// The range of `utf8` that has no white space at its ends.
  package var trimmedRange: Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let utf8 = utf8
    /// Whether U+3000 (E3 80 80) or the line separator U+2028 (E2 80 A8) stands at an offset.
    func startsWideSpace(at offset: Int) -> Bool {
      offset >= 0 && offset + 3 <= utf8.count
        && utf8[offset + 1] == 0x80
        && (utf8[offset] == 0xE3 && utf8[offset + 2] == 0x80
          || utf8[offset] == 0xE2 && utf8[offset + 2] == 0xA8)
    }
    var start = 0
    var end = utf8.count
    while start < end, isSpace(utf8[start]) || startsWideSpace(at: start) {
      start += isSpace(utf8[start]) ? 1 : 3
    }
    while end > start, isSpace(utf8[end - 1]) || startsWideSpace(at: end - 3) {
      end -= isSpace(utf8[end - 1]) ? 1 : 3
    }
    return start..<max(start, end)
  }

  /// The text of a range of `utf8`, mapped as here.
  package func slice(_ range: Range<Int>) -> MappedText {
    var result = MappedText()
    if isOnePiece {
      let part = utf8.part(range).stretch
      result.append(verbatim: ByteRange(part.lowerBound, part.upperBound), of: bytes)
    } else if range == 0..<bytes.count {
      return self
    } else {
      result.append(range, of: self, from: pieceIndex(at: range.lowerBound))
    }
    return result
  }

  /// The text without some ranges of `utf8`, which stand in order and apart.
  package func removing(_ ranges: [Range<Int>]) -> MappedText {
    var text = self
    text.takeOwnBytes()
    var result = MappedText()
    var (start, piece) = (0, 0)
    for range in ranges + [text.bytes.count..<text.bytes.count] {
      piece = result.append(start..<range.lowerBound, of: text, from: piece)
      start = range.upperBound
    }
    return result
  }

  /// Appends a range of a text with bytes of its own, each part of a piece as a piece.
  /// - Parameter first: no piece before it has bytes in the range.
  /// - Returns: the piece in which the range ends.
  @discardableResult
  private mutating func append(
    _ range: Range<Int>, of text: MappedText, from first: Int
  ) -> Int {
    var index = first
    var start = range.lowerBound
    while start < range.upperBound, index < text.ownPieces.count {
      let piece = text.ownPieces[index]
      let next =
        index + 1 < text.ownPieces.count ? text.ownPieces[index + 1].start : text.bytes.count
      if next <= start {
        index += 1
        continue
      }
      let end = min(next, range.upperBound)
      var source = piece.source
      if piece.isVerbatim, let place = source {
        let first = place.start + start - piece.start
        source = ByteRange(first, first + end - start)
      }
      ownPieces.append(Piece(start: bytes.count, source: source, isVerbatim: piece.isVerbatim))
      appendOwn(text.bytes[start..<end])
      start = end
    }
    return index
  }

  /// The source bytes that a range of `utf8` comes from; `nil` where either end's place is unknown.
  package func sourceRange(of range: Range<Int>) -> ByteRange? {
    let (first, last) = (stretch.lowerBound, stretch.upperBound)
    guard first < last, range.upperBound <= last - first else { return nil }
    if isOnePiece { return ByteRange(first + range.lowerBound, first + range.upperBound) }
    if range.isEmpty { return sourceStart(of: range.lowerBound).map { ByteRange($0, $0) } }
    guard let start = sourceStart(of: range.lowerBound),
      let end = sourceEnd(of: range.upperBound), start <= end
    else { return nil }
    return ByteRange(start, end)
  }

  private func sourceStart(of offset: Int) -> Int? {
    let piece = ownPieces[pieceIndex(at: min(offset, bytes.count - 1))]
    guard let source = piece.source else { return nil }
    if offset == bytes.count { return source.end }
    return piece.isVerbatim ? source.start + offset - piece.start : source.start
  }

  private func sourceEnd(of offset: Int) -> Int? {
    let piece = ownPieces[pieceIndex(at: offset - 1)]
    guard let source = piece.source else { return nil }
    return piece.isVerbatim ? source.start + offset - piece.start : source.end
  }

  private func pieceIndex(at offset: Int) -> Int {
    max(ownPieces.partitioningIndex(where: { $0.start > offset }) - 1, 0)
  }
}
