import SourceText
import Testing
import Words

/// Parts words where its text has a bar; every other place has the same score.
private final class BarFinder: WordBoundaryFinder {
  let name = "bars"
  private let ends: Set<Int>
  private let inner: Int16

  init(_ words: [String], inner: Int16) {
    var offset = 0
    ends = Set(
      words.map { word in
        offset += word.utf16.count
        return offset
      })
    self.inner = inner
  }

  func boundaries(of text: NormalizedText) -> WordBoundaries {
    WordBoundaries(
      scores: (0...text.count).map {
        $0 == 0 || ends.contains($0) ? WordBoundaries.certain : inner
      })
  }
}

@Suite("House dictionary")
struct HouseDictionaryTests {
  /// The words of a text that a segmenter cuts at the bars, with a dictionary on top.
  private func words(
    _ text: String, _ entries: [String], inner: Int16 = -20
  ) throws -> String {
    let words = text.split(separator: "|").map { String($0) }
    let dictionary = HouseDictionary(try entries.map { try HouseWord($0) })
    let segmenter = WordSegmenter(BarFinder(words, inner: inner), dictionary: dictionary)
    let segmentation = segmenter.segment(TextBytes(Array(words.joined().utf8)))
    return segmentation.words.map { segmentation.text.string($0.range) }.joined(separator: "|")
  }

  @Test(
    "Words are kept whole and divided as the house says",
    arguments: [
      ("すごい|棒|を", ["すごい棒"], "すごい棒|を"),
      ("デスクワーク|の", ["デスク|ワーク"], "デスク|ワーク|の"),
      ("デスクワーク|の", ["デスク｜ワーク"], "デスク|ワーク|の"),
      ("自転|車|と|車", ["自転車"], "自転車|と|車"),
      // Width and case do not matter.
      ("USBｹｰﾌﾞﾙ|の", ["usb|ケーブル"], "USB|ケーブル|の"),
      // The leftmost and longest is taken.
      ("東京|都|庁", ["東京都", "東京都庁", "都庁"], "東京都庁"),
      ("東京|都|庁", ["東京都", "都庁"], "東京都|庁"),
      // Of two entries for one word the last counts.
      ("デスクワーク", ["デスク|ワーク", "デスクワーク"], "デスクワーク"),
    ])
  func applied(text: String, entries: [String], expected: String) throws {
    #expect(try words(text, entries) == expected)
  }

  @Test(
    "The longer a word, the more it takes to deny it",
    arguments: [
      // One character: -25; four: -100.
      ("東京都", ["京"], Int16(-25), "東京都"), ("東京都", ["京"], -24, "東|京|都"),
      ("新商品名録", ["商品名録"], -100, "新商品名録"), ("新商品名録", ["商品名録"], -99, "新|商品名録"),
      // An edge between two words of the dictionary is one, whatever the segmenter thinks.
      ("重富家", ["重富", "家"], -3000, "重富|家"),
    ])
  func threshold(text: String, entries: [String], inner: Int16, expected: String) throws {
    #expect(try words(text, entries, inner: inner) == expected)
  }

  @Test(
    "An entry that is not a word is named",
    arguments: [
      ("", HouseWord.Problem.empty), (" 　", .empty), ("東京 都", .whiteSpace), ("|都", .emptyPart),
      ("都｜", .emptyPart), ("東||京", .emptyPart), ("|", .emptyPart),
    ])
  func problems(entry: String, problem: HouseWord.Problem) {
    #expect(throws: problem) { try HouseWord(entry) }
  }

  @Test("A segmenter names its dictionary")
  func name() throws {
    let finder = BarFinder([], inner: 0)
    #expect(!WordSegmenter(finder).name.contains("dictionary"))
    let dictionary = HouseDictionary([try HouseWord("東京都"), try HouseWord("東京|都")])
    #expect(WordSegmenter(finder, dictionary: dictionary).name.hasSuffix(", dictionary of 1"))
  }
}
