package import SourceText

/// A bare list of target phrases: text that names phrases without saying anything with them.
package struct BareKeywordList: Sendable, Equatable {
  package struct Part: Sendable, Hashable {
    package let block: Int
    package let sentence: Int

    package init(block: Int, sentence: Int) {
      self.block = block
      self.sentence = sentence
    }
  }

  /// The sentences that make up the list, in order; neighbouring list items are one list.
  package let parts: [Part]
  /// The indexes of the phrases that are listed; never empty.
  package let phrases: [Int]
  /// From the list's beginning to its end.
  package let source: ByteRange
}
