package import Drafts
package import SourceText
internal import Vocabulary
package import Words

/// A segmented draft with the uses of its target phrases' terms.
package final class MatchedDraft: Sendable {
  package let segmented: SegmentedDraft
  package let outline: Outline
  package let places: BlockPlaces
  package let phrases: PhraseSet
  /// In the order of the text, then of the terms; uses that do not count are among them.
  package let occurrences: [Occurrence]
  /// For each term its uses, by their indexes in `occurrences`.
  private let indexesOfTerm: [[Int32]]
  /// The bare lists of target phrases, in which uses do not count.
  package let keywordLists: [BareKeywordList]

  /// As in `segmented`: a property of its own, for it is asked for again and again.
  package let draft: Draft

  /// - Parameter findsKeywordLists: false for lines that are not a draft, such as a log of queries.
  package init(
    _ segmented: SegmentedDraft, _ boundaries: BlockBoundaries, outline: Outline,
    phrases: PhraseSet, matcher: TermMatcher, findsKeywordLists: Bool = true
  ) {
    let places = BlockPlaces(segmented.draft, outline)
    let blocks = segmented.draft.blocks
    var occurrences: [Occurrence] = []
    for (index, block) in segmented.blocks.enumerated() where places.place(of: index) != nil {
      let uses = matcher.matches(
        in: block.segmentation(boundaries.ofBlock(index)), utf8: blocks[index].text.utf8)
      if uses.isEmpty { continue }
      let spans = SpanMap(blocks[index])
      for use in uses {
        Self.occurrence(use, in: segmented, at: index, places, spans).map { occurrences.append($0) }
      }
    }
    occurrences.sort {
      ($0.block, $0.range.lowerBound, $0.term) < ($1.block, $1.range.lowerBound, $1.term)
    }
    let lists =
      findsKeywordLists
      ? KeywordListFinder.lists(in: segmented, phrases: phrases, occurrences: occurrences) : []
    let listed = Set(lists.flatMap(\.parts))
    for index in occurrences.indices where occurrences[index].exclusion == nil {
      let part = BareKeywordList.Part(
        block: occurrences[index].block, sentence: occurrences[index].sentence)
      if listed.contains(part) { occurrences[index].exclusion = .keywordList }
    }
    self.segmented = segmented
    draft = segmented.draft
    self.outline = outline
    self.places = places
    self.phrases = phrases
    self.occurrences = occurrences
    self.indexesOfTerm = Self.indexes(of: occurrences, among: phrases.terms.count)
    self.keywordLists = lists
  }

  private init(
    _ matched: MatchedDraft, occurrences: [Occurrence], keywordLists: [BareKeywordList]
  ) {
    segmented = matched.segmented
    draft = matched.draft
    outline = matched.outline
    places = matched.places
    phrases = matched.phrases
    self.keywordLists = keywordLists
    self.occurrences = occurrences
    indexesOfTerm = Self.indexes(of: occurrences, among: phrases.terms.count)
  }

  private static func indexes(of occurrences: [Occurrence], among terms: Int) -> [[Int32]] {
    var indexes = [[Int32]](repeating: [], count: terms)
    for (index, use) in occurrences.enumerated() { indexes[use.term].append(Int32(index)) }
    return indexes
  }

  /// The draft as if the sentences that some ranges of its source touch were bare lists, which say nothing: what a
  /// sentence says besides is part of it.
  package func silencing(_ ranges: [ByteRange]) -> MatchedDraft {
    let ranges = ByteRange.merged(ranges)
    func isSilent(_ place: ByteRange) -> Bool {
      let next = ranges.partitioningIndex { $0.end > place.start }
      return next < ranges.count && ranges[next].start < place.end
    }
    let parts = draft.blocks.indices.filter { isSilent(draft.blocks[$0].range) }.flatMap { block in
      segmented.blocks[block].sentences.enumerated()
        .filter { isSilent(segmented.sourceRange(of: $0.element, inBlock: block)) }
        .map { BareKeywordList.Part(block: block, sentence: $0.offset) }
    }
    let silenced = Set(parts)
    let silent = BareKeywordList(
      parts: parts, phrases: Array(phrases.phrases.indices),
      source: ByteRange.union(of: ranges) ?? ByteRange(0, 0))
    return MatchedDraft(
      self,
      occurrences: occurrences.filter {
        !silenced.contains(BareKeywordList.Part(block: $0.block, sentence: $0.sentence))
          && !isSilent($0.source ?? draft.blocks[$0.block].range)
      },
      keywordLists: keywordLists + [silent])
  }

  /// The uses of a term in the order of the text, by their indexes in `occurrences`.
  package func indexes(ofTerm term: Int) -> [Int32] { indexesOfTerm[term] }

  /// The uses of a phrase's terms in the order of the text.
  package func occurrences(ofPhrase phrase: Int) -> [Occurrence] {
    phrases.termIndexes[phrase].flatMap { indexesOfTerm[$0] }.sorted()
      .map { occurrences[Int($0)] }
  }

  /// The uses in a sentence of a block, in the order of the text.
  package func occurrences(inSentence sentence: Int, ofBlock block: Int) -> ArraySlice<Occurrence> {
    let start = occurrences.partitioningIndex { ($0.block, $0.sentence) >= (block, sentence) }
    let end = occurrences.partitioningIndex { ($0.block, $0.sentence) > (block, sentence) }
    return occurrences[start..<end]
  }

  /// Whether a use tells readers of its term: one that counts, or stands in code within a sentence or heading.
  package func isSaid(_ use: Occurrence) -> Bool {
    if use.isCounted { return true }
    let block = draft.blocks[use.block]
    return use.exclusion == .code && block.role != .code && block.isMainContent
  }

  private static func occurrence(
    _ match: TermMatcher.Match, in segmented: SegmentedDraft, at index: Int, _ places: BlockPlaces,
    _ spans: SpanMap
  ) -> Occurrence? {
    let block = segmented.blocks[index]
    let textRange = block.text.textRange(of: match.range)
    guard let (place, exclusion) = places.place(of: textRange, in: index, spans) else { return nil }
    return Occurrence(
      term: match.term, block: index, range: match.range,
      sentence: block.sentenceIndex(at: match.range.lowerBound), kind: match.kind,
      confidence: match.confidence, isOtherWord: match.isOtherWord, place: place,
      exclusion: exclusion,
      source: segmented.draft.blocks[index].text.sourceRange(of: textRange))
  }
}
