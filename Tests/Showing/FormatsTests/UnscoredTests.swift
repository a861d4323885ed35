import Reports
import TestSupport
import Testing
import Vocabulary

@testable import Formats

/// A draft without a target phrase has a verdict of its own in every format.
@Suite("Unscored drafts")
struct UnscoredTests {
  private func report(_ criteria: Report.Criteria, alone: Bool = true) -> Report {
    let hard = HardReport.make(language: .japanese)
    return Report(
      judging: hard.drafts.filter { $0.score == nil || (!alone && $0.path == "clean.txt") },
      by: criteria, tool: hard.tool, language: .japanese, unreadable: [])
  }

  @Test(
    "Where a score is demanded they do not pass",
    arguments: [
      Report.Criteria(failUnder: 60), Report.Criteria(failUnder: 0),
      Report.Criteria(failOn: .never, failUnder: 60),
    ])
  func demanded(_ criteria: Report.Criteria) {
    let report = report(criteria)
    #expect(!report.passed)
    #expect(report.verdict == .notPassed)
    #expect(report.drafts.map(\.passed) == [false])
    #expect(report.drafts.map(\.verdict) == [.unscored])
    #expect(report.summary.failed == 1)
  }

  @Test("Where no score may fall, they pass unless they had one", arguments: [nil, 50.0])
  func fallen(old: Double?) throws {
    var draft = try #require(report(Report.Criteria()).drafts.first)
    draft.baseline = BaselineReport(score: old, fixed: [])
    #expect(draft.meets(Report.Criteria(regressionTolerance: 1)) == (old == nil))
  }

  @Test("Where none is demanded they pass, and are told from those that have one")
  func notDemanded() {
    let alone = report(Report.Criteria())
    #expect(alone.passed)
    #expect(alone.verdict == .unscored)
    #expect(alone.drafts.map(\.passed) == [true])
    #expect(alone.drafts.map(\.verdict) == [.unscored])
    let both = report(Report.Criteria(), alone: false)
    #expect(both.verdict == .passed)
    #expect(both.drafts.map(\.verdict) == [.unscored, .passed])
  }

  @Test("A draft that its criteria of its own demand a score of does not pass")
  func ownCriteria() {
    let hard = HardReport.make(language: .japanese)
    var draft = hard.drafts[1]
    draft.criteria = Report.Criteria(failUnder: 60)
    let report = Report(
      judging: [draft], by: Report.Criteria(), tool: hard.tool, language: .japanese,
      unreadable: [])
    #expect(!report.passed)
  }

  /// What formats say of an unscored draft, where no score is demanded and where one is.
  private static let signs: [ReportFormat: (String, String)] = [
    .text: ("– 採点なし", "✗ 不合格"),
    .json: ("\"verdict\" : \"unscored\"", "\"verdict\" : \"unscored\""),
    .jsonl: ("\"verdict\":\"unscored\"", "\"verdict\":\"unscored\""),
    .sarif: ("\"verdict\" : \"unscored\"", "\"verdict\" : \"unscored\""),
    .github: (
      "::notice file=short.html,line=1,title=unscored::",
      "::error file=short.html,line=1,title=score::"
    ),
    .gitlab: ("\"severity\" : \"info\"", "\"severity\" : \"major\""),
    .junit: ("<skipped message=\"対策フレーズがない", "<failure type=\"error\" message=\"対策フレーズがない"),
    .checkstyle: ("line=\"1\" severity=\"info\"", "line=\"1\" severity=\"error\""),
    .rdjson: ("\"severity\" : \"INFO\"", "\"severity\" : \"ERROR\""),
    .markdown: ("– 採点なし", "✗ 不合格"),
    .html: ("</span> 採点なし", "</span> 不合格"),
    .csv: ("short.html,採点なし,", "short.html,採点なし,"),
  ]

  @Test("Every format says so", arguments: ReportFormat.allCases)
  func formats(_ format: ReportFormat) throws {
    let options = RenderOptions(width: 80, usesColor: false)
    let (free, demanded) = try #require(Self.signs[format])
    let freely = format.render(report(Report.Criteria()), options: options)
    let strictly = format.render(report(Report.Criteria(failUnder: 60)), options: options)
    #expect(freely.contains(free))
    #expect(strictly.contains(demanded))
    #expect(
      strictly.contains("採点なし") || strictly.contains("unscored") || strictly.contains("採点できず"))
    if ![.json, .jsonl, .sarif, .csv].contains(format) {
      #expect(
        freely.replacing("\n", with: "").replacing("&#95;", with: "_").contains("target_phrases"))
      #expect(strictly.replacing("\n", with: "").contains("採点できず"))
    }
  }

  @Test("A draft of which no part could be checked is told so", arguments: ReportFormat.allCases)
  func unchecked(_ format: ReportFormat) {
    let hard = HardReport.make(language: .japanese)
    var draft = hard.drafts.first { $0.path == "clean.txt" }!
    draft.score = nil
    draft.phrases[0].score = nil
    let report = Report(
      judging: [draft], by: Report.Criteria(), tool: hard.tool, language: .japanese, unreadable: [])
    let text = format.render(report, options: RenderOptions(width: 80, usesColor: false))
    #expect(!text.replacing("&#95;", with: "_").contains("target_phrases"))
    if ![.json, .jsonl, .sarif, .csv].contains(format) {
      #expect(text.replacing("\n", with: "").contains("どの項目も確かめられない"))
    }
  }

  @Test("A passing draft is told nothing of it", arguments: ReportFormat.allCases)
  func scored(_ format: ReportFormat) {
    let hard = HardReport.make(language: .japanese)
    let report = Report(
      judging: hard.drafts.filter { $0.path == "clean.txt" }, by: Report.Criteria(failUnder: 60),
      tool: hard.tool, language: .japanese, unreadable: [])
    let text = format.render(report, options: RenderOptions(width: 80, usesColor: false))
    #expect(report.verdict == .passed)
    #expect(
      !text.contains("採点なし") && !text.contains("not scored") && !text.contains("unscored")
        && !text.contains("採点でき"))
  }
}
