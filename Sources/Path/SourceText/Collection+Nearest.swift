extension Collection<String> {
  /// The element that a text was probably meant to be: the one that takes the fewest edits, the first of
  /// several; `nil` where none is near.
  ///
  /// An edit changes, adds or drops a character or swaps two neighbours. Near is what takes at most one edit
  /// for each three characters of the longer text; failing that, a name that begins with the text as its
  /// first words.
  package func nearest(to text: String) -> String? {
    // No name is as long; a hostile one must not take long to compare.
    let text = Array(text.unicodeScalars.prefix(100))
    var nearest: (name: String, edits: Int)?
    for name in self {
      let scalars = Array(name.unicodeScalars.prefix(101))
      let near = Swift.max(text.count, scalars.count) / 3
      // What is no nearer than the nearest so far need not be compared.
      let limit = Swift.min(near, (nearest?.edits ?? .max) - 1)
      if abs(text.count - scalars.count) > limit { continue }
      let edits = text.edits(to: scalars)
      if edits <= limit { nearest = (name, edits) }
    }
    if let nearest { return nearest.name }
    return text.isEmpty ? nil : first { $0.unicodeScalars.starts(with: text + ["-"]) }
  }
}

extension [Unicode.Scalar] {
  /// The edit distance with swaps of neighbours, none of which is edited again ("optimal string alignment":
  /// V. I. Levenshtein, 1966; F. J. Damerau, 1964).
  fileprivate func edits(to other: [Unicode.Scalar]) -> Int {
    var last = [Int](0...other.count)
    var before = last
    var row = last
    for index in indices {
      row[0] = index + 1
      for column in other.indices {
        let replaced = last[column] + (other[column] == self[index] ? 0 : 1)
        var edits = Swift.min(replaced, last[column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, self[index] == other[column - 1],
          self[index - 1] == other[column]
        {
          edits = Swift.min(edits, before[column - 1] + 1)
        }
        row[column + 1] = edits
      }
      (before, last, row) = (last, row, before)
    }
    return last[other.count]
  }
}
