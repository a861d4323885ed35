internal import Outcomes
internal import Reports
internal import Vocabulary

/// JUnit XML, for CI servers that show test results.
///
/// A draft is a test suite, which begins with a test `audit` for its score; each finding is a test of
/// its own. What fails the draft is a failure, what does not is a passed test with output, and what is
/// suppressed or known to the baseline is skipped. An input that could not be read is an error.
/// Attributes are those of the Jenkins schema `junit-10.xsd`; no two tests share a class and a name,
/// for GitLab drops the second.
enum JUnitFormat: WholeFormat {
  static let usualFile = "kwaudit.junit.xml"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    let suites = report.drafts.map { Suite($0, report) } + report.unreadable.map(Suite.init)
    func count(_ outcome: Outcome) -> Int { suites.reduce(0) { $0 + $1.count(outcome) } }
    var xml = XMLWriter()
    let counts = [
      ("name", report.tool.name), ("tests", "\(suites.reduce(0) { $0 + $1.cases.count })"),
      ("failures", "\(count(.failure))"), ("errors", "\(count(.error))"),
    ]
    xml.element("testsuites", counts) { xml in
      for suite in suites { suite.write(to: &xml) }
    }
    return xml.text
  }

  fileprivate enum Outcome: String {
    case passed, skipped, failure, error
  }

  fileprivate struct Case {
    let name: String
    let outcome: Outcome
    /// The kind of a failure or an error.
    var type = ""
    /// Why it failed or was skipped, in one line.
    var message = ""
    /// More about it.
    var text = ""

    func write(to xml: inout XMLWriter, suite: String) {
      xml.element("testcase", [("name", name), ("classname", suite)]) { xml in
        switch outcome {
        case .passed where text.isEmpty: break
        case .passed: xml.element("system-out", text: text)
        case .skipped: xml.element("skipped", [("message", message)])
        case .failure, .error:
          xml.element(outcome.rawValue, [("type", type), ("message", message)], text: text)
        }
      }
    }
  }
}

/// The tests of one input.
private struct Suite {
  let name: String
  let cases: [JUnitFormat.Case]

  init(_ draft: DraftReport, _ report: Report) {
    let labels = Labels(language: report.language)
    var names = UniqueNames()
    name = draft.path.printable
    let criteria = report.criteria(of: draft)
    let findings = (draft.findings + draft.suppressed).map { finding in
      Self.test(
        finding, named: names.unique("\(finding.rule) (\(labels.address(of: finding)))"),
        of: draft, criteria, labels)
    }
    let score = draft.score.map { labels.points($0.tenths) } ?? labels.noScore
    let text = ([score, labels.unreadBlocks(draft)].compactMap { $0 } + Self.steps(draft, labels))
      .joined(separator: "\n")
    let faults = labels.scoreFaults(draft, criteria)
    let isUnexplained = !draft.passed && !findings.contains { $0.outcome == .failure }
    let reason =
      faults.isEmpty
      ? (isUnexplained ? labels.verdict(.notPassed) : nil)
      : faults.joined(separator: labels.sentenceGap)
    let audit =
      reason.map {
        JUnitFormat.Case(
          name: "audit", outcome: .failure, type: Severity.error.rawValue, message: $0, text: text)
      }
      ?? labels.unscored(draft, criteria).map {
        JUnitFormat.Case(name: "audit", outcome: .skipped, message: $0.message)
      } ?? JUnitFormat.Case(name: "audit", outcome: .passed, text: text)
    cases = [audit] + findings
  }

  /// What to do first, one step per line.
  private static func steps(_ draft: DraftReport, _ labels: Labels) -> [String] {
    let items = DraftSteps(draft).items
    if items.isEmpty { return [] }
    return [labels.firstSteps + labels.firstStepsNote]
      + items.prefix(Self.shownSteps).enumerated().map { index, item in
        let place = labels.lines(item.step.lines)
        return "\(index + 1). \(item.gainText) " + (place.isEmpty ? "" : place + " ")
          + (item.step.optional ? labels.optionalSteps + labels.colon : "")
          + item.step.advice.printable
      }
      + (items.count > Self.shownSteps ? [labels.moreSteps(items.count - Self.shownSteps)] : [])
  }

  private static let shownSteps = 10

  init(_ unreadable: Report.Unreadable) {
    name = unreadable.path.printable
    cases = [
      JUnitFormat.Case(
        name: "audit", outcome: .error, type: "unreadable", message: unreadable.message.printable,
        text: "\(name): \(unreadable.message.printable)")
    ]
  }

  func count(_ outcome: JUnitFormat.Outcome) -> Int { cases.count { $0.outcome == outcome } }

  func write(to xml: inout XMLWriter) {
    let counts = [
      ("name", name), ("tests", "\(cases.count)"), ("failures", "\(count(.failure))"),
      ("errors", "\(count(.error))"), ("skipped", "\(count(.skipped))"),
    ]
    xml.element("testsuite", counts) { xml in
      for test in cases { test.write(to: &xml, suite: name) }
    }
  }

  private static func test(
    _ finding: FindingReport, named name: String, of draft: DraftReport,
    _ criteria: Report.Criteria, _ labels: Labels
  ) -> JUnitFormat.Case {
    if let suppression = finding.suppression {
      let reason = suppression.justification.map { labels.suppressed + labels.colon + $0 }
      return JUnitFormat.Case(
        name: name, outcome: .skipped, message: reason ?? labels.suppressed)
    }
    if finding.isKnown {
      return JUnitFormat.Case(name: name, outcome: .skipped, message: labels.known)
    }
    let place = labels.address(of: finding, in: draft.path.printable)
    let message = finding.messageWithPhrase(in: labels.language).printable
    return JUnitFormat.Case(
      name: name, outcome: finding.fails(criteria) ? .failure : .passed,
      type: finding.severity.rawValue,
      message: message,
      text: "\(place): \(message)" + (finding.advice.isEmpty ? "" : "\n\(finding.advice.printable)")
    )
  }
}
