internal import SourceText

/// The name of an element as a number: a hash of its lower-case bytes.
struct TagName: Hashable, ExpressibleByStringLiteral {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(stringLiteral name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// FNV-1a.
  mutating func append(_ byte: UInt8) { hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01b3 }
}

/// Gives the tags of HTML, one after the other.
struct TagScan {
  struct Tag {
    let name: TagName
    let start: Int
    let isEnd: Bool
    let isSelfClosing: Bool
    let attributes: Int
    /// Of all bytes of the tag.
    let hash: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while let start = bytes.firstIndex(of: .less, from: offset) {
      offset = start
      let isEnd = byte(1) == UInt8(ascii: "/")
      offset += isEnd ? 2 : 1
      if let byte = byte(0), byte.isLetter { return tag(from: start, isEnd: isEnd) }
      // A comment, or what HTML takes for one.
      if let byte = byte(0), isEnd || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        skipComment()
      }
    }
    offset = bytes.count
    return nil
  }

  /// Goes to the end tag of an element that holds nothing but text.
  mutating func skipText(of tag: Tag) {
    while offset < bytes.count {
      if bytes[offset] == .less, byte(1) == UInt8(ascii: "/") {
        var name = TagName()
        var end = offset + 2
        while end < bytes.count, isOfName(bytes[end]) {
          name.append(bytes[end])
          end += 1
        }
        if name == tag.name { return }
      }
      offset += 1
    }
  }

  private func byte(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  private func isOfName(_ byte: UInt8) -> Bool {
    !byte.isMarkupSpace && byte != UInt8(ascii: "/") && byte != .greater
  }

  private mutating func skipComment() {
    let dash = UInt8(ascii: "-")
    guard byte(0) == UInt8(ascii: "!"), byte(1) == dash, byte(2) == dash else {
      while let byte = byte(0), byte != .greater { offset += 1 }
      return
    }
    offset += 3
    // `<!-->` and `<!--->` are comments, too.
    var dashes = 2
    while let byte = byte(0) {
      offset += 1
      if byte == .greater, dashes >= 2 { return }
      if byte == dash {
        dashes += 1
      } else if byte != UInt8(ascii: "!") || dashes < 2 {
        dashes = 0
      }
    }
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> Tag {
    var name = TagName()
    while let byte = byte(0), isOfName(byte) {
      name.append(byte)
      offset += 1
    }
    let nameEnd = offset
    var attributes = 0
    var isInName = false
    var isAfterEquals = false
    while let byte = byte(0), byte != .greater {
      offset += 1
      if byte.isMarkupSpace || byte == UInt8(ascii: "/") {
        isInName = false
      } else if byte == UInt8(ascii: "="), attributes > 0 {
        isInName = false
        isAfterEquals = true
      } else if isAfterEquals {
        isAfterEquals = false
        skipValue(from: byte)
      } else if !isInName {
        attributes += 1
        isInName = true
      }
    }
    let isSelfClosing = offset > nameEnd && bytes[offset - 1] == UInt8(ascii: "/")
    var hasher = Hasher()
    hasher.combine(
      bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[nameEnd..<offset]))
    return Tag(
      name: name, start: start, isEnd: isEnd, isSelfClosing: isSelfClosing, attributes: attributes,
      hash: hasher.finalize())
  }

  private mutating func skipValue(from first: UInt8) {
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      while let byte = byte(0), byte != first { offset += 1 }
      offset = min(offset + 1, bytes.count)
    } else {
      while let byte = byte(0), !byte.isMarkupSpace, byte != .greater { offset += 1 }
    }
  }
}
