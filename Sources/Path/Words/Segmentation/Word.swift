/// A unit that the segmenter finds: a word, or a mark of punctuation, never white space.
package struct Word: Sendable, Equatable {
  /// Units of the block's normalized text.
  package let range: Range<Int>
  /// False for punctuation and symbols, which are not words where words are counted.
  package let isWord: Bool

  package init(range: Range<Int>, isWord: Bool) {
    self.range = range
    self.isWord = isWord
  }
}
