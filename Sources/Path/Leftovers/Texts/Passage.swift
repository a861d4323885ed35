internal import Drafts
internal import SourceText
internal import Words

/// A block in which leftovers are looked for: text of the main content that people see, not code.
struct Passage {
  /// The block's index in the draft.
  let block: Int
  let role: Block.Role
  let text: NormalizedText
  let sentences: [Range<Int>]
  /// The units that are inline code.
  let code: [Range<Int>]

  var units: [UInt16] { text.units }
  var whole: TextPart { TextPart(text.units) }
  var isHeading: Bool { if case .heading = role { true } else { false } }
  var isTitle: Bool { if case .title = role { true } else { false } }

  func isCode(_ range: Range<Int>) -> Bool { code.contains { $0.overlaps(range) } }

  init(
    block: Int, role: Block.Role, text: NormalizedText, sentences: [Range<Int>],
    code: [Range<Int>] = []
  ) {
    self.block = block
    self.role = role
    self.text = text
    self.sentences = sentences
    self.code = code
  }

  /// A draft's passages, in its order.
  static func all(in segmented: SegmentedDraft) -> [Passage] {
    segmented.draft.blocks.enumerated().compactMap { index, block in
      guard block.isMainContent, isRead(block.role), !block.text.isEmpty else { return nil }
      let segmented = segmented.blocks[index]
      let code = block.spans.filter { $0.kind == .code }.map { span in
        segmented.text.units(ofText: span.range)
      }
      return Passage(
        block: index, role: block.role, text: segmented.text, sentences: segmented.sentences,
        code: code)
    }
  }

  private static func isRead(_ role: Block.Role) -> Bool {
    switch role {
    case .title, .heading, .paragraph, .listItem, .tableCell, .quotation: true
    case .description, .slug, .code, .image: false
    }
  }
}
