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
    ranges(in: draft.source.utf8).outsideCode(of: draft)
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

  /// The places of the parameters in a source, in order.
  private static func ranges(in utf8: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = 0
    // The sign at their ends is rarer in prose than their letters.
    while let sign = utf8.firstIndex(of: UInt8(ascii: "="), from: offset) {
      offset = sign + 1
      for parameter in parameters where utf8[...sign].ends(with: parameter.name) {
        let value = sign + 1..<endOfValue(sign + 1, utf8)
        let tool = String(decoding: utf8[value], as: UTF8.self).lowercased()
        let start = sign + 1 - parameter.name.count
        guard parameter.tools.contains(tool), isInAddress(start, utf8) else { continue }
        found.append(ByteRange(start, value.upperBound))
      }
    }
    return found
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

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: [UInt8]) -> Bool { suffix(text.count).elementsEqual(text) }
}
