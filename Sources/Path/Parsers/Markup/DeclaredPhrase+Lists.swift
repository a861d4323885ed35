internal import Drafts
internal import SourceText

extension DeclaredPhrase {
  /// A phrase of metadata text; `nil` where nothing but white space stands there.
  init?(_ text: MappedText, isLabel: Bool) {
    let text = text.trimmed()
    guard !text.isEmpty else { return nil }
    self.init(
      text: text.string, range: text.sourceRange(of: 0..<text.utf8.count),
      isLabel: isLabel)
  }
}

extension MappedText {
  /// The parts between commas: `,`, `、` and `，`.
  func separatedByCommas() -> [MappedText] {
    let wide: [[UInt8]] = ["、", "，"].map { Array($0.utf8) }
    var parts: [MappedText] = []
    var start = 0
    var offset = 0
    while offset < utf8.count {
      let isComma =
        utf8[offset] == UInt8(ascii: ",") || utf8[offset] == 0x0A
        || wide.contains { utf8[offset...].starts(with: $0) }
      let next = offset + utf8[offset].characterLength
      if isComma {
        parts.append(slice(start..<offset))
        start = next
      }
      offset = next
    }
    parts.append(slice(start..<utf8.count))
    return parts
  }
}
