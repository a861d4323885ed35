/// A search query that a draft is written for: terms that are each required, in any order.
package struct TargetPhrase: Sendable, Equatable {
  /// The query as typed, without white space around it.
  package let text: String
  /// In the order typed, each once; never empty.
  package let terms: [Term]
  package let source: PhraseSource
  /// How much the phrase counts in the draft's score, beside the others' weights; `nil`: as its
  /// place among them says.
  package let weight: Double?

  /// Parts of the query in which there is no word, as typed: they are not looked for.
  package let unused: [String]

  /// The weights that settings may give.
  package static let weights = 0.1...100.0

  package init(
    text: String, terms: [Term], source: PhraseSource, weight: Double? = nil, unused: [String] = []
  ) {
    self.text = text
    self.terms = terms
    self.source = source
    self.weight = weight
    self.unused = unused
  }

  /// The phrase with a weight of its own; one out of `weights` is taken as the nearest end.
  package func weighted(_ weight: Double) -> TargetPhrase {
    let low = Self.weights.lowerBound
    let high = Self.weights.upperBound
    // A comparison with what is not a number is false.
    let weight = weight > low ? (weight < high ? weight : high) : low
    return TargetPhrase(text: text, terms: terms, source: source, weight: weight, unused: unused)
  }

  /// The query as it would be typed if its quotation marks, and the signs that join words in it, were meant
  /// to part words; `nil` where it has none of them.
  package var spaced: String? {
    guard terms.contains(where: { $0.spaced != nil }) else { return nil }
    return terms.map { $0.spaced ?? $0.typed }.joined(separator: " ")
  }

  func with(terms: [Term]) -> TargetPhrase {
    TargetPhrase(text: text, terms: terms, source: source, weight: weight, unused: unused)
  }
}

/// One required unit of a phrase.
package struct Term: Sendable, Hashable {
  package let text: String
  /// A quoted term must appear as it stands, neither inflected nor in another spelling.
  package let isQuoted: Bool
  /// Other terms whose uses count as uses of this one.
  package internal(set) var synonyms: [Term] = []
  /// How the house spells it, where it says so.
  package internal(set) var spelling: AcceptedSpelling?

  package init(text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// The words that it may have been meant to be, with spaces between them; `nil` where it is a single one.
  package var spaced: String? {
    if !isQuoted { return PhraseSigns.spaced(text) }
    return text.contains(where: \.isWhitespace) ? text : nil
  }

  /// As it is typed in a query.
  fileprivate var typed: String { isQuoted ? "\"\(text)\"" : text }

  /// Whether it is one character, which is a part of many words, names and idioms: 税, 手, 桜.
  package var isCharacter: Bool { text.unicodeScalars.count == 1 }
}

/// Where a target phrase was named.
package enum PhraseSource: Sendable, Equatable {
  case commandLine
  /// Whoever hands over the text: a form beside it, a program that embeds the library.
  case given
  /// A line of a phrase file, 1-based.
  case phraseFile(name: String, line: Int)
  /// A line of the settings, 1-based.
  case settings(name: String, line: Int)
  /// The draft's front matter.
  case metadata
  /// `keywords` of the draft's metadata, which may have been meant as labels.
  case labels
  /// The draft's own words: 「キーワードとしては…」.
  case declaration(line: Int)
}
