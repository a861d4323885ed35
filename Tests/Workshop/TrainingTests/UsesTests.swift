import TestSupport
import Testing
import Training
import Words

/// The hand-labelled cases of `Fixtures/Uses`.
@Suite("Hand-labelled uses")
struct UsesTests {
  private static let files = [
    "edges", "folds", "grammar", "inflection", "seo-terms", "spelling",
    "dictionary",
  ]

  private func evaluation(_ file: String) throws -> UseEvaluation {
    let cases = try LabelledUses.read(try Fixture.text("Uses/\(file).tsv"))
    return UseEvaluation(cases, by: WordSegmenter(try ModelWordBoundaryFinder()))
  }

  @Test("At least 97 of 100 cases are right")
  func share() throws {
    let results = try Self.files.map { try evaluation($0) }
    let cases = results.reduce(0) { $0 + $1.cases.count }
    let right = results.reduce(0) { $0 + $1.right }
    #expect(cases >= 1515)
    #expect(Double(right) >= 0.97 * Double(cases), "\(right) of \(cases) are right")
  }

  @Test("No trap fires among a hundred common search terms")
  func searchTerms() throws {
    let result = try evaluation("seo-terms")
    let fired = zip(result.cases, result.faults).filter { $1.contains { $0.isTrap } }.map(\.0.line)
    #expect(fired == [], "lines of seo-terms.tsv")
    #expect(Set(result.cases.map(\.term)).count == 100)
  }
}

extension UseEvaluation.Fault {
  fileprivate var isTrap: Bool { if case .notAUse = self { true } else { false } }
}
