internal import SourceText

/// Finds the source bytes of a YAML scalar's value: plain, quoted, literal or folded.
enum YAMLScalarText {
  /// - Parameters:
  ///   - text: The value as the YAML parser gives it.
  ///   - start: The offset of the scalar's first byte: a quote, `|`, `>` or the text itself.
  /// - Returns: `nil` where the bytes and the value do not belong together.
  static func mapped(
    _ text: [UInt8], in source: [UInt8], from start: Int, upTo limit: Int
  ) -> MappedText? {
    guard start < limit else { return nil }
    var reader = Reader(text: text, source: source, offset: start, limit: limit)
    return reader.read() ? reader.result : nil
  }
}

private struct Reader {
  enum Style { case plain, singleQuoted, doubleQuoted, block }

  let text: [UInt8]
  let source: [UInt8]
  var offset: Int
  let limit: Int
  var style = Style.plain
  var textOffset = 0
  /// The end of the run of blanks that was met last.
  var blanksEnd = 0
  var result = MappedText()

  init(text: [UInt8], source: [UInt8], offset: Int, limit: Int) {
    self.text = text
    self.source = source
    self.offset = offset
    self.limit = limit
  }

  mutating func read() -> Bool {
    startScalar()
    while textOffset < text.count {
      // A block scalar's last line feed may be cut off with the line that ends the front matter.
      guard offset < limit else { return text[textOffset...].allSatisfy { $0 == .lineFeed } }
      let byte = source[offset]
      if style == .doubleQuoted, byte == .backslash {
        guard readEscape() else { return false }
      } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
        guard text[textOffset] == byte, offset + 1 < limit, source[offset + 1] == byte
        else { return false }
        append(expectedCount: 1, sourceCount: 2)
      } else if byte.isLineEnd || (byte.isBlank && isBeforeLineEnd()) {
        guard readLineBreak() else { return false }
      } else if byte == text[textOffset] {
        result.append(verbatim: ByteRange(offset, offset + 1), of: source)
        offset += 1
        textOffset += 1
      } else {
        return false
      }
    }
    return true
  }

  private mutating func startScalar() {
    switch source[offset] {
    case UInt8(ascii: "'"):
      style = .singleQuoted
      offset += 1
    case UInt8(ascii: "\""):
      style = .doubleQuoted
      offset += 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      style = .block
      while offset < limit, !source[offset].isLineEnd { offset += 1 }
      while offset < limit, source[offset].isMarkupSpace { offset += 1 }
    default: break
    }
  }

  private mutating func isBeforeLineEnd() -> Bool {
    // A run of blanks is gone over once.
    if offset >= blanksEnd {
      blanksEnd = offset
      while blanksEnd < limit, source[blanksEnd].isBlank { blanksEnd += 1 }
    }
    return blanksEnd == limit || source[blanksEnd].isLineEnd
  }

  /// A line break and the white space around it: spaces or line feeds of the value.
  private mutating func readLineBreak() -> Bool {
    let start = offset
    while offset < limit, source[offset].isMarkupSpace { offset += 1 }
    let textStart = textOffset
    while textOffset < text.count, text[textOffset].isMarkupSpace { textOffset += 1 }
    guard textOffset > textStart else { return false }
    result.append(text[textStart..<textOffset], standingFor: ByteRange(start, offset))
    return true
  }

  private mutating func readEscape() -> Bool {
    guard offset + 1 < limit else { return false }
    let escaped = source[offset + 1]
    if escaped.isLineEnd {
      offset += 1
      while offset < limit, source[offset].isMarkupSpace { offset += 1 }
      return true
    }
    let digits: Int =
      switch escaped {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    guard offset + 2 + digits <= limit else { return false }
    append(expectedCount: text[textOffset].characterLength, sourceCount: 2 + digits)
    return true
  }

  private mutating func append(expectedCount: Int, sourceCount: Int) {
    let end = min(textOffset + expectedCount, text.count)
    result.append(text[textOffset..<end], standingFor: ByteRange(offset, offset + sourceCount))
    textOffset = end
    offset += sourceCount
  }
}
