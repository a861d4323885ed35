internal import Drafts
internal import Phrases
internal import Words

/// Gathers the target phrases of a draft from all who name them.
enum PhraseSources {
  /// The given phrases and those of the draft's metadata; failing both, those that the draft's own
  /// text declares. A phrase that is named twice is taken once, from where it is first named.
  static func phrases(
    of segmented: SegmentedDraft, common: [TargetPhrase]
  ) throws(PhraseError) -> [TargetPhrase] {
    var phrases = common
    for declared in segmented.draft.declaredPhrases where !declared.text.isBlank {
      phrases.append(try fromMetadata(declared.text))
    }
    if phrases.isEmpty {
      phrases = DeclarationReader.declarations(in: segmented).compactMap { declaration in
        try? PhraseParser.parse(declaration.text, source: .declaration(line: declaration.line))
      }
    }
    return withoutDuplicates(phrases)
  }

  /// In metadata a quotation mark without its partner is a plain character (24" モニター).
  private static func fromMetadata(_ text: String) throws(PhraseError) -> TargetPhrase {
    do {
      return try PhraseParser.parse(text, source: .metadata)
    } catch {
      guard case .unclosedQuote = error else { throw error }
      return try PhraseParser.parse(text, source: .metadata, readsQuotes: false)
    }
  }

  private static func withoutDuplicates(_ phrases: [TargetPhrase]) -> [TargetPhrase] {
    var seen: Set<[[UInt16]]> = []
    return phrases.filter { phrase in
      let key = phrase.terms.map { FoldedText($0.text).units + ($0.isQuoted ? [0x22] : []) }
        .sorted { $0.lexicographicallyPrecedes($1) }
      return seen.insert(key).inserted
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
