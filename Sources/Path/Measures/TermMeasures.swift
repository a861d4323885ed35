internal import Drafts
package import Phrases
internal import SourceText
package import Vocabulary
internal import Words

/// How often one term is used in a draft.
package struct TermMeasures: Sendable {
  /// The index of the term in the phrase set.
  package let term: Int
  /// Uses that count: those in the title and the main content, whatever their kind.
  package let counted: Int
  /// Whether a reader meets the term: in a use that counts, or in code within a sentence or heading.
  package let isSaid: Bool
  /// Uses in code, bare keyword lists, metadata other than the title, or outside the main content.
  package let uncounted: Int
  /// Uncounted uses by why they do not count.
  package let exclusions: [Occurrence.Exclusion: Int]
  /// Counted and uncounted uses by how they are spelled.
  package let kinds: [MatchKind: Int]
  /// Counted and uncounted uses by where they stand.
  package let places: [UsePlace: Int]
  /// Counted uses × the words of each use ÷ all words of the places read, in percent.
  package let density: Double
  /// Counted uses × the characters of each use ÷ all characters of the places read, in percent.
  package let characterDensity: Double
  /// The words of all counted uses, the numerator of `density`.
  package let words: Int
  /// The most frequent first.
  package let spellings: [Spelling]
  /// Whether the term is a single character that stands in the main content, but never as a word of
  /// its own.
  package let standsInLongerWords: Bool

  init(_ term: Int, _ all: TermUses, of matched: MatchedDraft, _ text: TextMeasures) {
    let uses = all.uses(of: term)
    let counted = uses.count { $0.occurrence.isCounted }
    self.term = term
    self.counted = counted
    isSaid = uses.contains(where: \.isSaid)
    uncounted = uses.count - counted
    exclusions = Self.counts(uses.lazy.compactMap(\.occurrence.exclusion))
    kinds = Self.counts(uses.lazy.map(\.occurrence.kind))
    places = Self.counts(uses.lazy.map(\.occurrence.place))
    var words = 0
    var characters = 0
    let blocks = matched.segmented.blocks
    for use in uses.lazy.map(\.occurrence) where use.isCounted {
      let block = blocks[use.block]
      // A use inside a word that the segmenter keeps whole is one word all the same.
      words += max(1, block.wordCount(startingIn: use.range))
      characters += block.text.characterCount(in: use.range)
    }
    self.words = words
    spellings = Spelling.spellings(of: term, TermUses.counted(among: uses), in: matched)
    density = text.words == 0 ? 0 : 100 * Double(words) / Double(text.words)
    characterDensity =
      text.characters == 0 ? 0 : 100 * Double(characters) / Double(text.characters)
    standsInLongerWords =
      uses.isEmpty && Self.hasCharacter(matched.phrases.terms[term].text, matched)
  }

  /// How often each kind is among some. There are few kinds: each is hashed once, and not for each use.
  private static func counts<Kind: Hashable>(_ kinds: some Sequence<Kind>) -> [Kind: Int] {
    var counts: [(kind: Kind, count: Int)] = []
    for kind in kinds {
      if let known = counts.firstIndex(where: { $0.kind == kind }) {
        counts[known].count += 1
      } else {
        counts.append((kind, 1))
      }
    }
    return Dictionary(uniqueKeysWithValues: counts.lazy.map { ($0.kind, $0.count) })
  }

  private static func hasCharacter(_ term: String, _ matched: MatchedDraft) -> Bool {
    guard let character = term.first, term.count == 1 else { return false }
    return matched.draft.blocks.contains {
      $0.isMainContent && $0.text.string.holds(term) && $0.text.string.contains(character)
    }
  }
}
