import Words

/// A text with the score of the boundary before each of its code points but the first.
struct ScoreVector: CustomStringConvertible, Sendable {
  let text: String
  /// `nil` beside white space, where a boundary is certain.
  let scores: [Int16?]

  var description: String { text }

  /// Reads lines of text, TAB, scores divided by spaces; what stands between is passed over.
  static func all(in file: String) -> [ScoreVector] {
    file.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let scores = fields[fields.count - 1].split(separator: " ").map { Int16($0) }
      return ScoreVector(text: String(fields[0]), scores: scores)
    }
  }

  /// What a finder scores at the same places; the reference program does not normalize.
  func scores(by finder: ModelWordBoundaryFinder) -> [Int16?] {
    let text = NormalizedText(verbatim: text)
    let found = finder.boundaries(of: text)
    var scores: [Int16?] = []
    for unit in 0..<text.count where unit > 0 && text.units[unit] & 0xFC00 != 0xDC00 {
      scores.append(found.scores[unit] == WordBoundaries.certain ? nil : found.scores[unit])
    }
    return scores
  }
}
