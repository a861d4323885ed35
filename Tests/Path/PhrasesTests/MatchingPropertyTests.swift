import Phrases
import SourceText
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
      let segmentation = segmenter.segment(TextBytes(utf8))
      let matches = TermMatcher(terms).matches(in: segmentation, utf8: TextBytes(utf8))
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

  /// Terms that meet, overlap and hold each other, digits and single kanji among them.
  private static let crowd = [
    "ラン", "キング", "ランキング", "バー", "ジョン", "バージョン", "デスク", "ワーク", "10", "0", "1", "100円", "円", "本",
    "日本", "酒",
    "日本酒", "車", "中古", "中古車", "京都", "東京", "都", "会談", "首脳", "イン", "ボイス", "駅", "渋谷", "肌", "敏感", "書く",
    "安い",
  ]
  private static let crowdText = """
    人気ランキングの最新バージョンをデスクワークで100円、10本、110円。東京都の日本酒と中古車、京都。首脳会談で安く書いた。インボイスと渋谷駅と敏感肌、\
    ランキング10、バー、ワーク1001。
    """

  @Test(
    "The uses of a term are the same whatever other terms are asked for",
    arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func independence(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let segmenter = WordSegmenter(try ModelWordBoundaryFinder())
    for round in 0..<60 {
      let text = round == 0 ? Self.crowdText : Self.text(20...60, using: &generator)
      var words = round.isMultiple(of: 2) ? Self.crowd : []
      for _ in 0..<8 { words.append(Self.text(1...3, using: &generator)) }
      let utf8 = Array((text + (round.isMultiple(of: 3) ? Self.crowdText : "")).utf8)
      let segmentation = segmenter.segment(TextBytes(utf8))
      let subset = Array(
        Set(words).sorted().shuffled(using: &generator).prefix(
          Int.random(in: 2...12, using: &generator))
      )
      .map { Term(text: $0) }
      let together = TermMatcher(subset).matches(in: segmentation, utf8: TextBytes(utf8))
      for (index, term) in subset.enumerated() {
        let alone = TermMatcher([term]).matches(in: segmentation, utf8: TextBytes(utf8))
        #expect(together.filter { $0.term == index }.map(\.range) == alone.map(\.range))
      }
    }
  }
}
