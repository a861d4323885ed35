import Phrases
import SourceText
import Testing
import Vocabulary
import Words

/// Gives every place between characters the score that the marks of a text ask for.
private final class MarkedFinder: WordBoundaryFinder {
  let name = "marked"
  private let scores: [Int16]

  init(_ scores: [Int16]) { self.scores = scores }

  func boundaries(of text: NormalizedText) -> WordBoundaries {
    WordBoundaries(scores: [WordBoundaries.certain] + scores + [WordBoundaries.certain])
  }
}

@Suite("Confidence")
struct ConfidenceTests {
  /// The terms found in 首脳会談後, or a text of as many characters, with the scores of its 4 inner
  /// places.
  private func uses(
    of terms: [String], in text: String = "首脳会談後", scores: [Int16]
  ) -> [String] {
    let segmenter = WordSegmenter(MarkedFinder(scores))
    let utf8 = Array(text.utf8)
    let matcher = TermMatcher(terms.map { Term(text: $0) })
    return matcher.matches(in: segmenter.segment(TextBytes(utf8)), utf8: TextBytes(utf8)).map {
      "\(terms[$0.term])/\($0.confidence.rawValue)"
    }
  }

  @Test(
    "A use whose edges are not word boundaries is unsure",
    arguments: [
      (Int16(1), Int16(1), ["会談/normal"]), (0, 1, ["会談/low"]), (1, 0, ["会談/low"]),
      (1, -24, ["会談/low"]), (-25, 1, []), (1, -25, []),
    ])
  func edges(left: Int16, right: Int16, expected: [String]) {
    #expect(uses(of: ["会談"], scores: [-200, left, -200, right]) == expected)
  }

  @Test("A term is found or not whatever other terms are asked for")
  func touching() {
    let scores: [Int16] = [-200, -200, -200, 5]
    #expect(uses(of: ["首脳", "会談"], scores: scores) == [])
    #expect(uses(of: ["首脳", "会談"], scores: [-200, 5, -200, 5]) == ["首脳/normal", "会談/normal"])
  }
}
