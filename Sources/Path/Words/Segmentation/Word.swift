/// A unit that the segmenter finds: a word, or a mark of punctuation, never white space.
///
/// A long draft has as many of them as a third of its characters: each is eight bytes.
@usableFromInline
package struct Word: Sendable, Equatable {
  @usableFromInline let start: UInt32
  /// The length; its lowest bit is whether it is a word.
  @usableFromInline let lengthAndKind: UInt32

  /// - Precondition: the range is of fewer than 2 to the power of 31 units.
  @inlinable
  package init(range: Range<Int>, isWord: Bool) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    lengthAndKind = UInt32(truncatingIfNeeded: range.count) << 1 | (isWord ? 1 : 0)
  }

  /// Units of the block's normalized text.
  @inlinable package var range: Range<Int> {
    let start = Int(start)
    return start..<start + Int(lengthAndKind >> 1)
  }

  /// False for punctuation and symbols, which are not words where words are counted.
  @inlinable package var isWord: Bool { lengthAndKind & 1 != 0 }
}
