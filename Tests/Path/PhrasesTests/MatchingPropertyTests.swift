import Phrases
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Matching, whatever the text")
struct MatchingPropertyTests {
  private static let letters = Array(
    "車本店水国会行安高古かにいたてっぱんをはのスターカードンaAiPhone19・。 ｶﾞ\u{3099}𠮷﨑々".unicodeScalars)

  private static func text(
    _ count: ClosedRange<Int>, using generator: inout SeededGenerator
  ) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: count, using: &generator) {
      text.append(letters.randomElement(using: &generator) ?? "本")
    }
    return String(text)
  }

  @Test(
    "Uses are in order, do not overlap, and are what their kind says",
    arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func uses(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let segmenter = WordSegmenter(try ModelWordBoundaryFinder())
    for _ in 0..<300 {
      let utf8 = Array(Self.text(0...40, using: &generator).utf8)
      let terms = (0..<4).map { _ in
        Term(text: Self.text(1...4, using: &generator), isQuoted: Bool.random(using: &generator))
      }
      let segmentation = segmenter.segment(utf8)
      let matches = TermMatcher(terms).matches(in: segmentation, utf8: utf8)
      for (use, next) in zip(matches, matches.dropFirst()) where use.term == next.term {
        #expect(use.range.upperBound <= next.range.lowerBound)
      }
      for use in matches {
        let found = utf8[segmentation.text.textRange(of: use.range)]
        let isAsTyped = found.elementsEqual(terms[use.term].text.utf8)
        #expect(isAsTyped == (use.kind == .exact || use.kind == .compound))
        #expect(isAsTyped || !terms[use.term].isQuoted)
        #expect(!use.range.isEmpty)
      }
    }
  }
}
