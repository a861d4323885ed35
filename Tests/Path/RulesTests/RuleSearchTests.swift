internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Rules by words")
struct RuleSearchTests {
  private static func found(_ words: String) -> [RuleID] {
    RuleSearch.members(of: .standard, for: words).map { $0.description.id }
  }

  @Test(
    "words of either language find the rules about them",
    arguments: [
      ("密度", "density-high"), ("見出し", "skipped-heading-level"), ("リード", "phrase-missing-from-lead"),
      ("羅列", "keyword-list"), ("羅列", "term-series"), ("density", "density-high"),
      ("DENSITY", "density-high"), ("ＤＥＮＳＩＴＹ", "density-high"), ("long sentence", "long-sentence"),
      ("画像　代替", "image-without-alt"), ("メタデータ", "description-missing"),
    ] as [(String, RuleID)])
  func found(_ words: String, _ id: RuleID) {
    #expect(Self.found(words).contains(id))
    #expect(Self.found(words).count < RuleCatalog.all.count / 2)
  }

  @Test("every word has to be there", arguments: ["密度 彗星", "彗星", "zzz", "", " ", "\n"])
  func none(_ words: String) {
    #expect(Self.found(words) == [])
  }

  @Test("what stands at the end of one text and the beginning of the next is not one word")
  func apart() {
    // The summary of long-sentence ends in 長い, and its reasons begin with 長い文.
    #expect(Self.found("長い長い文") == [])
  }
}
