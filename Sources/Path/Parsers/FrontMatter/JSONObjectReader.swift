internal import SourceText

/// Reads front matter in JSON: an object, or its members without the brackets around them, as Hexo
/// has them.
struct JSONObjectReader: BracketNotation {
  var at: NotationReader
  private var entries: [MetadataEntry] = []

  init(_ source: SourceFile, _ content: ByteRange) {
    at = NotationReader(source, content, .json)
  }

  mutating func read() throws(DraftError) -> [MetadataEntry] {
    at.skipSpace()
    if at.byte == UInt8(ascii: "{") {
      try readObject([], depth: 0)
    } else {
      try readMembers([], depth: 0, until: nil)
    }
    return entries
  }

  /// The 0-based line after the one on which the object ends.
  /// - Throws: where text stands on that line, too.
  mutating func lineAfterObject() throws(DraftError) -> Int {
    let line = at.source.lines.lineNumber(at: at.offset - 1)
    at.skip(while: \.isBlank)
    if let byte = at.byte, !byte.isLineEnd { throw at.fault(.textAfterValue) }
    return line + 1
  }

  private mutating func readObject(_ path: [String], depth: Int) throws(DraftError) {
    let start = at.offset
    at.offset += 1
    at.skipSpace()
    if at.skip("}") { return }
    try readMembers(path, depth: depth, until: start)
  }

  /// - Parameter start: where the object starts that they stand in; `nil` without brackets.
  private mutating func readMembers(
    _ path: [String], depth: Int, until start: Int?
  ) throws(DraftError) {
    while true {
      at.skipSpace()
      if at.byte == nil {
        if let start { throw at.fault(.unclosedBracket, at: start) }
        return
      }
      // A comma after the last member is common where people write JSON themselves.
      if start != nil, at.skip("}") { return }
      try readMember(path, depth: depth)
      at.skipSpace()
      if at.skip(",") { continue }
      if start != nil, at.skip("}") { return }
      if at.byte != nil { throw at.fault(.expectedComma) }
    }
  }

  private mutating func readMember(_ path: [String], depth: Int) throws(DraftError) {
    let keyStart = at.offset
    guard at.byte == UInt8(ascii: "\"") else { throw at.fault(.expectedKey) }
    let path = path + [try at.string(UInt8(ascii: "\""), hasEscapes: true).string]
    at.skipSpace()
    guard at.skip(":") else { throw at.fault(.expectedSign(":")) }
    let index = entries.count
    let value = try readValue(path, depth: depth + 1)
    // Before those of the table that it may be.
    entries.insert(MetadataEntry(path: path, keyStart: keyStart, value: value), at: index)
  }

  mutating func readValue(_ path: [String]?, depth: Int) throws(DraftError)
    -> MetadataValue
  {
    at.skipSpace()
    guard depth < NotationReader.deepest else { throw at.fault(.nestedTooDeeply) }
    switch at.byte {
    case UInt8(ascii: "\""): return .text(try at.string(UInt8(ascii: "\""), hasEscapes: true))
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "{"):
      let count = entries.count
      try readObject(path ?? [], depth: depth)
      // What stands in objects of a list says nothing of the draft.
      if path == nil { entries.removeSubrange(count...) }
      return .table
    default:
      let start = at.offset
      let word = try at.word()
      let first = word.utf8.first
      if word.string == "null" { return .nothing }
      guard
        first?.isDigit == true || first == UInt8(ascii: "-") || word.string == "true"
          || word.string == "false"
      else { throw at.fault(.expectedValue, at: start) }
      return .text(word)
    }
  }
}
