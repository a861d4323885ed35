internal import Drafts
internal import SourceText

extension Block {
  /// Makes a block of gathered text, trimmed.
  ///
  /// - Returns: `nil` where no text is left and the role is not a heading.
  static func finished(
    _ role: Role, _ gathered: (text: MappedText, spans: [Span]), range: ByteRange,
    isMainContent: Bool, row: Int? = nil, isHidden: Bool = false
  ) -> Block? {
    Block(
      role: role, text: gathered.text, range: range, isMainContent: isMainContent,
      spans: gathered.spans, row: row, isHidden: isHidden
    ).trimmed()
  }

  /// The block without shortcodes and without white space at its ends.
  ///
  /// - Returns: `nil` where no text is left and the role is not a heading.
  func trimmed() -> Block? {
    var (text, spans) = (text, spans)
    if role != .code { (text, spans) = Shortcodes.removed(from: text, spans) }
    if role == .code {
      (text, spans) = Self.slice(text, spans, Self.lineTrimmed(text.utf8))
    } else {
      (text, spans) = Self.slice(text, spans, Self.trimmed(text.utf8))
    }
    if text.isEmpty, !role.isHeading { return nil }
    return with(text, spans)
  }

  private static func slice(
    _ text: MappedText, _ spans: [Span], _ range: Range<Int>
  ) -> (MappedText, [Span]) {
    if range == 0..<text.utf8.count { return (text, spans) }
    let spans = spans.compactMap { span -> Span? in
      let clamped = span.range.clamped(to: range)
      guard !clamped.isEmpty else { return nil }
      let start = clamped.lowerBound - range.lowerBound
      return Span(kind: span.kind, range: start..<start + clamped.count)
    }
    return (text.slice(range), spans)
  }

  private static func trimmed(_ utf8: TextBytes) -> Range<Int> {
    let wideSpaces: [[UInt8]] = [[0xE3, 0x80, 0x80], LineBreaking.separator]
    var start = 0
    var end = utf8.count
    while start < end {
      if utf8[start].isMarkupSpace {
        start += 1
      } else if utf8[start] >= 0xE2, wideSpaces.contains(where: utf8[start..<end].starts) {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if utf8[end - 1].isMarkupSpace {
        end -= 1
      } else if end - start >= 3, utf8[end - 1] & 0x80 != 0,
        wideSpaces.contains(where: utf8[end - 3..<end].elementsEqual)
      {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// Without blank lines at either end; the indentation of the first line stays.
  private static func lineTrimmed(_ utf8: TextBytes) -> Range<Int> {
    var end = utf8.count
    while end > 0, utf8[end - 1].isMarkupSpace { end -= 1 }
    var start = 0
    var offset = 0
    while offset < end, utf8[offset].isMarkupSpace {
      if utf8[offset].isLineEnd { start = offset + 1 }
      offset += 1
    }
    return min(start, end)..<end
  }
}

extension Block.Role {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
