internal import Drafts
internal import Phrases
internal import Words

/// How much text there is in the places read: the title and the main content, without code,
/// addresses and bare keyword lists. These are the denominators of every density.
package struct TextMeasures: Sendable, Equatable {
  /// Characters without white space; letters and kana are composed with their marks.
  package let characters: Int
  /// Words as the segmenter finds them; punctuation and symbols do not count.
  package let words: Int
  /// Sentences of paragraphs, list items, table cells and quotations.
  package let sentences: Int
  package let paragraphs: Int
  /// Headings below the title.
  package let headings: Int

  init(_ matched: MatchedDraft, _ scope: TextScope, _ prose: ProseWords) {
    var characters = 0
    var words = 0
    for block in scope.blocks {
      if Self.isReadWhole(block, matched, scope) {
        characters += matched.segmented.characters(ofBlock: block)
        words +=
          scope.isProse(block)
          ? prose.places.range(ofBlock: block).count
          : matched.segmented.blocks[block].words.count { $0.isWord }
        continue
      }
      let text = matched.segmented.blocks[block]
      let isRead = Self.readUnits(of: block, matched, scope)
      let (units, classes) = (text.text.units, text.text.classes)
      for unit in isRead.indices where isRead[unit] && classes[unit] != .space {
        if !UTF16.isTrailSurrogate(units[unit]) { characters += 1 }
      }
      words += text.words.count { $0.isWord && isRead[$0.range.lowerBound] }
    }
    self.characters = characters
    self.words = words
    sentences = scope.proseSentences.count
    paragraphs = scope.proseBlocks.count { matched.draft.blocks[$0].role == .paragraph }
    headings = matched.outline.headings.count
  }

  /// Whether all of a block is read, as it mostly is: what stands in no sentence of it is white space.
  private static func isReadWhole(
    _ block: Int, _ matched: MatchedDraft, _ scope: TextScope
  ) -> Bool {
    matched.draft.blocks[block].spans.allSatisfy(\.kind.isText)
      && !scope.numbers.ofBlock(block).contains { scope.isListed[$0] }
  }

  /// Whether each unit of a block is read: in a sentence outside keyword lists, inline code
  /// and addresses.
  private static func readUnits(
    of block: Int, _ matched: MatchedDraft, _ scope: TextScope
  ) -> [Bool] {
    let text = matched.segmented.blocks[block]
    var isRead = [Bool](repeating: false, count: text.text.count)
    for (index, sentence) in text.sentences.enumerated()
    where !scope.lists(index, ofBlock: block) {
      for unit in sentence { isRead[unit] = true }
    }
    for span in matched.draft.blocks[block].spans where !span.kind.isText {
      for unit in text.text.units(ofText: span.range) { isRead[unit] = false }
    }
    return isRead
  }
}
