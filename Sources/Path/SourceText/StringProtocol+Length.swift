extension StringProtocol {
  /// Whether it has no more characters than so many.
  package func hasAtMost(_ limit: Int) -> Bool {
    // To divide a text into characters takes time, and no character has less than a scalar.
    utf8.count <= limit || unicodeScalars.count <= limit || count <= limit
  }
}
