internal import Drafts
internal import SourceText

/// Gathers the text of an HTML block, white space collapsed as a browser does.
struct HTMLTextBuilder {
  private let excerpt: Excerpt
  private var block: BlockText
  /// White space that becomes one space if more text follows; a range in the excerpt.
  private var pendingSpace: Range<Int>?
  private var hasPendingSpace = false
  /// Whether that white space holds the end of a source line.
  private var pendingEndsLine = false
  /// The excerpt's bytes that the text was taken from.
  private(set) var range: Range<Int>?

  init(_ excerpt: Excerpt, source: [UInt8]) {
    self.excerpt = excerpt
    block = BlockText(source: source)
  }

  var isEmpty: Bool { block.isEmpty }

  mutating func openSpan(_ kind: Block.Span.Kind) { block.openSpan(kind) }
  mutating func closeSpan(_ kind: Block.Span.Kind) { block.closeSpan(kind) }

  /// Counts a tag or image to the block's bytes.
  mutating func extend(over tag: Range<Int>) {
    range =
      range.map { min($0.lowerBound, tag.lowerBound)..<max($0.upperBound, tag.upperBound) } ?? tag
  }

  mutating func appendLineBreak(_ tag: Range<Int>?) {
    forgetSpace()
    if block.isEmpty { return }
    block.append(LineBreaking.separator[...], standingFor: tag.map(excerpt.sourceRange))
    if let tag { extend(over: tag) }
  }

  /// Appends a text, its white space collapsed or, in `pre`, kept.
  mutating func append(_ text: HTMLText, keepsSpace: Bool = false) {
    guard text.isPlaced else {
      appendUnplaced(text.decoded[...], keepsSpace: keepsSpace)
      return
    }
    for fragment in text.fragments {
      let bytes = text.decoded[fragment.text]
      if keepsSpace {
        appendPiece(bytes, fragment.raw, isVerbatim: fragment.isVerbatim)
      } else if fragment.isVerbatim {
        appendCollapsed(bytes, at: fragment.raw.lowerBound)
      } else if bytes.allSatisfy(\.isMarkupSpace) {
        appendSpace(fragment.raw)
      } else {
        appendPiece(collapsed(bytes), fragment.raw, isVerbatim: false)
      }
    }
  }

  mutating func take() -> (text: MappedText, spans: [Block.Span]) {
    defer {
      range = nil
      forgetSpace()
    }
    return block.take()
  }

  private mutating func appendCollapsed(_ bytes: ArraySlice<UInt8>, at rawStart: Int) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = start + bytes[start...].withUnsafeBufferPointer(Self.lengthOfRun)
      let raw = rawStart + start - bytes.startIndex..<rawStart + end - bytes.startIndex
      if bytes[start].isMarkupSpace {
        appendSpace(raw)
      } else {
        appendPiece(bytes[start..<end], raw, isVerbatim: true)
      }
      start = end
    }
  }

  /// How many bytes at the start are white space, or other characters with no more than a space between them.
  private static func lengthOfRun(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = 0
    if bytes[end].isMarkupSpace {
      while end < bytes.count, bytes[end].isMarkupSpace { end += 1 }
      return end
    }
    while end < bytes.count {
      end = bytes.firstASCII(from: end, before: bytes.count)
      guard end < bytes.count else { break }
      if bytes[end].isMarkupSpace {
        let isLone =
          bytes[end] == .space && end + 1 < bytes.count && !bytes[end + 1].isMarkupSpace
        guard isLone else { break }
      }
      end += 1
    }
    return end
  }

  private mutating func forgetSpace() {
    (pendingSpace, hasPendingSpace, pendingEndsLine) = (nil, false, false)
  }

  private mutating func appendSpace(_ raw: Range<Int>?) {
    if let raw, excerpt.bytes[raw].contains(where: \.isLineEnd) { pendingEndsLine = true }
    if hasPendingSpace { return }
    (pendingSpace, hasPendingSpace) = (raw, true)
  }

  private mutating func appendPiece(
    _ bytes: ArraySlice<UInt8>, _ raw: Range<Int>, isVerbatim: Bool
  ) {
    if bytes.isEmpty { return }
    flushSpace(before: bytes)
    extend(over: raw)
    if isVerbatim {
      block.append(raw, of: excerpt)
    } else {
      block.append(bytes, standingFor: excerpt.sourceRange(of: raw))
    }
  }

  private mutating func appendUnplaced(_ bytes: ArraySlice<UInt8>, keepsSpace: Bool) {
    if bytes.allSatisfy(\.isMarkupSpace) {
      if !bytes.isEmpty { appendSpace(nil) }
      return
    }
    flushSpace(before: bytes)
    block.append(keepsSpace ? bytes : collapsed(bytes), standingFor: nil)
  }

  private mutating func flushSpace(before bytes: ArraySlice<UInt8>) {
    guard hasPendingSpace else { return }
    defer { forgetSpace() }
    let text = block.text.utf8
    guard !text.isEmpty, text.last != .lineFeed, !text.hasSuffix(LineBreaking.separator) else {
      return
    }
    if pendingEndsLine, let last = text.lastScalar, let next = bytes.firstScalar,
      LineBreaking.vanishes(between: last, and: next)
    {
      return
    }
    if let raw = pendingSpace, raw.count == 1, excerpt.bytes[raw.lowerBound] == .space {
      block.append(raw, of: excerpt)
    } else {
      block.append([.space], standingFor: pendingSpace.map(excerpt.sourceRange))
    }
  }

  private func collapsed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: ArraySlice<UInt8> = []
    for byte in bytes {
      if !byte.isMarkupSpace {
        result.append(byte)
      } else if result.last != .space {
        result.append(.space)
      }
    }
    return result
  }
}
