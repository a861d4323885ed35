/// A word of a text, or a mark of punctuation.
public struct Word: Sendable, Hashable {
  public let text: String
  /// Offsets in the UTF-8 of the text that it was found in.
  public let utf8: Range<Int>
  /// Whether it is a mark that does not count as a word: 。 or （.
  public let isPunctuation: Bool
}
