internal import Foundation
import Judging
import TestSupport
import Testing
import Words

@Suite("Judgement")
struct JudgementTests {
  /// The figures reached on drafts that were written and labelled before the rules were made; they may
  /// only get better.
  @Test("stuffed drafts are found and capped, natural ones are not accused")
  func reached() throws {
    let folder = Fixture.path("Judgement")
    let set = try JudgementSet(folder: folder)
    #expect(set.drafts.count >= 271)
    let judgement = try Judgement(set, by: WordSegmenter(try ModelWordBoundaryFinder()))
    #expect(judgement.found >= 0.93)
    #expect(judgement.accused <= 0.007)
    #expect(judgement.meanScore(.natural) >= 89)
    #expect(judgement.meanScore(.stuffed) <= 48)
    #expect(judgement.pairsRight("stuffed") == 1)
    #expect(judgement.pairsRight("lacking") == 1)
  }
}
