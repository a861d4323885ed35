internal import Drafts
internal import SourceText

/// Finds the parameters that chat tools append to the addresses they give: `utm_source=chatgpt.com`,
/// `referrer=grok.com`.
///
/// Source: https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing, and addresses of that kind in
/// pages of public repositories.
enum TrackedLinks {
  /// The places of the parameters in a draft's source outside code, in order.
  static func ranges(in draft: Draft) -> [ByteRange] {
    let found = parameters.flatMap { ranges(of: $0, in: draft.source.utf8) }.sorted()
    guard !found.isEmpty else { return [] }
    return found.outsideCode(of: draft)
  }

  private struct Parameter {
    let name: [UInt8]
    let tools: Set<String>

    init(_ name: String, _ tools: Set<String>) {
      self.name = Array(name.utf8)
      self.tools = tools
    }
  }

  private static let parameters = [
    Parameter(
      "utm_source=",
      [
        "chatgpt.com", "chatgpt", "openai", "openai.com", "copilot.com", "perplexity",
        "perplexity.ai", "claude.ai",
      ]),
    Parameter("referrer=", ["grok.com"]),
  ]

  /// The places of a parameter in a source, in order.
  private static func ranges(of parameter: Parameter, in utf8: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = 0
    while let start = next(parameter.name, from: index, in: utf8) {
      index = start + parameter.name.count
      let value = index..<endOfValue(index, utf8)
      let tool = String(decoding: utf8[value], as: UTF8.self).lowercased()
      guard parameter.tools.contains(tool), isInAddress(start, utf8) else { continue }
      found.append(ByteRange(start, value.upperBound))
    }
    return found
  }

  private static func next(_ name: [UInt8], from start: Int, in utf8: [UInt8]) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      let last = bytes.count - name.count
      var index = start
      while index <= last {
        // The sign at its end is rarer in prose than its letters.
        if bytes[index + name.count - 1] == name[name.count - 1],
          bytes[index..<(index + name.count)].elementsEqual(name)
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
