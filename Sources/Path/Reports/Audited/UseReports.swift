internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// The uses of a draft's terms as reports name them: each is made once, for all phrases.
struct UseReports {
  /// In the order of the text.
  private let all: [OccurrenceReport]
  /// By the terms' indexes.
  private let ofTerm: [[Int]]

  init(_ matched: MatchedDraft) {
    let source = matched.draft.source
    let drafted = matched.draft.blocks
    let segmented = matched.segmented.blocks
    let terms = matched.phrases.terms.map(\.text)
    var ofTerm: [[Int]] = terms.map { _ in [] }
    all = matched.occurrences.enumerated().map { index, use in
      ofTerm[use.term].append(index)
      // Where its own place is not known, that of its block.
      let range = use.source ?? drafted[use.block].range
      let (start, end) = source.positions(of: range)
      let text = segmented[use.block].text.textRange(of: use.range)
      return OccurrenceReport(
        term: terms[use.term], kind: use.kind, place: use.place, counted: use.isCounted,
        confidence: use.confidence, line: start.line, column: start.column, endLine: end.line,
        endColumn: end.column,
        text: String(decoding: drafted[use.block].text.utf8[text], as: UTF8.self))
    }
    self.ofTerm = ofTerm
  }

  /// The uses of some terms, in the order of the text.
  func ofTerms(_ terms: [Int]) -> [OccurrenceReport] {
    let indexes = Set(terms).flatMap { ofTerm[$0] }
    return (terms.count > 1 ? indexes.sorted() : indexes).map { all[$0] }
  }
}
