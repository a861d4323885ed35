package import Drafts
package import Leftovers
package import Measures
package import Phrases
package import SourceText
package import Vocabulary
internal import Words

/// All that rules may look at: the matched draft and what was found out about it, once for all rules.
package final class Evidence: Sendable {
  package let matched: MatchedDraft
  package let measures: Measures
  package let leftovers: Leftovers
  package let suppressions: Suppressions

  package init(
    _ matched: MatchedDraft, _ measures: Measures, _ leftovers: Leftovers,
    _ suppressions: Suppressions
  ) {
    self.matched = matched
    self.measures = measures
    self.leftovers = leftovers
    self.suppressions = suppressions
  }

  package var draft: Draft { matched.draft }
  package var outline: Outline { matched.outline }

  /// The place of the draft as a whole: its first byte.
  package var start: ByteRange { ByteRange(0, 0) }

  /// The source bytes of a block's text, or of the whole block where they are not known.
  package func range(ofBlock block: Int) -> ByteRange {
    let text = draft.blocks[block].text
    return text.sourceRange(of: 0..<text.utf8.count) ?? draft.blocks[block].range
  }

  /// The field beside the draft that a block is of; `nil` for one of the draft.
  package func field(ofBlock block: Int) -> MetadataField? { draft.blocks[block].givenField }

  /// The source bytes of a range of a block's normalized text, or of the whole block.
  package func range(of units: Range<Int>, inBlock block: Int) -> ByteRange {
    matched.segmented.sourceRange(of: units, inBlock: block)
  }

  /// What a finding judges that is about some blocks together.
  func scope(ofBlocks blocks: some Sequence<Int>) -> FindingScope {
    ByteRange.union(of: blocks.map { range(ofBlock: $0) }).map { .range($0) } ?? .place
  }

  /// The place of the title; the start of the draft where it has none.
  package var titleRange: ByteRange { outline.title.map { range(ofBlock: $0.block) } ?? start }

  /// The title's field, where it is given beside the draft.
  package var titleField: MetadataField? { outline.title.flatMap { field(ofBlock: $0.block) } }

  /// The field of a leftover: of what is given beside the draft, titles alone are searched for them.
  func field(ofLeftover range: ByteRange) -> MetadataField? { range.isEmpty ? titleField : nil }

  /// Whether the draft is a part of an HTML page, whose title and metadata stand elsewhere.
  package var isFragment: Bool { draft.format == .html && !draft.hasMetadata }

  /// The first of some blocks that is prose: not a heading, code or an image.
  package func firstProse(in blocks: [Int]) -> Int? {
    blocks.first { draft.blocks[$0].isProse }
  }

  /// The place of the first counted use of some terms of the phrase set, below the title if there is
  /// one; the start of the draft where there is none.
  package func firstUse(ofTerms terms: Set<Int>) -> ByteRange {
    func first(where isMeant: (Occurrence) -> Bool) -> Occurrence? {
      let indexes = terms.compactMap { term in
        matched.indexes(ofTerm: term).first { isMeant(matched.occurrences[Int($0)]) }
      }
      return indexes.min().map { matched.occurrences[Int($0)] }
    }
    let use =
      first { $0.isCounted && $0.block != outline.title?.block } ?? first(where: \.isCounted)
    return use.map { $0.source ?? range(ofBlock: $0.block) } ?? start
  }

  /// The index of the one phrase that has a term; `nil` where several do.
  package func onlyPhrase(withTerm term: Int) -> Int? {
    let phrases = matched.phrases.phrasesOfTerm[term]
    return phrases.count == 1 ? phrases[0] : nil
  }

  /// The terms of the phrase set that a finding is about.
  package func terms(of finding: Finding) -> Set<Int> {
    finding.terms.union(finding.phrase.map { matched.phrases.termIndexes[$0] } ?? [])
  }

  package func phrase(_ index: Int) -> TargetPhrase { matched.phrases.phrases[index] }
}
