internal import Drafts
internal import Phrases
internal import Words

/// Which parts of a draft the measures read.
///
/// The *places read* are the title and all of the main content, code and bare keyword lists
/// excepted. *Prose* is what of them a reader reads in sentences: no title, headings or images.
package struct TextScope: Sendable {
  package struct Sentence: Sendable, Hashable {
    package let block: Int
    /// The index of the sentence in its block.
    package let index: Int
  }

  /// The blocks read, in order.
  package let blocks: [Int]
  package let proseBlocks: [Int]
  /// The sentences of the prose, in order, without those of keyword lists.
  package let proseSentences: [Sentence]
  /// The sentences of bare keyword lists.
  let listed: Set<Sentence>
  /// The sections of the outline, by index, that hold more than keyword lists and the top heading.
  package let sections: [Int]

  init(_ matched: MatchedDraft) {
    let draft = matched.draft
    let body = matched.outline.body.filter { draft.blocks[$0].role != .code }
    let title = matched.outline.title.map { [$0.block] } ?? []
    blocks = title + body
    proseBlocks = body.filter { draft.blocks[$0].isProse }
    let listed = Set(
      matched.keywordLists.flatMap(\.parts).map { Sentence(block: $0.block, index: $0.sentence) })
    proseSentences = proseBlocks.flatMap { block in
      matched.segmented.blocks[block].sentences.indices.map { Sentence(block: block, index: $0) }
    }.filter { !listed.contains($0) }
    self.listed = listed
    let read = Set(proseSentences.map(\.block))
    let listBlocks = Set(listed.map(\.block)).subtracting(read)
    sections = matched.outline.sections.indices.filter { index in
      matched.outline.sections[index].blocks.contains {
        !listBlocks.contains($0) && $0 != matched.outline.topHeading
      }
    }
  }
}
