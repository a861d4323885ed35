internal import Words

/// Recognises search phrases as they are written in lists: short, of several terms, not a sentence.
enum PhraseText {
  /// The parts of a text that stand in 「」 or 『』, without the brackets.
  static func quoted(in part: TextPart) -> [TextPart] {
    var parts: [TextPart] = []
    var index = part.start
    while index < part.end {
      guard part.units[index] == 0x300C || part.units[index] == 0x300E else {
        index += 1
        continue
      }
      let closing = part.units[index] + 1
      guard let close = part.from(index).firstIndex(of: closing) else { break }
      parts.append(TextPart(part.units, (index + 1)..<close))
      index = close + 1
    }
    return parts
  }

  /// Whether a text is a phrase of several Japanese terms with white space between.
  static func holdsSeveralTerms(_ part: TextPart) -> Bool {
    let part = part.trimmed()
    guard part.count <= longest, isPhrase(part) else { return false }
    let hasSpace = part.units[part.range].contains { $0 == 0x20 || $0 == 0x3000 }
    return hasSpace && part.units[part.range].contains { (0x3041...0x9FFF).contains($0) }
  }

  /// Whether a line of a list is a phrase, or phrases in 「」 and nothing else.
  static func isBareLine(_ line: TextPart) -> Bool {
    let quotes = quoted(in: line)
    if quotes.isEmpty { return holdsSeveralTerms(line) }
    let inner = quotes.reduce(0) { $0 + $1.count + 2 }
    return line.count - inner <= quotes.count && quotes.allSatisfy { $0.count <= longest }
  }

  /// Whether phrases of several terms stand in a text, with commas or slashes between.
  static func isList(_ part: TextPart) -> Bool {
    let parts = part.split { "、,/|".utf16.contains($0) }
    return !parts.isEmpty && parts.contains(where: holdsSeveralTerms)
      && parts.allSatisfy { $0.count <= longest && isPhrase($0) } || isQuotedList(part)
  }

  private static func isQuotedList(_ part: TextPart) -> Bool {
    let quotes = quoted(in: part)
    return !quotes.isEmpty && isBareLine(part) && quotes.contains(where: holdsSeveralTerms)
  }

  /// In UTF-16 units: longer texts are not search phrases.
  private static let longest = 40

  private static func isPhrase(_ part: TextPart) -> Bool {
    !part.isEmpty
      && !part.units[part.range].contains { $0.endsSentence || $0 == 0x3001 || $0 == 0x3A }
  }
}

extension TextPart {
  func firstIndex(of unit: UInt16) -> Int? { units[range].firstIndex(of: unit) }
}
