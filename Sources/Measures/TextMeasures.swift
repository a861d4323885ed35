internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// How much text there is in the places read: the title and the main content, without code and
/// bare keyword lists. These are the denominators of every density.
package struct TextMeasures: Sendable, Equatable {
  /// Characters without white space; a letter with its marks is one.
  package let characters: Int
  /// Words as the segmenter finds them; punctuation and symbols are none.
  package let words: Int
  /// Sentences of paragraphs, list items, table cells and quotations.
  package let sentences: Int
  package let paragraphs: Int
  /// Headings below the title.
  package let headings: Int

  init(_ matched: MatchedDraft, _ scope: TextScope) {
    var characters = 0
    var words = 0
    for block in scope.blocks {
      let text = matched.segmented.blocks[block]
      for range in Self.readRanges(of: block, matched) {
        characters += text.text.classes[range].count { $0 != .space }
        characters -= text.text.units[range].count { (0xDC00...0xDFFF).contains($0) }
        words += text.words.count { $0.isWord && range.contains($0.range.lowerBound) }
      }
    }
    self.characters = characters
    self.words = words
    sentences = scope.proseSentences.count
    paragraphs = scope.proseBlocks.count { matched.draft.blocks[$0].role == .paragraph }
    headings = matched.outline.headings.count
  }

  /// The ranges of a block that are read: its sentences outside keyword lists and inline code.
  private static func readRanges(of block: Int, _ matched: MatchedDraft) -> [Range<Int>] {
    let text = matched.segmented.blocks[block]
    var ranges: [Range<Int>] = []
    for (index, sentence) in text.sentences.enumerated()
    where !matched.keywordLists.contains(where: { $0.contains(block: block, sentence: index) }) {
      ranges.append(sentence)
    }
    for span in matched.draft.blocks[block].spans where span.kind == .code {
      ranges = ranges.flatMap { range in
        let code = range.filter { span.range.contains(Int(text.text.offsets[$0])) }
        guard let first = code.first, let last = code.last else { return [range] }
        return [range.lowerBound..<first, (last + 1)..<range.upperBound].filter { !$0.isEmpty }
      }
    }
    return ranges
  }
}
