import Outcomes
import Testing
import Vocabulary

@testable import Formats
@testable import Reports

@Suite("What is known, mended and suppressed, in every format")
struct ControlTests {
  private func render(
    _ format: ReportFormat, _ change: (inout Report) -> Void = { _ in }
  ) -> String {
    var report = HardReport.make(language: .english)
    change(&report)
    return format.render(
      report, options: RenderOptions(width: 120, usesColor: false, extent: .details))
  }

  @Test("Quiet lines count by rule, and name no place")
  func quiet() {
    let text = render(.text)
    for line in [
      "  known 1       duplicate-heading 1", "  fixed 2       title-missing 1  long-sentence 1",
      "  suppressed 2  placeholder 2", "  known 2  fixed 4  suppressed 2",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(!text.contains("500:4"))
    #expect(!text.contains("placeholder\n"))
  }

  @Test("Without a baseline and suppressions nothing is said of them")
  func silent() {
    let text = render(.text) { report in
      report.criteria.regressionTolerance = nil
      report.goneDrafts = []
      for index in report.drafts.indices {
        report.drafts[index].baseline = nil
        report.drafts[index].suppressed = []
        for finding in report.drafts[index].findings.indices {
          report.drafts[index].findings[finding].baselineState = nil
        }
      }
      report.summary = Report.Summary(of: report.drafts)
    }
    for word in ["known", "fixed", "suppressed", "baseline"] { #expect(!text.contains(word)) }
    #expect(text.contains(":500:4"))
  }

  @Test(
    "A score may fall by the tolerance and no further",
    arguments: [
      (86.4, 85.4, 1.0, false), (86.4, 85.3, 1, true), (86.4, 86.3, 0, true), (50, 50, 0, false),
      (50, 90, 0, false), (0.3, 0, 0.3, false), (90.1, 87.6, 2.5, false), (90.1, 87.5, 2.5, true),
    ])
  func tolerance(old: Double, new: Double, tolerance: Double, fails: Bool) {
    var draft = HardReport.make(language: .english).drafts[3]
    draft.score = new
    draft.baseline = BaselineReport(score: old, fixed: [])
    let criteria = Report.Criteria(
      failOn: .never, failUnder: nil, regressionTolerance: tolerance)
    #expect(draft.meets(criteria) == !fails)
    #expect(draft.meets(Report.Criteria(failOn: .never, failUnder: nil)))
    draft.baseline?.score = nil
    #expect(draft.meets(criteria))
  }

  @Test("What it takes to pass names every criterion", arguments: Language.allCases)
  func criteria(language: Language) throws {
    let criteria = HardReport.make(language: language).criteria
    let text = try #require(Labels(language: language).criteria(criteria))
    let named = text.split(separator: language == .japanese ? "、" : ", ")
    #expect(
      named.count == Mirror(reflecting: criteria).children.count,
      "the hard report sets all criteria, and Labels.criteria has words for each")
  }

  @Test("Known and suppressed findings fail nothing, whatever their severity")
  func passing() {
    var draft = HardReport.make(language: .english).drafts[3]
    let criteria = Report.Criteria(failOn: .info, failUnder: nil)
    var finding = HardReport.make(language: .english).drafts[0].findings[0]
    draft.findings = [finding]
    #expect(!draft.meets(criteria))
    finding.baselineState = .unchanged
    draft.findings = [finding]
    draft.suppressed = HardReport.make(language: .english).drafts[0].suppressed
    #expect(draft.meets(criteria))
  }

  @Test("A suite of tests fails by its score where the score fell")
  func junit() {
    let xml = render(.junit) { $0.criteria.failUnder = nil }
    #expect(xml.contains("message=\"The score fell from 60.2 in the baseline to 51.4.\""))
    #expect(!render(.junit) { $0.criteria.regressionTolerance = 8.8 }.contains("The score fell"))
  }

  @Test("Counts by severity are those of new findings")
  func counts() {
    let summary = Report.Summary(of: HardReport.make(language: .english).drafts)
    #expect(summary == HardReport.make(language: .english).summary)
  }
}
