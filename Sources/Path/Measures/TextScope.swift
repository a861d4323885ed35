internal import Drafts
internal import Phrases
internal import Words

/// Which parts of a draft the measures read.
///
/// The *places read* are the title and all of the main content, code and bare keyword lists
/// excepted. *Prose* is what of them a reader reads in sentences: no title, headings or images.
package final class TextScope: Sendable {
  package struct Sentence: Sendable, Hashable {
    private let ofBlock: Int32
    private let inBlock: Int32

    package init(block: Int, index: Int) {
      ofBlock = Int32(block)
      inBlock = Int32(index)
    }

    package var block: Int { Int(ofBlock) }
    /// The index of the sentence in its block.
    package var index: Int { Int(inBlock) }
  }

  /// The blocks read, in order.
  package let blocks: [Int]
  package let proseBlocks: [Int]
  /// The sentences of the prose, in order, without those of keyword lists.
  package let proseSentences: [Sentence]
  /// The sections of the outline, by index, that hold more than keyword lists and the top heading.
  package let sections: [Int]
  let slots: DraftSlots
  let numbers: SentenceNumbers
  /// By number, whether a sentence stands in a bare keyword list.
  let isListed: [Bool]
  /// By number, the position of a sentence of the prose in all of it, where a heading takes up one; -1 of
  /// others.
  private let ordinals: [Int32]
  /// For each block whether it is prose.
  private let isProseBlock: [Bool]
  /// For each block the index of its section in the outline, -1 outside of all.
  private let sectionOfBlock: [Int]

  init(_ matched: MatchedDraft) {
    let draft = matched.draft
    let numbers = matched.segmented.sentenceNumbers
    let body = matched.outline.body.filter { draft.blocks[$0].role != .code }
    let title = matched.outline.title.map { [$0.block] } ?? []
    blocks = title + body
    let prose = body.filter { draft.blocks[$0].isProse }
    proseBlocks = prose
    slots = DraftSlots(matched, prose: prose)
    isProseBlock = Self.flags(prose, among: draft.blocks.count)
    let parts = matched.keywordLists.flatMap(\.parts)
    let listed = Self.flags(
      parts.compactMap { numbers.number(of: $0.sentence, inBlock: $0.block) },
      among: numbers.count)
    isListed = listed
    var sentences: [Sentence] = []
    var isRead = [Bool](repeating: false, count: draft.blocks.count)
    var ordinals = [Int32](repeating: -1, count: numbers.count)
    var next: Int32 = 0
    var last = 0
    for block in prose {
      for (index, number) in numbers.ofBlock(block).enumerated() where !listed[number] {
        if last < block, draft.blocks[last..<block].contains(where: { $0.headingLevel != nil }) {
          next += 1
        }
        last = block
        ordinals[number] = next
        next += 1
        sentences.append(Sentence(block: block, index: index))
        isRead[block] = true
      }
    }
    proseSentences = sentences
    self.ordinals = ordinals
    let isOfLists = Self.flags(parts.map(\.block), among: draft.blocks.count)
    var sectionOfBlock = [Int](repeating: -1, count: draft.blocks.count)
    var sections: [Int] = []
    for (index, section) in matched.outline.sections.enumerated() {
      for block in section.blocks { sectionOfBlock[block] = index }
      let holdsMore = section.blocks.contains {
        (!isOfLists[$0] || isRead[$0]) && $0 != matched.outline.topHeading
      }
      if holdsMore { sections.append(index) }
    }
    self.sections = sections
    self.sectionOfBlock = sectionOfBlock
    self.numbers = numbers
  }

  /// Whether a block is prose.
  func isProse(_ block: Int) -> Bool { isProseBlock[block] }

  /// The index of a block's section in the outline; -1 outside of all.
  func section(ofBlock block: Int) -> Int { sectionOfBlock[block] }

  /// The position of a sentence in all of the prose, where a heading takes up one; `nil` outside of it.
  func ordinal(of sentence: Sentence) -> Int? {
    numbers.number(of: sentence.index, inBlock: sentence.block)
      .map { Int(ordinals[$0]) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// Whether a sentence stands in a bare keyword list.
  func lists(_ sentence: Int, ofBlock block: Int) -> Bool {
    numbers.number(of: sentence, inBlock: block).map { isListed[$0] } ?? false
  }

  private static func flags(_ indexes: [Int], among count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for index in indexes { flags[index] = true }
    return flags
  }
}
