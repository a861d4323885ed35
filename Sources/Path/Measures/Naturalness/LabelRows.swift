internal import Drafts
internal import Phrases
internal import Words

/// The rows of names in a draft's blocks, each block's found once for all measures that ask for them.
final class LabelRows {
  private let matched: MatchedDraft
  private var found: [BlockLabels?]

  init(_ matched: MatchedDraft) {
    self.matched = matched
    found = Array(repeating: nil, count: matched.draft.blocks.count)
  }

  /// The labels of a block in rows, its links considered.
  func labels(of block: Int) -> BlockLabels {
    if let known = found[block] { return known }
    let segmented = matched.segmented.blocks[block]
    let links = matched.draft.blocks[block].spans.filter { $0.kind == .link }
    let labels = LabelReader.labels(
      of: segmented, links: links.map { segmented.text.units(ofText: $0.range) })
    found[block] = labels
    return labels
  }
}

/// The labels of a block that stand in rows of two and more, in the order of the text.
struct BlockLabels {
  let all: [Label]
  /// For each row where it ends in `all`; it begins where the one before it ends.
  private let rowEnds: [Int]

  init(_ labels: [Label], rowEnds: [Int]) {
    all = labels
    self.rowEnds = rowEnds
  }

  /// The rows that have at least so many labels, in order.
  func rows(ofAtLeast fewest: Int) -> [ArraySlice<Label>] {
    var rows: [ArraySlice<Label>] = []
    var start = 0
    for end in rowEnds {
      if end - start >= fewest { rows.append(all[start..<end]) }
      start = end
    }
    return rows
  }
}
