internal import SourceText

/// Goes over a text by XML's own marks, once, without a look back.
struct XMLScan {
  private let bytes: [UInt8]
  private let limit: Int
  var offset = 0

  /// - Parameter limit: how many bytes are looked at.
  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = min(limit, bytes.count)
  }

  var isAtEnd: Bool { offset >= limit }

  private var byte: UInt8? { isAtEnd ? nil : bytes[offset] }

  func starts(_ text: StaticString) -> Bool { starts(text) { $0 } }

  /// - Parameter text: in lower case.
  func startsIgnoringCase(_ text: StaticString) -> Bool {
    starts(text) { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  private func starts(_ text: StaticString, _ folded: (UInt8) -> UInt8) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= limit else { return false }
    return (0..<count).allSatisfy { folded(bytes[offset + $0]) == text.utf8Start[$0] }
  }

  /// Whether an XML declaration stands here.
  var isAtDeclaration: Bool {
    starts("<?xml") && offset + 5 < limit && bytes[offset + 5].isXMLSpace
  }

  mutating func skipSpace() {
    while let byte, byte.isXMLSpace { offset += 1 }
  }

  /// Goes on after a text; to the end where there is none.
  /// - Returns: whether there is one.
  mutating func skip(past text: StaticString) -> Bool {
    while !isAtEnd {
      if starts(text) {
        offset += text.utf8CodeUnitCount
        return true
      }
      offset += 1
    }
    return false
  }

  /// Goes on after a document type, with the declarations in its brackets.
  /// - Returns: its name in lower case; `nil` where it does not end.
  mutating func readDoctype() -> String? {
    offset += 9
    skipSpace()
    let name = readName()
    var isInBrackets = false
    while let byte {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        while let next = self.byte, next != byte { offset += 1 }
        offset += 1
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: ">") where !isInBrackets: return name.lowercased()
      default: break
      }
    }
    return nil
  }

  /// Goes on after the start tag that stands here.
  /// - Returns: `nil` where there is none, or it does not end.
  mutating func readStartTag() -> XMLElement? {
    let start = offset
    guard byte == UInt8(ascii: "<") else { return nil }
    offset += 1
    let name = readName()
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_"
    else { return nil }
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard let byte else { return nil }
      let isEmpty = byte == UInt8(ascii: "/")
      if isEmpty { offset += 1 }
      if self.byte == UInt8(ascii: ">") {
        offset += 1
        return XMLElement(
          name: name, attributes: attributes, start: start, end: offset, isEmpty: isEmpty)
      }
      let key = readName()
      guard !key.isEmpty else { return nil }
      skipSpace()
      guard self.byte == UInt8(ascii: "=") else { continue }
      offset += 1
      skipSpace()
      guard let value = readQuoted() else { return nil }
      attributes[key] = value
    }
  }

  /// The bytes up to a mark or space.
  private mutating func readName() -> String {
    let start = offset
    while let byte, byte.isInXMLName { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readQuoted() -> String? {
    guard let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    offset += 1
    let start = offset
    while let byte {
      offset += 1
      if byte == quote { return String(decoding: bytes[start..<offset - 1], as: UTF8.self) }
    }
    return nil
  }

  /// Goes on after the end tag of an element whose start tag was read; to the end where there is none.
  /// - Parameter name: of the element; those of its name within it have end tags of their own.
  /// - Returns: whether there is one.
  mutating func skipContent(of name: [UInt8]) -> Bool {
    var depth = 1
    while let byte {
      if byte != UInt8(ascii: "<") {
        offset += 1
      } else if starts("<!--") {
        _ = skip(past: "-->")
      } else if starts("<![CDATA[") {
        _ = skip(past: "]]>")
      } else if isTag(of: name, opening: "</") {
        _ = skip(past: ">")
        depth -= 1
        if depth == 0 { return true }
      } else if isTag(of: name, opening: "<") {
        if skipTag() { depth += 1 }
      } else {
        offset += 1
      }
    }
    return false
  }

  private func isTag(of name: [UInt8], opening: StaticString) -> Bool {
    let start = offset + opening.utf8CodeUnitCount
    let end = start + name.count
    guard starts(opening), end < limit, bytes[start..<end].elementsEqual(name) else { return false }
    return !bytes[end].isInXMLName
  }

  /// Goes on after a start tag.
  /// - Returns: whether its element has an end tag.
  private mutating func skipTag() -> Bool {
    while let byte {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        while let next = self.byte, next != byte { offset += 1 }
        offset += 1
      case UInt8(ascii: ">"): return bytes[offset - 2] != UInt8(ascii: "/")
      default: break
      }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it is neither space nor one of the marks that end a name.
  fileprivate var isInXMLName: Bool {
    switch self {
    case 0...0x20, 0x7F: false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "?"), UInt8(ascii: "!"):
      false
    default: true
    }
  }
}
