internal import SourceText
internal import Words

/// Reads target phrases as people type them into a search box.
package enum PhraseParser {
  /// Parses one phrase.
  ///
  /// Terms are separated by spaces and by what titles and lists put between words (`PhraseSigns`). One
  /// pair of 「」, 『』, '' or ‘’ around the whole phrase is dropped. A part in quotation marks (`"時間の無駄"`, also
  /// “ ” and 「 」) is one term that must appear as it stands. A term given twice counts once.
  /// - Parameter readsQuotes: whether quotation marks mark a term, or are plain characters.
  /// - Throws: where nothing is left of the phrase, or a quotation mark has no partner.
  package static func parse(
    _ typed: String, source: PhraseSource, readsQuotes: Bool = true
  ) throws(PhraseError) -> TargetPhrase {
    let text = withoutBrackets(typed[...].trimmed)
    var parts = Parts()
    var rest = text
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if readsQuotes, quotes.contains(first) || bracket(closing: first) != nil {
        let quoted = rest.dropFirst()
        let bracket = bracket(closing: first)
        let closings = bracket.map { [$0] } ?? quotes
        guard let closing = quoted.firstIndex(where: { closings.contains($0) }) else {
          throw .unclosedQuote(typed, missing: bracket ?? (first == "“" ? "”" : "\""))
        }
        parts.add(quoted[..<closing].trimmed, isQuoted: true)
        rest = quoted[quoted.index(after: closing)...]
      } else {
        let part = rest.prefix { character in
          !character.isWhitespace
            && !(readsQuotes && (quotes.contains(character) || bracket(closing: character) != nil))
        }
        let words = PhraseSigns.split(part)
        for word in words { parts.add(word, isQuoted: false) }
        if words.isEmpty, !PhraseSigns.isSeparator(part) { parts.unused.append(String(part)) }
        rest = rest[part.endIndex...]
      }
    }
    guard !parts.terms.isEmpty else { throw .empty(typed) }
    return TargetPhrase(
      text: String(text), terms: parts.terms, source: source, unused: parts.unused)
  }

  private struct Parts {
    var terms: [Term] = []
    var unused: [String] = []
    /// The terms, folded.
    private var seen: Set<String> = []

    mutating func add(_ text: Substring, isQuoted: Bool) {
      guard text.unicodeScalars.contains(where: { CharacterClass($0.value).isWordPart }) else {
        if !text.isEmpty, isQuoted || !PhraseSigns.isSeparator(text) { unused.append(String(text)) }
        return
      }
      let term = String(text)
      if seen.insert(String(utf16: FoldedText(term, joins: true).units[...])).inserted {
        terms.append(Term(text: term, isQuoted: isQuoted))
      }
    }
  }

  private static let quotes: [Character] = ["\"", "“", "”", "＂"]

  /// The bracket that closes what an opening one begins: 「」 and 『』 around a part of a phrase are quotation
  /// marks too.
  private static func bracket(closing opening: Character) -> Character? {
    switch opening {
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  private static func withoutBrackets(_ text: Substring) -> Substring {
    let pairs: [(Character, Character)] = [
      ("「", "」"), ("『", "』"), ("'", "'"), ("‘", "’"), ("＇", "＇"),
    ]
    for (open, close) in pairs
    where text.first == open && text.last == close && text.count > 1 {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(open) && !inner.contains(close) { return inner.trimmed }
    }
    return text
  }
}
