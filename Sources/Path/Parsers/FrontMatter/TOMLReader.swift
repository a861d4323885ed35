internal import SourceText

/// Reads front matter in TOML 1.0, with the place of every value.
///
/// Numbers and dates are taken as they are written: nothing here computes with them.
struct TOMLReader: BracketNotation {
  var at: NotationReader
  private var entries: [MetadataEntry] = []
  private var seen: Set<[String]> = []
  /// The table that the entries stand in; `nil` in one of a list of tables.
  private var table: [String]? = []

  init(_ source: SourceFile, _ content: ByteRange) {
    at = NotationReader(source, content, .toml)
  }

  consuming func read() throws(DraftError) -> [MetadataEntry] {
    var reader = self
    while true {
      reader.at.skipSpace()
      guard let byte = reader.at.byte else { return reader.entries }
      if byte == UInt8(ascii: "[") {
        try reader.readHeader()
      } else {
        try reader.readEntry(in: reader.table, depth: 0)
      }
      reader.at.skip(while: \.isBlank)
      if let byte = reader.at.byte, !byte.isLineEnd, byte != UInt8(ascii: "#") {
        throw reader.at.fault(.textAfterValue)
      }
    }
  }

  /// `[table]`, or `[[list of tables]]`.
  private mutating func readHeader() throws(DraftError) {
    let start = at.offset
    let isList = at.startsWith("[[")
    at.offset += isList ? 2 : 1
    let path = try readKey()
    guard at.startsWith(isList ? "]]" : "]") else {
      throw at.fault(.unclosedBracket, at: start)
    }
    at.offset += isList ? 2 : 1
    table = isList ? nil : path
  }

  /// Names with dots between them.
  private mutating func readKey() throws(DraftError) -> [String] {
    var path: [String] = []
    repeat {
      at.skip(while: \.isBlank)
      switch at.byte {
      case UInt8(ascii: "\""):
        path.append(try at.string(UInt8(ascii: "\""), hasEscapes: true).string)
      case UInt8(ascii: "'"):
        path.append(try at.string(UInt8(ascii: "'"), hasEscapes: false).string)
      default:
        let start = at.offset
        at.skip(while: \.isKeyPart)
        guard at.offset > start else { throw at.fault(.expectedKey) }
        path.append(at.source.text(in: ByteRange(start, at.offset)))
      }
      at.skip(while: \.isBlank)
    } while at.skip(".")
    return path
  }

  /// - Parameter table: `nil` where the entry says nothing of the draft.
  private mutating func readEntry(in table: [String]?, depth: Int) throws(DraftError) {
    let keyStart = at.offset
    let key = try readKey()
    let path = table.map { $0 + key }
    if let path, !seen.insert(path).inserted {
      throw at.fault(.repeatedKey(path.joined(separator: ".")), at: keyStart)
    }
    guard at.skip("=") else { throw at.fault(.expectedSign("=")) }
    at.skip(while: \.isBlank)
    let index = entries.count
    let value = try readValue(path, depth: depth + 1)
    if let path {
      // Before those of the table that it may be.
      entries.insert(MetadataEntry(path: path, keyStart: keyStart, value: value), at: index)
    }
  }

  mutating func readValue(_ path: [String]?, depth: Int) throws(DraftError)
    -> MetadataValue
  {
    guard depth < NotationReader.deepest else { throw at.fault(.nestedTooDeeply) }
    switch at.byte {
    case UInt8(ascii: "\""):
      return .text(
        try at.startsWith("\"\"\"")
          ? readLines(UInt8(ascii: "\""), hasEscapes: true)
          : at.string(UInt8(ascii: "\""), hasEscapes: true))
    case UInt8(ascii: "'"):
      return .text(
        try at.startsWith("'''")
          ? readLines(UInt8(ascii: "'"), hasEscapes: false)
          : at.string(UInt8(ascii: "'"), hasEscapes: false))
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "{"): return try readInlineTable(path, depth: depth)
    default: return .text(try readWord())
    }
  }

  private mutating func readWord() throws(DraftError) -> MappedText {
    let start = at.offset
    var word = try at.word()
    // A date may have a blank before its time.
    if word.utf8.count == 10, word.utf8[4] == UInt8(ascii: "-"), at.byte == .space,
      at.offset + 1 < at.end, at.source.utf8[at.offset + 1].isDigit
    {
      word.append(verbatim: ByteRange(at.offset, at.offset + 1), of: at.source.utf8)
      at.offset += 1
      word.append(try at.word())
    }
    let unsigned = word.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    let name = String(decoding: unsigned, as: UTF8.self)
    guard
      unsigned.first?.isDigit == true || ["inf", "nan"].contains(name)
        || ["true", "false"].contains(word.string)
    else { throw at.fault(.expectedValue, at: start) }
    return word
  }

  /// A string of several lines, from its three quotation marks on.
  private mutating func readLines(_ quote: UInt8, hasEscapes: Bool) throws(DraftError)
    -> MappedText
  {
    let start = at.offset
    let marks = String(repeating: Character(Unicode.Scalar(quote)), count: 3)
    var text = MappedText()
    at.offset += 3
    if at.byte == .carriageReturn { at.offset += 1 }
    if at.byte == .lineFeed { at.offset += 1 }
    while at.byte != nil {
      if at.startsWith(marks) {
        // Up to two more quotation marks are the string's own.
        while at.startsWith(marks + marks.prefix(1)) { appendByte(to: &text) }
        at.offset += 3
        return text
      }
      if hasEscapes, skipEscapedLineEnd() { continue }
      if at.byte == quote {
        appendByte(to: &text)
      } else {
        try at.readCharacters(into: &text, hasEscapes: hasEscapes) { $0 == quote }
      }
    }
    throw at.fault(.unclosedString, at: start)
  }

  private mutating func appendByte(to text: inout MappedText) {
    text.append(verbatim: ByteRange(at.offset, at.offset + 1), of: at.source.utf8)
    at.offset += 1
  }

  /// A backslash at the end of a line, and all white space after it.
  private mutating func skipEscapedLineEnd() -> Bool {
    guard at.byte == .backslash else { return false }
    var offset = at.offset + 1
    while offset < at.end, at.source.utf8[offset].isBlank { offset += 1 }
    guard offset < at.end, at.source.utf8[offset].isLineEnd else { return false }
    at.offset = offset
    at.skip(while: \.isMarkupSpace)
    return true
  }

  private mutating func readInlineTable(_ path: [String]?, depth: Int) throws(DraftError)
    -> MetadataValue
  {
    let start = at.offset
    at.offset += 1
    at.skipSpace()
    if at.skip("}") { return .table }
    while true {
      at.skipSpace()
      if at.byte == nil { throw at.fault(.unclosedBracket, at: start) }
      try readEntry(in: path, depth: depth)
      at.skipSpace()
      if at.skip("}") { return .table }
      guard at.byte == nil || at.skip(",") else { throw at.fault(.expectedComma) }
    }
  }
}
