internal import Drafts
internal import SourceText
internal import Words

/// A block in which leftovers are looked for: text of the main content that people see, not code.
///
/// Leftovers are what writers and tools wrote line by line, so that a passage keeps the lines of its
/// source, which are joined where the text is read for its words.
final class Passage {
  /// The block's index in the draft.
  let block: Int
  /// Whose block it is, which leads back to the source.
  private let draft: Draft
  let role: Block.Role
  let text: NormalizedText
  /// What kinds of units it has.
  let marks: UnitMarks
  let sentences: [Range<Int>]
  /// The units that are inline code.
  let code: [Range<Int>]

  var units: [UInt16] { text.units }
  var whole: TextPart { TextPart(text.units) }
  /// The lines of its source that say something.
  var lines: TextLines { TextLines(of: whole, breaks: marks.contains(.lineEnd)) }
  var isHeading: Bool { if case .heading = role { true } else { false } }
  var isTitle: Bool { if case .title = role { true } else { false } }

  func isCode(_ range: Range<Int>) -> Bool { code.contains { $0.overlaps(range) } }

  /// The source bytes of a range of units; those of the whole block where its place is not known.
  func sourceRange(of units: Range<Int>) -> ByteRange {
    let source = draft.blocks[block]
    return source.text.sourceRange(of: text.textRange(of: units)) ?? source.range
  }

  init(
    block: Int, of draft: Draft, text: NormalizedText, marks: UnitMarks, sentences: [Range<Int>],
    code: [Range<Int>] = []
  ) {
    self.block = block
    self.draft = draft
    role = draft.blocks[block].role
    self.text = text
    self.marks = marks
    self.sentences = sentences
    self.code = code
  }

  /// A draft's passages, in its order.
  static func all(in segmented: SegmentedDraft) -> [Passage] {
    let blocks = segmented.draft.blocks
    return blocks.indices.compactMap { index in
      guard blocks[index].isMainContent, isRead(blocks[index].role), !blocks[index].text.isEmpty
      else { return nil }
      var text = segmented.blocks[index].text
      var marks = UnitMarks(in: text.units)
      var sentences = segmented.blocks[index].sentences
      // An end of a line is either dropped or stands in the text.
      let holdsLines =
        !text.lineStarts.isEmpty || marks.contains(.lineEnd) && text.units.contains(0x0A)
      if holdsLines || marks.contains(.separator) {
        text = NormalizedText(blocks[index].text.utf8, keepsLines: true)
        marks = UnitMarks(in: text.units)
        sentences = SentenceSplitter.sentences(of: text)
      }
      let spans = blocks[index].spans
      let code =
        spans.isEmpty
        ? [] : spans.filter { $0.kind == .code }.map { text.units(ofText: $0.range) }
      return Passage(
        block: index, of: segmented.draft, text: text, marks: marks, sentences: sentences,
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
