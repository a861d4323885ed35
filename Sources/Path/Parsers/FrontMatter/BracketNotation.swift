/// A notation that writes lists in brackets, with commas between the values: JSON and TOML.
protocol BracketNotation {
  var at: NotationReader { get set }
  /// - Parameters:
  ///   - path: the keys of the value; `nil` within a list.
  ///   - depth: how many brackets are open around it.
  mutating func readValue(_ path: [String]?, depth: Int) throws(DraftError) -> MetadataValue
}

extension BracketNotation {
  /// Reads the list whose bracket opens here.
  mutating func readArray(depth: Int) throws(DraftError) -> MetadataValue {
    let start = at.offset
    at.offset += 1
    var values: [MetadataValue] = []
    while true {
      at.skipSpace()
      if at.skip("]") { return .list(values) }
      if at.byte == nil { throw at.fault(.unclosedBracket, at: start) }
      values.append(try readValue(nil, depth: depth + 1))
      at.skipSpace()
      if at.skip(",") || at.byte == UInt8(ascii: "]") || at.byte == nil { continue }
      throw at.fault(.expectedComma)
    }
  }
}
