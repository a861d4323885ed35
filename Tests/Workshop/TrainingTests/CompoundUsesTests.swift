import TestSupport
import Testing
import Training
import Words

/// Nouns before humble verbs, single kanji in compounds, prefixes and whole words.
@Suite("Hand-labelled uses in compounds")
struct CompoundUsesTests {
  @Test("At least 94 of 100 cases are right")
  func share() throws {
    let cases = try LabelledUses.read(try Fixture.text("Uses/compounds.tsv"))
    let result = UseEvaluation(cases, by: WordSegmenter(try ModelWordBoundaryFinder()))
    #expect(cases.count >= 140)
    #expect(cases.count { $0.uses.isEmpty } >= 60)
    #expect(
      Double(result.right) >= 0.94 * Double(cases.count),
      "\(result.right) of \(cases.count) are right")
  }
}
