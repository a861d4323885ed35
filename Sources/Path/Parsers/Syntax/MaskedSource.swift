internal import Drafts
internal import SourceText

/// A source in which what is not the draft's text is masked, byte for byte, before it is parsed.
///
/// Every offset in it is one in the source, so that all places stay true.
struct MaskedSource {
  /// What the format's parser reads.
  let file: SourceFile
  private let original: SourceFile
  private let isMasked: Bool
  /// A control character that neither parser takes for markup or white space.
  private static let mask: UInt8 = 0x01

  init(_ source: SourceFile, _ scan: SyntaxScan) {
    original = source
    found = scan.blocks
    isMasked = !scan.stretches.isEmpty
    guard isMasked else {
      file = source
      return
    }
    var bytes = source.utf8
    for stretch in scan.stretches { Self.mask(stretch, in: &bytes) }
    Self.blankMaskedLines(in: &bytes)
    file = SourceFile(name: source.name, utf8: bytes, encoding: source.encoding)
  }

  /// The blocks that only the scan saw: bodies of code, alternative texts, titles.
  let found: [Block]

  /// The blocks that were parsed, as they are without the masks.
  func restored(_ blocks: [Block]) -> [Block] {
    isMasked ? blocks.compactMap(restored) : blocks
  }

  private func restored(_ block: Block) -> Block? {
    if block.role == .code { return unmaskedCode(block) }
    let masks = masks(in: block.text)
    var (text, spans) = block.text.removing(masks, block.spans)
    text = unmasked(text)
    if masks.isEmpty {
      return block.with(text, spans)
    }
    if block.role == .image {
      // What the generator fills in is not known here.
      let known = text.trimmed()
      return known.isEmpty
        ? nil
        : block.with(known, [])
    }
    return block.with(text, spans).trimmed()
  }

  /// Code is what the source says, masked or not.
  private func unmaskedCode(_ block: Block) -> Block {
    var text = MappedText()
    let pieces = block.text.pieces
    // By piece, where it stands in the new text; then its end.
    var starts: [Int] = []
    for (index, piece) in pieces.enumerated() {
      starts.append(text.utf8.count)
      let end = index + 1 < pieces.count ? pieces[index + 1].start : block.text.utf8.count
      if let range = piece.source, piece.isVerbatim || isMasked(range) {
        text.append(verbatim: range, of: original.utf8)
      } else {
        text.append(block.text.utf8.part(piece.start..<end), standingFor: piece.source)
      }
    }
    starts.append(text.utf8.count)
    /// Where a span's edge stands then: at an edge of what was masked, never in it.
    func moved(_ offset: Int) -> Int {
      let piece = pieces.partitioningIndex { $0.start > offset } - 1
      guard piece >= 0 else { return offset }
      return min(starts[piece] + offset - pieces[piece].start, starts[piece + 1])
    }
    return block.with(
      text,
      block.spans.map { span in
        Block.Span(
          kind: span.kind, range: moved(span.range.lowerBound)..<moved(span.range.upperBound))
      })
  }

  /// Whether masks stand for all of a range; gumbo has made each of their bytes U+FFFD.
  private func isMasked(_ range: ByteRange) -> Bool {
    !range.isEmpty && file.utf8[range.start..<range.end].allSatisfy { $0 == Self.mask }
  }

  /// A text with what the source says in the place of letters and spaces that the parser did not take
  /// for markup.
  private func unmasked(_ text: MappedText) -> MappedText {
    let isSame = text.pieces.allSatisfy { piece in
      guard piece.isVerbatim, let range = piece.source else { return true }
      return file.utf8[range.start..<range.end].elementsEqual(
        original.utf8[range.start..<range.end])
    }
    if isSame { return text.standing(in: original.utf8) }
    var result = MappedText()
    for (index, piece) in text.pieces.enumerated() {
      let end = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.utf8.count
      guard piece.isVerbatim, let range = piece.source else {
        result.append(text.utf8.part(piece.start..<end), standingFor: piece.source)
        continue
      }
      var start = range.start
      while start < range.end {
        let isSpace = isSpaceMask(start)
        let next = (start..<range.end).first { isSpaceMask($0) != isSpace } ?? range.end
        if isSpace {
          result.append(file.utf8[start..<next], standingFor: ByteRange(start, next))
        } else {
          result.append(verbatim: ByteRange(start, next), of: original.utf8)
        }
        start = next
      }
    }
    return result
  }

  /// Whether a space stands in the place of something else.
  private func isSpaceMask(_ offset: Int) -> Bool {
    file.utf8[offset] == .space && original.utf8[offset] != .space
  }

  /// The places of masks in a text.
  private func masks(in text: MappedText) -> [Range<Int>] {
    var masks: [Range<Int>] = []
    for (index, piece) in text.pieces.enumerated() {
      let end = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.utf8.count
      if !piece.isVerbatim {
        if let source = piece.source, isMasked(source) { masks.append(piece.start..<end) }
        continue
      }
      var offset = piece.start
      while offset < end {
        let start = offset
        while offset < end, text.utf8[offset] == Self.mask { offset += 1 }
        if offset > start { masks.append(start..<offset) } else { offset += 1 }
      }
    }
    return masks
  }

  private static func mask(_ stretch: SyntaxScan.Stretch, in bytes: inout [UInt8]) {
    let byte: UInt8 =
      switch stretch.substitute {
      case .nothing: mask
      case .space: .space
      case .letter: UInt8(ascii: "x")
      }
    for index in stretch.range where !bytes[index].isLineEnd { bytes[index] = byte }
  }

  /// Makes the lines blank that hold nothing but masks.
  private static func blankMaskedLines(in bytes: inout [UInt8]) {
    var start = 0
    while start < bytes.count {
      var end = start
      var isBlank = true
      var hasMask = false
      while end < bytes.count, !bytes[end].isLineEnd {
        if bytes[end] == mask { hasMask = true } else if !bytes[end].isBlank { isBlank = false }
        end += 1
      }
      if isBlank, hasMask { for index in start..<end { bytes[index] = .space } }
      start = end + 1
    }
  }
}
