internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The uses of a draft's terms as reports name them; where they are is found out once, for all phrases.
struct UseReports {
  /// A long draft has many uses: each takes sixteen bytes.
  private struct Place {
    let (line, column, endLine, endColumn): (Int32, Int32, Int32, Int32)
  }

  private let matched: MatchedDraft
  /// By the uses, in the order of the text.
  private let places: [Place]

  init(_ matched: MatchedDraft) {
    self.matched = matched
    let source = matched.draft.source
    let blocks = matched.draft.blocks
    places = matched.occurrences.map { use in
      // Where its own place is not known, that of its block.
      let (start, end) = source.positions(of: use.source ?? blocks[use.block].range)
      return Place(
        line: Int32(start.line), column: Int32(start.column), endLine: Int32(end.line),
        endColumn: Int32(end.column))
    }
  }

  /// The uses of some terms, in the order of the text.
  func ofTerms(_ terms: [Int]) -> [OccurrenceReport] {
    let (uses, texts) = (matched.occurrences, matched.phrases.terms.map(\.text))
    let (blocks, segmented) = (matched.draft.blocks, matched.segmented.blocks)
    let indexes = Set(terms).flatMap { matched.indexes(ofTerm: $0) }
    return (terms.count > 1 ? indexes.sorted() : indexes).map { index in
      let (use, place) = (uses[Int(index)], places[Int(index)])
      let text = segmented[use.block].text.textRange(of: use.range)
      return OccurrenceReport(
        term: texts[use.term], kind: use.kind, place: use.place, counted: use.isCounted,
        confidence: use.confidence, line: Int(place.line), column: Int(place.column),
        endLine: Int(place.endLine), endColumn: Int(place.endColumn),
        text: String(decoding: blocks[use.block].text.utf8.part(text), as: UTF8.self))
    }
  }
}
