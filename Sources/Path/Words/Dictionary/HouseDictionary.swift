/// The words of a house, products and names above all: they overrule the segmenter.
///
/// A word is taken where the segmenter does not firmly deny its edges; the longer the word, the
/// firmer the denial must be, for the less likely it is that its characters meet by chance. An edge
/// between two words of the dictionary needs nothing more. Where words overlap, the leftmost and
/// longest is taken.
package struct HouseDictionary: Sendable {
  package let words: [HouseWord]
  private let automaton: PatternAutomaton
  /// For each word the lengths of its parts, in units of folded text.
  private let partLengths: [[Int]]

  /// - Parameter words: of two entries that are alike but for width and case, the last counts.
  package init(_ words: [HouseWord] = []) {
    var places: [[UInt16]: Int] = [:]
    var kept: [HouseWord] = []
    for word in words {
      let key = FoldedText(word.text).units
      if let place = places[key] {
        kept[place] = word
      } else {
        places[key] = kept.count
        kept.append(word)
      }
    }
    self.words = kept
    partLengths = kept.map { $0.parts.map { FoldedText($0).units.count } }
    automaton = PatternAutomaton(kept.map { FoldedText($0.text).units })
  }

  package var isEmpty: Bool { words.isEmpty }

  /// The boundaries of a text with the dictionary's words put in.
  package func applied(to boundaries: WordBoundaries, in text: NormalizedText) -> WordBoundaries {
    if isEmpty { return boundaries }
    let folded = FoldedText(text)
    var scores = Array(boundaries.scores)
    for match in matches(in: folded, boundaries) {
      let range = folded.normalizedRange(of: match.range)
      for offset in range.dropFirst() { scores[offset] = -WordBoundaries.certain }
      scores[range.lowerBound] = WordBoundaries.certain
      scores[range.upperBound] = WordBoundaries.certain
      var end = match.range.lowerBound
      for length in partLengths[match.word].dropLast() {
        end += length
        scores[folded.start(of: end)] = WordBoundaries.certain
      }
    }
    return WordBoundaries(scores: scores)
  }

  private struct Match {
    let word: Int
    /// Units of the folded text.
    let range: Range<Int>
  }

  private func matches(in folded: FoldedText, _ boundaries: WordBoundaries) -> [Match] {
    var found: [Match] = []
    automaton.scan(folded.units) { found.append(Match(word: $0, range: $1)) }
    if found.isEmpty { return [] }
    let starts = Set(found.map(\.range.lowerBound))
    let ends = Set(found.map(\.range.upperBound))
    found = found.filter { match in
      [match.range.lowerBound, match.range.upperBound].allSatisfy { edge in
        (starts.contains(edge) && ends.contains(edge))
          || boundaries.isEdge(at: folded.start(of: edge), ofWordOf: match.range.count)
      }
    }
    found.sort {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var kept: [Match] = []
    for match in found where match.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(match)
    }
    return kept
  }
}
