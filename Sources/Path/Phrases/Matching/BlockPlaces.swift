package import Drafts
package import Vocabulary
internal import Words

/// Tells the place, and whether uses there count, for each block of a draft.
package struct BlockPlaces: Sendable {
  private let places: [UsePlace?]
  private let exclusions: [Occurrence.Exclusion?]
  private let draft: Draft

  package init(_ draft: Draft, _ outline: Outline) {
    self.draft = draft
    let lead = Set(outline.lead)
    places = draft.blocks.indices.map { index in
      if index == outline.title?.block { return .title }
      switch draft.blocks[index].role {
      // A second metadata title (og:title beside <title>) is never read as one.
      case .title, .slug: return nil
      case .description: return .description
      case .heading: return .heading
      case .paragraph: return lead.contains(index) ? .lead : .body
      case .listItem: return .list
      case .tableCell: return .table
      case .quotation: return .quotation
      case .code: return .code
      case .image: return .alt
      }
    }
    exclusions = draft.blocks.indices.map { index in
      let block = draft.blocks[index]
      if block.role == .code { return .code }
      if index == outline.title?.block { return nil }
      if block.isMetadata { return .metadata }
      if block.isHidden { return .hidden }
      return block.isMainContent ? nil : .outsideMainContent
    }
  }

  /// The place of a block's text; `nil` where uses are not looked for.
  package func place(of block: Int) -> UsePlace? { places[block] }

  /// The place and exclusion of a range of a block's text, its links and inline code considered;
  /// `nil` within an address, which has no words.
  func place(
    of textRange: Range<Int>, in block: Int
  ) -> (place: UsePlace, exclusion: Occurrence.Exclusion?)? {
    guard let place = places[block] else { return nil }
    let spans = draft.blocks[block].spans.filter { $0.range.overlaps(textRange) }
    if spans.contains(where: { $0.kind == .address }) { return nil }
    if spans.contains(where: { $0.kind == .code }) { return (.code, .code) }
    let isText = place != .title && place != .heading
    if isText && spans.contains(where: { $0.kind == .link }) { return (.link, exclusions[block]) }
    return (place, exclusions[block])
  }
}
