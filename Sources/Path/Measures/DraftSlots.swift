internal import Drafts
internal import Phrases
internal import SourceText
internal import Vocabulary

/// The slots that a draft has for the terms of phrases, found once for all of them.
struct DraftSlots: Sendable {
  /// A heading of the outline's main levels with text in it.
  struct Heading: Sendable {
    let block: Int
    let level: Int
  }

  /// A heading below the title, with the first paragraph or quotation below it, or its first list or table
  /// as a whole.
  struct Passage: Sendable {
    let heading: Int
    let blocks: ArraySlice<Int>
  }

  /// Whether it has a description, or a field for one.
  let hasDescription: Bool
  /// The blocks of its description.
  let descriptions: [Int]
  let headings: [Heading]
  let passages: [Passage]
  /// Images with their alternative texts, by block.
  let images: [Int]
  /// Whether its prose has links.
  let hasLinks: Bool
  /// For each block whether it is a paragraph or a quotation: its sentences are sentences.
  let isText: [Bool]

  init(_ matched: MatchedDraft, prose: [Int]) {
    let draft = matched.draft
    let outline = matched.outline
    descriptions = draft.blocks.indices.filter { draft.blocks[$0].role == .description }
    hasDescription = draft.hasDescriptionField || !descriptions.isEmpty
    headings = outline.headings
      .filter { outline.mainLevels.contains($0.level) && !draft.blocks[$0.block].text.isEmpty }
      .map { Heading(block: $0.block, level: $0.level) }
    passages = outline.headings.filter { $0.level > 1 }.map {
      Passage(heading: $0.block, blocks: Self.passage(below: $0, draft))
    }
    images = outline.body.filter { matched.places.place(of: $0) == .alt }
    hasLinks = prose.contains { draft.blocks[$0].spans.contains { $0.kind == .link } }
    isText = draft.blocks.indices.map {
      switch draft.blocks[$0].role {
      case .paragraph, .quotation: true
      default: false
      }
    }
  }

  private static func passage(below heading: Outline.Heading, _ draft: Draft) -> ArraySlice<Int> {
    let prose = heading.blocks.drop { !draft.blocks[$0].isProse }
    guard let first = prose.first else { return [] }
    let role = draft.blocks[first].role
    guard role == .listItem || role == .tableCell else { return prose.prefix(1) }
    return prose.prefix { draft.blocks[$0].role == role }
  }
}
