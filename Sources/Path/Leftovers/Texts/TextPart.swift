/// A range of a block's normalized text, to ask what stands in it.
struct TextPart {
  let units: [UInt16]
  let range: Range<Int>

  init(_ units: [UInt16], _ range: Range<Int>) {
    self.units = units
    self.range = range
  }

  init(_ units: [UInt16]) { self.init(units, 0..<units.count) }

  var isEmpty: Bool { range.isEmpty }
  var count: Int { range.count }
  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }
  var first: UInt16? { isEmpty ? nil : units[start] }
  var last: UInt16? { isEmpty ? nil : units[end - 1] }

  func from(_ start: Int) -> TextPart { TextPart(units, min(start, end)..<end) }
  func upTo(_ end: Int) -> TextPart { TextPart(units, start..<max(start, end)) }

  func firstRange(of texts: FixedTexts) -> Range<Int>? {
    for index in range {
      if let length = texts.length(at: index, in: units, before: end) {
        return index..<(index + length)
      }
    }
    return nil
  }

  func contains(_ texts: FixedTexts) -> Bool { firstRange(of: texts) != nil }

  func contains(_ unit: UInt16) -> Bool { units[range].contains(unit) }

  /// The length of the text of a list that it begins with.
  func prefix(_ texts: FixedTexts) -> Int? { texts.length(at: start, in: units, before: end) }

  /// The length of the text of a list that it ends with.
  func suffix(_ texts: FixedTexts) -> Int? {
    texts.length(endingAt: end, in: units, after: start)
  }

  /// Whether it is one of the texts as a whole.
  func equals(_ texts: FixedTexts) -> Bool { prefix(texts) == count }

  /// Without the units at its ends for which a condition holds.
  func trimmed(_ isOuter: (UInt16) -> Bool) -> TextPart {
    var (start, end) = (start, end)
    while start < end, isOuter(units[start]) { start += 1 }
    while end > start, isOuter(units[end - 1]) { end -= 1 }
    return TextPart(units, start..<end)
  }

  func trimmed() -> TextPart { trimmed(\.isSpaceOrBreak) }

  /// Its parts between units for which a condition holds, without white space around them.
  func split(_ isSeparator: (UInt16) -> Bool) -> [TextPart] {
    var parts: [TextPart] = []
    var rest = self
    while let separator = units[rest.range].firstIndex(where: isSeparator) {
      rest.upTo(separator).trimmed().append(to: &parts)
      rest = rest.from(separator + 1)
    }
    rest.trimmed().append(to: &parts)
    return parts
  }

  private func append(to parts: inout [TextPart]) {
    if !isEmpty { parts.append(self) }
  }
}

/// The lines of a text that say something, without white space around them. They are found one after the other, so
/// that a text of one line, as most are, needs no list.
struct TextLines: Sequence, IteratorProtocol {
  /// What is behind the lines so far; `nil` behind the last.
  private var rest: TextPart?
  private let breaks: Bool

  /// - Parameter breaks: whether a line break stands in the text.
  init(of text: TextPart, breaks: Bool) {
    rest = text
    self.breaks = breaks
  }

  mutating func next() -> TextPart? {
    while let text = rest {
      let end = breaks ? text.units[text.range].firstIndex(where: \.isLineBreak) : nil
      rest = end.map { text.from($0 + 1) }
      let line = text.upTo(end ?? text.end).trimmed()
      if !line.isEmpty { return line }
    }
    return nil
  }
}
