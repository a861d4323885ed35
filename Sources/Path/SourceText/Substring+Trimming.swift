extension Substring {
  /// The text without white space at its ends, full-width spaces included.
  package var trimmed: Substring {
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    let last = start.lastIndex { !$0.properties.isWhitespace }
    return Substring(last.map { start[...$0] } ?? start.prefix(0))
  }
}
