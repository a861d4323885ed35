/// What follows the text of a link or image: `](destination "title")`, `][label]` or `]`.
enum LinkTail {
  /// The offset after the tail whose `]` stands at `offset`; `nil` where no `]` stands there.
  static func end(in bytes: [UInt8], at offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "]") else { return nil }
    let next = offset + 1
    guard next < bytes.count else { return next }
    switch bytes[next] {
    case UInt8(ascii: "("): return inlineEnd(in: bytes, at: next) ?? next
    case UInt8(ascii: "["): return labelEnd(in: bytes, at: next) ?? next
    default: return next
    }
  }

  private static func inlineEnd(in bytes: [UInt8], at open: Int) -> Int? {
    var offset = skipSpaces(bytes, open + 1)
    guard offset < bytes.count else { return nil }
    if bytes[offset] == .less {
      guard let end = delimited(bytes, offset, by: .greater) else { return nil }
      offset = end
    } else {
      offset = bareDestinationEnd(bytes, offset)
    }
    let afterDestination = offset
    offset = skipSpaces(bytes, offset)
    if offset > afterDestination, offset < bytes.count {
      let close: UInt8? =
        switch bytes[offset] {
        case UInt8(ascii: "\""): UInt8(ascii: "\"")
        case UInt8(ascii: "'"): UInt8(ascii: "'")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
      if let close {
        guard let end = delimited(bytes, offset, by: close) else { return nil }
        offset = skipSpaces(bytes, end)
      }
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else { return nil }
    return offset + 1
  }

  private static func bareDestinationEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start
    var depth = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == .backslash, offset + 1 < bytes.count, bytes[offset + 1].isPunctuation {
        offset += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return offset }
        depth -= 1
      }
      if byte.isMarkupSpace { break }
      offset += 1
    }
    // cmark lets white space end a destination whose parentheses are open.
    return offset
  }

  /// A label holds no bracket, or it is not a label and the link ends before it.
  private static func labelEnd(in bytes: [UInt8], at open: Int) -> Int? {
    guard let end = delimited(bytes, open, by: UInt8(ascii: "]")) else { return nil }
    var offset = open + 1
    while offset < end {
      if bytes[offset] == UInt8(ascii: "[") { return nil }
      offset += bytes[offset] == .backslash ? 2 : 1
    }
    return end
  }

  /// The offset after the delimiter that closes the one at `open`, escapes respected.
  private static func delimited(_ bytes: [UInt8], _ open: Int, by close: UInt8) -> Int? {
    var offset = open + 1
    while offset < bytes.count {
      if bytes[offset] == close { return offset + 1 }
      offset += bytes[offset] == .backslash ? 2 : 1
    }
    return nil
  }

  private static func skipSpaces(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset].isMarkupSpace { offset += 1 }
    return offset
  }
}
