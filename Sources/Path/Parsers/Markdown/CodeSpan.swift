/// The text of inline code, where a line break has become a space and one space is cut at each end.
enum CodeSpan {
  /// Reads the code span that starts at `offset`; `nil` where it does not hold the text.
  static func match(
    _ text: [UInt8], in raw: [UInt8], at offset: Int
  ) -> (fragments: [DecodedText.Fragment], end: Int)? {
    let fence = raw[offset...].prefix { $0 == backtick }.count
    guard fence > 0 else { return nil }
    return read(text, in: raw, from: offset + fence, fence: fence)
      ?? spaceLength(raw, offset + fence).flatMap {
        read(text, in: raw, from: offset + fence + $0, fence: fence)
      }
  }

  private static let backtick = UInt8(ascii: "`")

  private static func read(
    _ text: [UInt8], in raw: [UInt8], from start: Int, fence: Int
  ) -> (fragments: [DecodedText.Fragment], end: Int)? {
    var fragments: [DecodedText.Fragment] = []
    var offset = start
    var textOffset = 0
    var run = (raw: start, text: 0)
    func closedRun() -> DecodedText.Fragment? {
      guard offset > run.raw else { return nil }
      return DecodedText.Fragment(
        raw: run.raw..<offset, text: run.text..<textOffset, isVerbatim: true)
    }
    while textOffset < text.count {
      guard offset < raw.count else { return nil }
      if raw[offset] == text[textOffset] {
        offset += 1
        textOffset += 1
        continue
      }
      let length: Int
      var count: Int
      if raw[offset] == 0, text[textOffset...].starts(with: [0xEF, 0xBF, 0xBD]) {
        (length, count) = (1, 3)
      } else if text[textOffset] == .space, let space = spaceLength(raw, offset) {
        (length, count) = (space, 1)
        // cmark keeps the indentation of some lazy lines.
        let isBlankNext = offset + length < raw.count && raw[offset + length].isBlank
        while !isBlankNext, textOffset + count < text.count, text[textOffset + count].isBlank {
          count += 1
        }
      } else {
        return nil
      }
      fragments += closedRun().map { [$0] } ?? []
      fragments.append(
        DecodedText.Fragment(
          raw: offset..<offset + length, text: textOffset..<textOffset + count, isVerbatim: false))
      offset += length
      textOffset += count
      run = (offset, textOffset)
    }
    fragments += closedRun().map { [$0] } ?? []
    for end in [offset, offset + (spaceLength(raw, offset) ?? 0)] {
      if raw[end...].prefix(while: { $0 == backtick }).count == fence {
        return (fragments, end + fence)
      }
    }
    return nil
  }

  /// The length of a space or line break at an offset.
  private static func spaceLength(_ raw: [UInt8], _ offset: Int) -> Int? {
    guard offset < raw.count, raw[offset] == .space || raw[offset].isLineEnd else { return nil }
    return raw.lineBreakLength(at: offset)
  }
}
