internal import SourceText
internal import Words

/// Reads target phrases as people type them into a search box.
package enum PhraseParser {
  /// Parses one phrase.
  ///
  /// Terms are separated by half- or full-width spaces; commas do no harm. One pair of 「」 or 『』 around the whole
  /// phrase is dropped. A part in quotation marks (`"時間の無駄"`, also “ ” and 「 」) is one term that must
  /// appear as it stands. A term given twice counts once.
  /// - Parameter readsQuotes: whether quotation marks mark a term, or are plain characters.
  /// - Throws: where nothing is left of the phrase, or a quotation mark has no partner.
  package static func parse(
    _ typed: String, source: PhraseSource, readsQuotes: Bool = true
  ) throws(PhraseError) -> TargetPhrase {
    let text = withoutBrackets(typed[...].trimmed)
    var terms: [Term] = []
    var rest = text
    while let first = rest.first {
      if isSeparator(first) {
        rest = rest.dropFirst()
      } else if readsQuotes, quotes.contains(first) || brackets[first] != nil {
        let quoted = rest.dropFirst()
        let closings = brackets[first].map { [$0] } ?? quotes
        guard let closing = quoted.firstIndex(where: { closings.contains($0) }) else {
          throw .unclosedQuote(typed)
        }
        append(quoted[..<closing], isQuoted: true, to: &terms)
        rest = quoted[quoted.index(after: closing)...]
      } else {
        let term = rest.prefix { character in
          !isSeparator(character)
            && !(readsQuotes && (quotes.contains(character) || brackets[character] != nil))
        }
        append(term, isQuoted: false, to: &terms)
        rest = rest.dropFirst(term.count)
      }
    }
    guard !terms.isEmpty else { throw .empty(typed) }
    return TargetPhrase(text: String(text), terms: terms, source: source)
  }

  private static let quotes: Set<Character> = ["\"", "“", "”", "＂"]

  /// 「」 and 『』 around a part of a phrase are quotation marks too.
  private static let brackets: [Character: Character] = ["「": "」", "『": "』"]

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || character == "、" || character == "，"
  }

  private static func append(_ text: Substring, isQuoted: Bool, to terms: inout [Term]) {
    let text = String(text.trimmed.drop { $0 == "," }.reversed().drop { $0 == "," }.reversed())
    let holdsWord = text.unicodeScalars.contains { CharacterClass($0.value).isWordPart }
    let isNew = !terms.contains { FoldedText.equal($0.text, text) }
    if holdsWord && isNew { terms.append(Term(text: text, isQuoted: isQuoted)) }
  }

  private static func withoutBrackets(_ text: Substring) -> Substring {
    for (open, close) in [("「", "」"), ("『", "』")] as [(Character, Character)]
    where text.first == open && text.last == close && text.count > 1 {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(open) && !inner.contains(close) { return inner.trimmed }
    }
    return text
  }
}
