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
    if role == .code { return cut(to: Self.lineTrimmed(text.utf8)) }
    let shortcodes = Shortcodes.ranges(in: text.utf8, outsideCodeOf: spans)
    // Most have none: they are not copied.
    guard !shortcodes.isEmpty else { return cut(to: text.trimmedRange) }
    let (text, spans) = text.removing(shortcodes, spans)
    return with(text, spans).cut(to: text.trimmedRange)
  }

  private func cut(to range: Range<Int>) -> Block? {
    if range.isEmpty, !role.isHeading { return nil }
    if range == 0..<text.utf8.count { return self }
    let spans = spans.compactMap { span -> Span? in
      let clamped = span.range.clamped(to: range)
      guard !clamped.isEmpty else { return nil }
      let start = clamped.lowerBound - range.lowerBound
      return Span(kind: span.kind, range: start..<start + clamped.count)
    }
    return with(text.slice(range), spans)
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
