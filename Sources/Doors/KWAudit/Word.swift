/// A word of a text.
public struct Word: Sendable, Hashable {
  public let text: String
  /// Offsets in the UTF-8 of the text that it was found in.
  public let utf8: Range<Int>
}
