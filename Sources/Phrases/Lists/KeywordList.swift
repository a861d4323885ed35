package import SourceText

/// A bare list of target phrases: text that names phrases without saying anything with them.
package struct KeywordList: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    package let block: Int
    package let sentence: Int
  }

  /// The sentences that make up the list, in order; neighbouring list items are one list.
  package let parts: [Part]
  /// The indexes of the phrases that are listed.
  package let phrases: [Int]
  /// From the list's beginning to its end.
  package let source: ByteRange

  package func contains(_ occurrence: Occurrence) -> Bool {
    parts.contains { $0.block == occurrence.block && $0.sentence == occurrence.sentence }
  }

  package func contains(block: Int, sentence: Int) -> Bool {
    parts.contains { $0.block == block && $0.sentence == sentence }
  }
}
