import Baselines
import Files
import TestSupport
import Testing
import Vocabulary

@testable import Reports

@Suite("Baselines")
struct BaselineTests {
  private static let prints = (0..<9).map { index in
    String(repeating: "\(index)", count: 16) + String(repeating: "a", count: 16)
  }

  private func finding(_ print: String, severity: Severity = .error) -> FindingReport {
    FindingReport(
      rule: "long-sentence", group: .structure, severity: severity, phrase: nil, message: "-",
      advice: "-", line: 1,
      column: 1, endLine: 1, endColumn: 2, byteColumn: 1, endByteColumn: 2, excerpt: "文",
      fingerprint: print)
  }

  private func draft(
    _ path: String, _ prints: [String], suppressed: [String] = [], score: Double? = 80
  ) -> DraftReport {
    DraftReport(
      path: path, format: .text, encoding: .utf8, score: score,
      text: .init(characters: 1, words: 1, sentences: 1, paragraphs: 1, headings: 0), outline: [],
      phrases: [], findings: prints.map { finding($0) },
      suppressed: suppressed.map { finding($0) })
  }

  /// The drafts beside a baseline, judged.
  private func report(
    _ drafts: [DraftReport], with baseline: Baseline, tolerance: Double? = nil
  ) -> Report {
    Report(
      judging: baseline.compared(drafts) { $0.path },
      by: Report.Criteria(regressionTolerance: tolerance),
      tool: Report.Tool(version: "1", segmenter: "s"), language: .english, unreadable: [])
  }

  private func known(_ prints: [String], score: Double? = 80) -> Baseline.Draft {
    Baseline.Draft(
      score: score,
      findings: prints.map {
        BaselineFinding(rule: "long-sentence", phrase: nil, excerpt: "文", fingerprint: $0)
      })
  }

  @Test(
    "A draft that was below the bar before passes until it falls",
    arguments: [
      (30.0, 30.0, nil as Double?, true), (30, 35, nil, true), (30, 29.9, nil, false),
      (30, 28, 2, true), (30, 27.9, 2, false),
      // It was good enough before.
      (60, 59.9, nil, false), (60, 59.9, 2, false),
      (30, 60, nil, true),
    ])
  func shortfall(old: Double, score: Double, tolerance: Double?, passes: Bool) {
    let baseline = Baseline(drafts: ["a.md": known([], score: old)])
    let drafts = baseline.compared([draft("a.md", [], score: score)]) { $0.path }
    let criteria = Report.Criteria(failUnder: 60, regressionTolerance: tolerance)
    #expect(drafts[0].meets(criteria) == passes)
    #expect(drafts[0].isKnownToBeBelow(criteria) == (passes && score < 60))
    // A draft that the baseline does not have was never known to be below.
    let new = baseline.compared([draft("b.md", [], score: score)]) { $0.path }
    #expect(new[0].meets(criteria) == (score >= 60))
  }

  @Test("Known findings fail nothing, new ones do, and those that are gone are named")
  func states() {
    let p = Self.prints
    let baseline = Baseline(drafts: ["a.md": known([p[0], p[1], p[2]]), "b.md": known([p[3]])])
    let compared = report(
      [draft("a.md", [p[0], p[1]]), draft("b.md", [p[3], p[4]]), draft("c.md", [p[3]])],
      with: baseline)
    #expect(compared.drafts.map(\.passed) == [true, false, false])
    #expect(!compared.passed)
    #expect(
      compared.drafts.map { $0.findings.map(\.baselineState) }
        == [[.unchanged, .unchanged], [.unchanged, .new], [.new]])
    #expect(compared.drafts.map { $0.fixedFindings.map(\.fingerprint) } == [[p[2]], [], []])
    #expect(compared.summary.failed == 2)
    #expect(compared.summary.errors == 2)
    #expect(compared.summary.known == 3)
    #expect(compared.summary.fixed == 1)
  }

  @Test("A finding under renamed headings is known, once for each that is")
  func moved() {
    let old = Self.prints[0]
    let renamed = String(old.prefix(16)) + String(repeating: "b", count: 16)
    let renamedToo = String(old.prefix(16)) + String(repeating: "c", count: 16)
    let baseline = Baseline(drafts: ["a.md": known([old])])
    func states(_ prints: [String]) -> [BaselineState?] {
      report([draft("a.md", prints)], with: baseline).drafts[0].findings.map(\.baselineState)
    }
    #expect(states([renamed]) == [.unchanged])
    #expect(states([renamed, renamedToo]) == [.unchanged, .new])
    // One that has not moved comes before one that might have.
    #expect(states([renamed, old]) == [.new, .unchanged])
  }

  @Test("A known finding that the draft now suppresses is neither mended nor kept")
  func suppressed() {
    let p = Self.prints
    let baseline = Baseline(drafts: ["a.md": known([p[0]])])
    let compared = report([draft("a.md", [], suppressed: [p[0], p[1]])], with: baseline)
    #expect(compared.drafts[0].suppressed.map(\.baselineState) == [.unchanged, .new])
    #expect(compared.drafts[0].fixedFindings.isEmpty)
    #expect(compared.drafts[0].passed)
    #expect(
      baseline.shrunk(to: compared.drafts, without: []) { $0.path }.drafts["a.md"]?.findings == [])
  }

  @Test("A score that fell too far fails")
  func scores() {
    let baseline = Baseline(drafts: ["a.md": known([], score: 82.1), "b.md": known([], score: nil)])
    let found = [draft("a.md", []), draft("b.md", []), draft("c.md", [])]
    func passed(_ tolerance: Double?) -> [Bool] {
      report(found, with: baseline, tolerance: tolerance).drafts.map(\.passed)
    }
    #expect(passed(nil) == [true, true, true])
    #expect(passed(2) == [false, true, true])
    #expect(passed(2.1) == [true, true, true])
  }

  @Test("What is written knows everything active, and what shrinks lets nothing in")
  func writing() throws {
    let p = Self.prints
    let first = [draft("a.md", [p[0], p[1]], suppressed: [p[2]]), draft("b.md", [])]
    let baseline = Baseline(first) { $0.path }
    #expect(baseline.drafts["a.md"]?.findings.map(\.fingerprint) == [p[0], p[1]])
    #expect(baseline.drafts["b.md"] == Baseline.Draft(score: 80, findings: []))

    let later = [
      draft("a.md", [p[1], p[3]], score: 70), draft("b.md", [], score: 90), draft("c.md", [p[4]]),
    ]
    var wider = baseline
    wider.drafts["gone.md"] = known([p[5]])
    wider.drafts["elsewhere.md"] = known([p[6]])
    let compared = wider.compared(later) { $0.path }
    let shrunk = wider.shrunk(to: compared, without: ["gone.md"]) { $0.path }
    #expect(shrunk.drafts.keys.sorted() == ["a.md", "b.md", "elsewhere.md"])
    #expect(shrunk.drafts["a.md"]?.findings.map(\.fingerprint) == [p[1]])
    #expect(shrunk.drafts["a.md"]?.score == 80)
    #expect(shrunk.drafts["b.md"]?.score == 90)
    #expect(shrunk.drafts["elsewhere.md"] == wider.drafts["elsewhere.md"])
  }

  @Test(
    "Paths lead from the file's folder",
    arguments: [
      ("/a/b/c.md", "/a/b", "c.md"), ("/a/b/c.md", "/a/d/e", "../../b/c.md"),
      ("/a/b/c.md", "/", "a/b/c.md"), ("/a.md", "/b", "../a.md"), ("/a/./b/../c.md", "/a/", "c.md"),
      ("/記事/a b.md", "/設定", "../記事/a b.md"),
    ])
  func paths(file: String, folder: String, path: String) {
    #expect(NormalPath(file).text(from: NormalPath(folder)) == path)
  }
}
