/// Where the bytes of a decoded text stand in the raw bytes that a parser decoded it from.
///
/// The parsers say what a text is once entities and escapes are decoded, and at best where it
/// starts. Reading both side by side gives every byte its place, or shows that they do not belong
/// together. No table of entity names is needed: what `&name;` became stands in the decoded text.
struct DecodedText {
  enum Syntax {
    case markdown
    /// Markdown without escapes and entities: code and autolinks.
    case markdownVerbatim
    case htmlText
    case htmlAttribute

    fileprivate var isHTML: Bool { self == .htmlText || self == .htmlAttribute }
  }

  struct Fragment {
    /// Offsets in the raw bytes.
    let raw: Range<Int>
    /// Offsets in the decoded text.
    let text: Range<Int>
    let isVerbatim: Bool
  }

  let fragments: [Fragment]
  /// The offset after the last raw byte read.
  let end: Int

  /// Reads `raw` from `start` until all of `text` is found there; `nil` where the two differ.
  init?(_ text: [UInt8], in raw: [UInt8], from start: Int, upTo limit: Int, syntax: Syntax) {
    var reader = Reader(text: text, raw: raw, limit: limit, syntax: syntax, at: start)
    guard reader.read() else { return nil }
    fragments = reader.fragments
    end = reader.rawOffset
  }
}

private struct Reader {
  let text: [UInt8]
  let raw: [UInt8]
  let limit: Int
  let syntax: DecodedText.Syntax
  var fragments: [DecodedText.Fragment] = []
  var rawOffset: Int
  var textOffset = 0
  var runStart: (raw: Int, text: Int)

  init(text: [UInt8], raw: [UInt8], limit: Int, syntax: DecodedText.Syntax, at start: Int) {
    self.text = text
    self.raw = raw
    self.limit = limit
    self.syntax = syntax
    rawOffset = start
    runStart = (start, 0)
  }

  mutating func read() -> Bool {
    while textOffset < text.count {
      guard rawOffset < limit else { return false }
      let byte = raw[rawOffset]
      switch byte {
      case .ampersand where syntax != .markdownVerbatim:
        if let (length, count) = characterReference() {
          rewrite(length, as: count)
          continue
        }
      case .backslash where syntax == .markdown && rawOffset + 1 < limit:
        if raw[rawOffset + 1].isPunctuation { skip(1) }
        // The escaped byte itself is never markup.
        guard raw[rawOffset] == text[textOffset] else { return false }
        rawOffset += 1
        textOffset += 1
        continue
      case .carriageReturn where syntax.isHTML && text[textOffset] == .lineFeed:
        rewrite(raw.lineBreakLength(at: rawOffset), as: 1)
        continue
      case 0:
        if text[textOffset...].starts(with: [0xEF, 0xBF, 0xBD]) {
          rewrite(1, as: 3)
        } else {
          skip(1)
        }
        continue
      case 0x01..<0x20 where syntax.isHTML && text[textOffset...].starts(with: [0xEF, 0xBF, 0xBD]):
        // Gumbo replaces the control characters that HTML does not allow.
        rewrite(1, as: 3)
        continue
      case .less where syntax == .htmlText && text[textOffset] != .less:
        // A tag that the parser ignored stands within the text.
        guard let close = raw[rawOffset..<limit].firstIndex(of: .greater) else { return false }
        skip(close + 1 - rawOffset)
        continue
      default: break
      }
      guard byte == text[textOffset] else { return false }
      let length = byte < 0x80 ? 1 : sameLength()
      rawOffset += length
      textOffset += length
    }
    closeRun()
    return true
  }

  /// How many bytes from here on are the same on both sides and not ASCII: one at least. Eight are read at a
  /// time; those left over at the end are for the next time.
  private func sameLength() -> Int {
    let most = min(min(limit, raw.count) - rawOffset, text.count - textOffset)
    return raw.withUnsafeBytes { raw in
      text.withUnsafeBytes { text in
        var length = 0
        while length + 8 <= most {
          let own = text.loadUnaligned(fromByteOffset: textOffset + length, as: UInt64.self)
          let other = raw.loadUnaligned(fromByteOffset: rawOffset + length, as: UInt64.self)
          guard own == other, own & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 else { break }
          length += 8
        }
        return max(length, 1)
      }
    }
  }

  private mutating func closeRun() {
    guard textOffset > runStart.text else { return }
    fragments.append(
      DecodedText.Fragment(
        raw: runStart.raw..<rawOffset, text: runStart.text..<textOffset, isVerbatim: true))
  }

  private mutating func skip(_ length: Int) {
    closeRun()
    rawOffset += length
    runStart = (rawOffset, textOffset)
  }

  private mutating func rewrite(_ length: Int, as count: Int) {
    closeRun()
    let textEnd = min(textOffset + count, text.count)
    fragments.append(
      DecodedText.Fragment(
        raw: rawOffset..<rawOffset + length, text: textOffset..<textEnd, isVerbatim: false))
    rawOffset += length
    textOffset = textEnd
    runStart = (rawOffset, textOffset)
  }

  /// The raw length of the character reference here, and the bytes of text that it became.
  private func characterReference() -> (length: Int, count: Int)? {
    guard rawOffset + 1 < limit else { return nil }
    if raw[rawOffset + 1] == UInt8(ascii: "#") { return numericReference() }
    var end = rawOffset + 1
    while end < limit, raw[end].isLetter || raw[end].isDigit { end += 1 }
    let name = raw[rawOffset + 1..<end]
    let isClosed = end < limit && raw[end] == .semicolon
    let isAmpersand = text[textOffset] == .ampersand
    if isClosed {
      let isName = isAmpersand ? Self.ampersands.contains(Array(name)) : !name.isEmpty
      if isName, !isCutShort(name, closedAt: end) {
        return (name.count + 2, decodedLength(before: end + 1))
      }
    }
    guard syntax.isHTML, let length = LegacyReferences.prefix(of: name) else { return nil }
    let isAmpersandName = Self.ampersands.contains(Array(name.prefix(length)))
    guard isAmpersand == isAmpersandName else { return nil }
    if syntax == .htmlAttribute {
      // `?a=1&copy=2` in an attribute stays as it is.
      let next = rawOffset + 1 + length
      if next < limit, raw[next].isLetter || raw[next].isDigit || raw[next] == UInt8(ascii: "=") {
        return nil
      }
    }
    return (length + 1, text[textOffset].characterLength)
  }

  private static let ampersands: [[UInt8]] = [Array("amp".utf8), Array("AMP".utf8)]

  /// Whether only a part of a name with its semicolon was read: `&notit;` is `¬it;`.
  private func isCutShort(_ name: ArraySlice<UInt8>, closedAt end: Int) -> Bool {
    guard syntax.isHTML, let length = LegacyReferences.prefix(of: name), length < name.count
    else { return false }
    let rest = raw[rawOffset + 1 + length...end]
    return text.dropFirst(textOffset + text[textOffset].characterLength).starts(with: rest)
  }

  private func numericReference() -> (length: Int, count: Int)? {
    guard let reference = NumericReference(in: raw, at: rawOffset, upTo: limit) else { return nil }
    let end = reference.digits.upperBound
    let isClosed = end < limit && raw[end] == .semicolon
    guard isClosed || syntax.isHTML else { return nil }
    if text[textOffset] == .ampersand && reference.value != 0x26 { return nil }
    return (end - rawOffset + (isClosed ? 1 : 0), text[textOffset].characterLength)
  }

  /// The bytes that a named reference became: one character, or two where the second is one of
  /// those that HTML's two-character references end in.
  private func decodedLength(before rawEnd: Int) -> Int {
    let first = text[textOffset].characterLength
    for second in Self.secondCharacters
    where text.dropFirst(textOffset + first).starts(with: second)
      && !raw[rawEnd..<limit].starts(with: second)
    {
      return first + second.count
    }
    return first
  }

  /// Source: the named character references of the HTML standard, section 13.5, those with two
  /// code points (`&fjlig;`, `&nvlt;`, `&ThickSpace;` ...).
  private static let secondCharacters: [[UInt8]] = [
    "\u{0338}", "\u{20D2}", "\u{FE00}", "\u{200A}", "\u{0333}", "\u{20E5}", "\u{0331}", "j",
  ].map { Array($0.utf8) }
}
