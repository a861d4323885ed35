internal import SourceText

/// The place in front matter up to which it was read, and what TOML and JSON write alike.
struct NotationReader {
  let source: SourceFile
  let notation: FrontMatterNotation
  let end: Int
  var offset: Int

  /// How deep values may stand in one another.
  static let deepest = 64

  init(_ source: SourceFile, _ content: ByteRange, _ notation: FrontMatterNotation) {
    self.source = source
    self.notation = notation
    offset = content.start
    end = content.end
  }

  var byte: UInt8? { offset < end ? source.utf8[offset] : nil }

  func fault(_ fault: FrontMatterFault, at offset: Int? = nil) -> DraftError {
    let position = source.position(at: offset ?? self.offset)
    return .misspelledFrontMatter(
      notation, fault, line: position.line, column: position.column)
  }

  func startsWith(_ text: String) -> Bool {
    source.utf8[offset..<end].starts(with: text.utf8)
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while let byte, isSkipped(byte) { offset += 1 }
  }

  /// White space, line ends and, in TOML, comments.
  mutating func skipSpace() {
    skip(while: \.isMarkupSpace)
    while notation == .toml, byte == UInt8(ascii: "#") {
      skip { !$0.isLineEnd }
      skip(while: \.isMarkupSpace)
    }
  }

  /// A string in one line from its quotation mark on.
  mutating func string(_ quote: UInt8, hasEscapes: Bool) throws(DraftError) -> MappedText {
    let start = offset
    var text = MappedText()
    offset += 1
    while let byte, !byte.isLineEnd {
      if byte == quote {
        offset += 1
        return text
      }
      try readCharacters(into: &text, hasEscapes: hasEscapes) { $0 == quote || $0.isLineEnd }
    }
    throw fault(.unclosedString, at: start)
  }

  /// One escape, or the characters up to the next one or to what ends them.
  mutating func readCharacters(
    into text: inout MappedText, hasEscapes: Bool, until isEnd: (UInt8) -> Bool
  ) throws(DraftError) {
    if hasEscapes, byte == .backslash { return try readEscape(into: &text) }
    let start = offset
    repeat {
      offset += 1
    } while offset < end && !isEnd(source.utf8[offset])
      && !(hasEscapes && source.utf8[offset] == .backslash)
    text.append(verbatim: ByteRange(start, offset), of: source.utf8)
  }

  private mutating func readEscape(into text: inout MappedText) throws(DraftError) {
    let start = offset
    offset += 1
    guard let escaped = byte else { throw fault(.unknownEscape, at: start) }
    offset += 1
    let scalar: UInt32?
    switch Character(Unicode.Scalar(escaped)) {
    case "\"", "\\": scalar = UInt32(escaped)
    case "/" where notation == .json: scalar = UInt32(escaped)
    case "b": scalar = 0x08
    case "t": scalar = 0x09
    case "n": scalar = 0x0A
    case "f": scalar = 0x0C
    case "r": scalar = 0x0D
    case "e" where notation == .toml: scalar = 0x1B
    case "x" where notation == .toml: scalar = hexDigits(2)
    case "U" where notation == .toml: scalar = hexDigits(8)
    case "u": scalar = notation == .json ? surrogates(hexDigits(4)) : hexDigits(4)
    default: scalar = nil
    }
    guard let scalar, let character = Unicode.Scalar(scalar) else {
      throw fault(.unknownEscape, at: start)
    }
    text.append(Array(String(character).utf8)[...], standingFor: ByteRange(start, offset))
  }

  private mutating func hexDigits(_ count: Int) -> UInt32? {
    guard offset + count <= end else { return nil }
    let digits = source.utf8[offset..<(offset + count)]
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    offset += count
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The character that a first code unit of UTF-16 and, where it needs one, its second make.
  private mutating func surrogates(_ first: UInt32?) -> UInt32? {
    guard let first, (0xD800..<0xDC00).contains(first) else { return first }
    guard startsWith("\\u") else { return nil }
    offset += 2
    guard let second = hexDigits(4), (0xDC00..<0xE000).contains(second) else { return nil }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  /// A number, date or truth value, as it is written.
  mutating func word() throws(DraftError) -> MappedText {
    let start = offset
    skip { byte in
      byte.isLetter || byte.isDigit || [0x2B, 0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
    }
    var text = MappedText()
    text.append(verbatim: ByteRange(start, offset), of: source.utf8)
    return text
  }
}
