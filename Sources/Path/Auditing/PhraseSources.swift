internal import Drafts
internal import Phrases
internal import Words

/// Gathers the target phrases of a draft from all who name them.
enum PhraseSources {
  /// The given phrases and those that the draft's metadata names as such; failing both, the labels of
  /// its metadata, and failing these, what its own text declares. A phrase that is named twice is
  /// taken once, from where it is first named.
  /// - Parameter common: the given phrases, each once.
  static func phrases(
    of segmented: SegmentedDraft, common: [TargetPhrase]
  ) throws(PhraseError) -> [TargetPhrase] {
    let declared = segmented.draft.declaredPhrases.filter { !$0.text.isBlank }
    var phrases = common
    for phrase in declared where !phrase.isLabel {
      phrases.append(try fromMetadata(phrase.text, .metadata))
    }
    if phrases.isEmpty {
      for label in declared { phrases.append(try fromMetadata(label.text, .labels)) }
    }
    if phrases.isEmpty {
      phrases = DeclarationReader.declarations(in: segmented).compactMap { declaration in
        try? PhraseParser.parse(declaration.text, source: .declaration(line: declaration.line))
      }
    }
    return phrases.count == common.count ? common : withoutDuplicates(phrases)
  }

  /// In metadata a quotation mark without its partner is a plain character (24" モニター).
  private static func fromMetadata(
    _ text: String, _ source: PhraseSource
  ) throws(PhraseError) -> TargetPhrase {
    do {
      return try PhraseParser.parse(text, source: source)
    } catch {
      guard case .unclosedQuote = error else { throw error }
      return try PhraseParser.parse(text, source: source, readsQuotes: false)
    }
  }

  /// The phrases, each once.
  static func withoutDuplicates(_ phrases: [TargetPhrase]) -> [TargetPhrase] {
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
