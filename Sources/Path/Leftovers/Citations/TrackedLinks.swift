internal import Drafts
internal import SourceText

/// Finds the parameter that chat tools append to the addresses they give: `utm_source=chatgpt.com`.
enum TrackedLinks {
  /// The places of the parameters in a draft's source outside code, in order.
  static func ranges(in draft: Draft) -> [ByteRange] {
    let found = ranges(in: draft.source.utf8)
    guard !found.isEmpty else { return [] }
    return found.outsideCode(of: draft)
  }

  /// The places of the parameters in a source, in order.
  private static func ranges(in utf8: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = 0
    while let start = next(from: index, in: utf8) {
      index = start + parameter.count
      let value = index..<endOfValue(index, utf8)
      guard tools.contains(String(decoding: utf8[value], as: UTF8.self).lowercased()),
        isInAddress(start, utf8)
      else { continue }
      found.append(ByteRange(start, value.upperBound))
    }
    return found
  }

  private static let parameter = Array("utm_source=".utf8)
  private static let tools: Set<String> = [
    "chatgpt.com", "chatgpt", "openai", "openai.com", "copilot.com", "perplexity", "perplexity.ai",
  ]

  private static func next(from start: Int, in utf8: [UInt8]) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      let last = bytes.count - parameter.count
      var index = start
      while index <= last {
        // The underscore is the rarest of its letters in prose.
        if bytes[index + 3] == parameter[3],
          bytes[index..<(index + parameter.count)].elementsEqual(parameter)
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private static func endOfValue(_ start: Int, _ utf8: [UInt8]) -> Int {
    var end = start
    while end < utf8.count, isInHost(utf8[end]) { end += 1 }
    // A full stop after the address is the sentence's.
    while end > start, utf8[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  private static func isInHost(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Whether a parameter stands after `?` or `&` in an address with a scheme.
  private static func isInAddress(_ start: Int, _ utf8: [UInt8]) -> Bool {
    guard start > 0, "?&;".utf8.contains(utf8[start - 1]) else { return false }
    var index = start - 1
    while index > 2, start - index < 2048, !endsAddress(utf8[index]) {
      if utf8[index] == UInt8(ascii: "/"), utf8[index - 1] == UInt8(ascii: "/"),
        utf8[index - 2] == UInt8(ascii: ":")
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "\"'<>".utf8.contains(byte)
  }
}
