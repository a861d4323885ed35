import Phrases
import SourceText
import Testing
import Words

@Suite("Uses with a house dictionary")
struct DictionaryUseTests {
  private func uses(of term: String, in text: String, _ entries: [String]) throws -> Int {
    let segmenter = WordSegmenter(
      try ModelWordBoundaryFinder(),
      dictionary: HouseDictionary(try entries.map { try HouseWord($0) }))
    let utf8 = Array(text.utf8)
    return TermMatcher([Term(text: term)]).matches(
      in: segmenter.segment(TextBytes(utf8)), utf8: TextBytes(utf8)
    ).count
  }

  @Test(
    "A word kept whole hides its parts; a divided one shows them",
    arguments: [
      ("ワーク", "デスクワークが続く", ["デスク|ワーク"], 0, 1),
      ("ハウス", "ゲストハウスに泊まる", ["ゲストハウス"], 1, 0),
      ("保険", "自動車保険を比べる", ["自動車保険"], 1, 0),
      ("車", "自転車を売る", ["自転|車"], 0, 1), ("酒", "日本酒を飲む", ["日本酒"], 1, 0),
      ("会談", "首脳会談が始まる", ["会談義"], 1, 1),
    ])
  func overruled(
    term: String, text: String, entries: [String], without: Int, with: Int
  ) throws {
    #expect(try uses(of: term, in: text, []) == without)
    #expect(try uses(of: term, in: text, entries) == with)
  }
}
