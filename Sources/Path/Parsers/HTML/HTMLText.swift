internal import SourceText

/// A decoded HTML text or attribute value with the raw bytes of its parts.
struct HTMLText {
  let decoded: [UInt8]
  /// Offsets in the excerpt; the whole text is one rewritten fragment where it could not be read
  /// side by side with its raw bytes, and none where it has no place.
  let fragments: [DecodedText.Fragment]
  let isPlaced: Bool

  init(
    _ text: (decoded: [UInt8], raw: Range<Int>?), in bytes: [UInt8],
    syntax: DecodedText.Syntax = .htmlText
  ) {
    decoded = text.decoded
    guard let raw = text.raw, raw.lowerBound >= 0, raw.upperBound <= bytes.count else {
      fragments = []
      isPlaced = false
      return
    }
    isPlaced = true
    let whole = 0..<decoded.count
    if decoded.equals(bytes, in: raw) {
      fragments = [DecodedText.Fragment(raw: raw, text: whole, isVerbatim: true)]
      return
    }
    // The line break right after `<pre>` is dropped.
    let lineEnd = bytes[raw].starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1
    for start in [raw.lowerBound, raw.lowerBound + lineEnd] {
      let read = DecodedText(decoded, in: bytes, from: start, upTo: raw.upperBound, syntax: syntax)
      if let read {
        fragments = read.fragments
        return
      }
    }
    fragments = [DecodedText.Fragment(raw: raw, text: whole, isVerbatim: false)]
  }
}

extension HTMLText {
  private init(_ decoded: [UInt8], _ fragments: [DecodedText.Fragment]) {
    self.decoded = decoded
    self.fragments = fragments
    isPlaced = true
  }

  /// The parts between blank lines; `nil` where there is none.
  func paragraphs() -> [HTMLText]? {
    let breaks = blankLines()
    guard !breaks.isEmpty, isPlaced else { return nil }
    var result: [HTMLText] = []
    var start = 0
    for blank in breaks + [decoded.count..<decoded.count] {
      result.append(slice(start..<blank.lowerBound))
      start = blank.upperBound
    }
    return result
  }

  private func slice(_ range: Range<Int>) -> HTMLText {
    let parts = fragments.compactMap { fragment -> DecodedText.Fragment? in
      let text = fragment.text.clamped(to: range)
      guard !text.isEmpty else { return nil }
      guard fragment.isVerbatim else {
        return DecodedText.Fragment(raw: fragment.raw, text: text, isVerbatim: false)
      }
      let start = fragment.raw.lowerBound + text.lowerBound - fragment.text.lowerBound
      return DecodedText.Fragment(raw: start..<start + text.count, text: text, isVerbatim: true)
    }
    return HTMLText(decoded, parts)
  }

  /// Runs of white space with two line ends or more.
  private func blankLines() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = 0
    while let start = decoded[offset...].firstIndex(of: .lineFeed) {
      let end = decoded[start...].firstIndex { !$0.isMarkupSpace } ?? decoded.count
      if decoded[start..<end].count(where: { $0 == .lineFeed }) > 1 { result.append(start..<end) }
      offset = end
    }
    return result
  }
}
