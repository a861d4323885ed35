import Auditing
import Drafts
import Parsers
import Phrases
import Reports
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

@Suite("Passing")
struct PassTests {
  /// A draft with a warning (the title lacks a term) and no error.
  private static let draft = "# 会談の行方\n\n会談と停戦の行方を見る。\n"

  @Test(
    "A draft fails by severity or by score",
    arguments: [
      (FailOn.error, nil as Double?, true), (.warning, nil, false), (.never, nil, true),
      (.never, 100, false), (.never, 0, true), (.error, 99.9, false),
    ])
  func passes(failOn: FailOn, failUnder: Double?, passed: Bool) throws {
    let auditor = Auditor(segmenter: WordSegmenter(try ModelWordBoundaryFinder()))
    let criteria = Report.Criteria(failOn: failOn, failUnder: failUnder)
    let draft = try Draft.parse(SourceFile(name: "draft.md", text: Self.draft), as: .markdown)
    let phrase = try PhraseParser.parse("会談 停戦", source: .commandLine)
    #expect(try auditor.audit(draft, phrases: [phrase]).passes(criteria) == passed)
  }

  @Test(
    "A rule's severity decides whether its findings fail the draft",
    arguments: [
      (nil as RuleLevel?, FailOn.error, true), (.error, .error, false),
      (.warning, .error, true), (nil, .warning, false), (.info, .warning, true),
      (.off, .warning, true), (.off, .info, true),
    ])
  func severity(of setting: RuleLevel?, failOn: FailOn, passed: Bool) throws {
    // Of the rules that speak only the one about the title is a warning.
    let quiet: [RuleID] = ["phrase-missing-from-closing", "mixed-spelling"]
    var severities: [RuleID: RuleLevel] = [:]
    for id in quiet { severities[id] = .off }
    severities["phrase-missing-from-title"] = setting
    let auditor = Auditor(
      segmenter: WordSegmenter(try ModelWordBoundaryFinder()),
      rules: try RuleCatalog.rules(for: .article, RuleSettings(severities: severities)))
    let criteria = Report.Criteria(failOn: failOn)
    let draft = try Draft.parse(SourceFile(name: "draft.md", text: Self.draft), as: .markdown)
    let phrase = try PhraseParser.parse("会談 停戦", source: .commandLine)
    #expect(try auditor.audit(draft, phrases: [phrase]).passes(criteria) == passed)
  }

  @Test("Findings are in the order of the text")
  func order() throws {
    let ranges = try Fixture.audit("stuffed-article.md").findings.map(\.range)
    #expect(ranges.count > 10)
    #expect(ranges == ranges.sorted())
  }

  @Test(
    "Every finding of every fixture has a place inside the draft and words in both languages",
    arguments: [
      "news-analysis.txt", "moving-guide.md", "coffee-post.html", "stuffed-article.md",
      "company-page.html", "onsen-sjis.txt", "short-note.md",
    ])
  func findings(draft: String) throws {
    let audited = try Fixture.audit(draft, phrases: ["温泉 税理士"])
    for finding in audited.findings {
      #expect(finding.range.end <= audited.draft.source.utf8.count)
      for text in [finding.message, finding.advice] {
        #expect(!text.ja.isEmpty && !text.en.isEmpty, "\(finding.rule)")
      }
    }
  }
}
