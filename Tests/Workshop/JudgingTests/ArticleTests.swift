import Judging
import Rules
import TestSupport
import Testing
import Words

@Suite("Published articles")
struct ArticleTests {
  private func set() throws -> ArticleSet {
    try ArticleSet(
      folder: Fixture.path("Articles"), by: WordSegmenter(try ModelWordBoundaryFinder()))
  }

  @Test("Findings are few, judged, mostly useful and hardly ever false")
  func reached() throws {
    let set = try set()
    #expect(set.articles >= 60)
    #expect(
      set.findings.filter { $0.label == nil }.map { "\($0.file):\($0.line) \($0.rule)" } == [])
    let count = Double(set.findings.count)
    #expect(count / Double(set.articles) <= 1.6)
    #expect(Double(set.count(.useful)) / count >= 0.64)
    #expect(Double(set.count(.wrong)) / count <= 0.041)
  }

  @Test("What rules say of their usefulness is what editors said")
  func table() throws {
    let set = try set()
    #expect(set.articles == RuleUsefulness.articles)
    for (rule, known) in set.usefulness {
      #expect(RuleUsefulness.of(rule) == known, "\(rule): run kwaudit-dev articles --write")
    }
    let silent = RuleCatalog.ids.filter { rule in !set.usefulness.contains { $0.rule == rule } }
    #expect(silent.allSatisfy { RuleUsefulness.of($0) == nil })
  }
}
