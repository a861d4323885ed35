package import SourceText

/// A dynamic block of WordPress: the file names it, and only the server knows what it shows.
package struct UnreadBlock: Sendable, Equatable {
  /// As its comment names it, `core/` left out: `acf/hero`, `block`, `query`.
  package let name: String
  /// The block from its first comment to its last; the first comment alone where what stands between
  /// them is read.
  package let range: ByteRange
  /// Whether some of the draft's own text may stand in it. A list of other pages has none, and neither
  /// has what stands outside the main content.
  package let mayHoldText: Bool

  package init(name: String, range: ByteRange, mayHoldText: Bool) {
    self.name = name
    self.range = range
    self.mayHoldText = mayHoldText
  }
}
