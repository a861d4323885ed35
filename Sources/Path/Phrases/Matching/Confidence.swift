/// How sure it is that a use is one.
package enum Confidence: String, Sendable {
  case normal
  /// An edge that decides lies below the segmenter's word boundary: it takes the term for a word
  /// because it is a term.
  case low
}
