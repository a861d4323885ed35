internal import Drafts
internal import Phrases
internal import SourceText

/// Which parts of a draft the text may belong to that its unread blocks may hold: the names of these
/// blocks, in source order.
///
/// What stands in them is not known. A part that lacks something and may have it there is not checked;
/// one that has all it needs in what was read is.
package struct UnreadReach: Sendable {
  /// All of the text, headings included.
  package let text: [String]
  /// The lead: they stand before its end.
  package let lead: [String]
  /// The section that closes the text.
  package let closing: [String]
  /// By the index of the outline's section that they stand in.
  private let bySection: [Int: [String]]

  init(_ matched: MatchedDraft) {
    let outline = matched.outline
    let starts = outline.sections.map { matched.draft.blocks[$0.first].range.start }
    let blocks = matched.draft.unreadBlocks.filter(\.mayHoldText)
    // What stands before the first words of a section without a heading is in it, too.
    let first = outline.sections.first.map { $0.heading == nil ? 0 : -1 } ?? -1
    let sections = Dictionary(grouping: blocks) { block in
      max(first, starts.partitioningIndex { $0 > block.range.start } - 1)
    }.mapValues { $0.map(\.name) }
    text = blocks.map(\.name)
    lead = blocks.filter { $0.range.start < outline.leadEnd }.map(\.name)
    closing = outline.closing.flatMap { sections[$0] } ?? []
    bySection = sections
  }

  /// Whether every block that may hold text was read.
  package var isEmpty: Bool { text.isEmpty }

  /// One section of the outline, by its index.
  package func section(_ index: Int) -> [String] { bySection[index] ?? [] }
}
