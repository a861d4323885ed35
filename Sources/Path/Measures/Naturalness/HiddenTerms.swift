internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Uses of a phrase's terms in text that a page does not show.
package struct HiddenTerms: Sendable, Equatable {
  /// Uses of the term that hidden text uses most.
  package let uses: Int
  /// That term, by its position in the phrase.
  package let term: Int
  /// Words of the hidden texts that have it.
  package let words: Int
  /// The first hidden text that has it.
  package let first: ByteRange

  /// The share of the words that are the term's.
  package var share: Double { words == 0 ? 0 : Double(uses) / Double(words) }

  /// - Returns: `nil` where no hidden text has a term.
  init?(_ uses: PhraseUses, in matched: MatchedDraft) {
    let hidden = uses.shown.filter { matched.draft.blocks[$0.occurrence.block].isHidden }
    if hidden.isEmpty { return nil }
    let ofTerm = Dictionary(grouping: hidden, by: \.term)
    guard
      let (term, own) = ofTerm.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }),
      let first = own.first
    else { return nil }
    self.term = term
    self.uses = own.count
    words = Set(own.map(\.occurrence.block)).reduce(0) { sum, block in
      sum + matched.segmented.blocks[block].words.count(where: \.isWord)
    }
    self.first = matched.draft.blocks[first.occurrence.block].range
  }
}
