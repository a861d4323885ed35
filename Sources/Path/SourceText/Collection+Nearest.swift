extension Collection<String> {
  /// The element that takes the fewest edits to become a text, the first of several; `nil` in an
  /// empty collection. Messages about unknown names offer it.
  package func nearest(to text: String) -> String? {
    // No name is as long; a hostile one must not take long to compare.
    let text = text.unicodeScalars.prefix(100)
    return self.min { text.edits(to: $0) < text.edits(to: $1) }
  }
}

extension Substring.UnicodeScalarView {
  /// The edit distance (V. I. Levenshtein, 1966), in scalars.
  fileprivate func edits(to other: String) -> Int {
    let other = Array(other.unicodeScalars)
    var row = Array(0...other.count)
    for (index, scalar) in self.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (other[column] == scalar ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
