internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// Rows of a table that carry a term in more than one cell: it is repeated beside the row's key.
///
/// A table of 札幌ラーメン, 旭川ラーメン … with a soup and noodles of their own has the term once a row.
package struct RepetitiveRows: Sendable, Equatable {
  /// Rows with the term in two cells or more.
  package let rows: Int
  /// Uses in those rows.
  package let uses: Int
  /// From the first use to the last; `nil` where its place is not known.
  package let source: ByteRange?

  /// - Returns: `nil` where no row repeats the term.
  init?(_ all: [TermUse], in matched: MatchedDraft) {
    var cells: [Int: Set<Int>] = [:]
    var uses: [Int: [Occurrence]] = [:]
    for use in all {
      guard let row = matched.draft.blocks[use.occurrence.block].row else { continue }
      cells[row, default: []].insert(use.occurrence.block)
      uses[row, default: []].append(use.occurrence)
    }
    let repetitive = cells.keys.filter { cells[$0]?.count ?? 0 > 1 }.sorted()
    guard !repetitive.isEmpty else { return nil }
    let found = repetitive.flatMap { uses[$0] ?? [] }
    rows = repetitive.count
    self.uses = found.count
    source = ByteRange.union(of: found.map(\.source))
  }
}
