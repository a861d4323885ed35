internal import SourceText

/// A part of a text in 「」 or 『』.
struct QuotedPart {
  /// What stands between the brackets, without white space around it.
  let text: String
  /// The UTF-8 offset of the opening bracket.
  let start: Int
  /// The UTF-8 offset after the closing bracket.
  let end: Int

  /// The quoted parts of a text in order; a bracket inside another one opens none.
  static func all(in text: String) -> [QuotedPart] {
    var parts: [QuotedPart] = []
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(where: { $0 == "「" || $0 == "『" }) {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(where: { $0 == "」" || $0 == "』" }) else { break }
      rest = inner[inner.index(after: close)...]
      parts.append(
        QuotedPart(
          text: String(Substring(inner[..<close]).trimmed),
          start: text.utf8.distance(from: text.startIndex, to: open),
          end: text.utf8.distance(from: text.startIndex, to: rest.startIndex)))
    }
    return parts
  }
}
