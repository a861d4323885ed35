internal import Drafts
internal import Phrases
internal import Words

/// The rows of names in a draft's blocks, each block's found once for all measures that ask for them.
final class LabelRows {
  private let matched: MatchedDraft
  private var found: [Int: [[Label]]] = [:]

  init(_ matched: MatchedDraft) { self.matched = matched }

  /// The labels of a block in rows, its links considered.
  func rows(of block: Int) -> [[Label]] {
    if let rows = found[block] { return rows }
    let segmented = matched.segmented.blocks[block]
    let links = matched.draft.blocks[block].spans.filter { $0.kind == .link }
    let rows = Label.rows(
      of: segmented, links: links.map { segmented.text.units(ofText: $0.range) })
    found[block] = rows
    return rows
  }
}
