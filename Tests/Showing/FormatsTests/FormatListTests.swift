import Formats
import Foundation
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("All formats")
struct FormatListTests {
  private let options = RenderOptions(width: 80, usesColor: false)

  @Test("The manual says of each once what it is for")
  func manual() throws {
    let page = try Fixture.manual("formats.md")
    let uses = page[..<(try #require(page.firstRange(of: "## Usual files")).lowerBound)]
    let rows = uses.matches(of: #/\n\|[ ]`([a-z]+)`[ ]\|[ ]/#).map { String($0.1) }
    #expect(rows == ReportFormat.allCases.map(\.rawValue))
  }

  @Test("JSON Lines hold each draft and each unreadable input whole", arguments: ["ja", "en"])
  func jsonLines(language: String) throws {
    struct Kind: Decodable {
      let type: String
    }
    let report = HardReport.make(language: language)
    let text = ReportFormat.jsonl.render(report, options: options)
    // A reader may break lines at any of these.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .dropLast().map { Data($0.utf8) }
    let decoder = JSONDecoder()
    let types = try lines.map { try decoder.decode(Kind.self, from: $0).type }
    #expect(types == ["draft", "draft", "draft", "draft", "unreadable", "unreadable"])
    #expect(
      try lines.prefix(4).map { try decoder.decode(DraftReport.self, from: $0) } == report.drafts)
    #expect(
      try lines.dropFirst(4).map { try decoder.decode(Report.Unreadable.self, from: $0) }
        == report.unreadable)
  }

  @Test(
    "No format lets through what a terminal obeys", arguments: ReportFormat.allCases, ["ja", "en"])
  func controls(format: ReportFormat, language: String) {
    let text = format.render(HardReport.make(language: language), options: options)
    let controls = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F) ~= $0.value
    }
    #expect(controls.isEmpty)
  }

  @Test(
    "XML holds what XML may not hold as visible signs or references",
    arguments: [
      ("<&>\"'", "&lt;&amp;&gt;&quot;'"), ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"),
      ("\0\u{1B}\u{7F}\u{85}", "␀␛␡ "), ("\u{FFFE}\u{FFFF}😀", "\u{FFFD}\u{FFFD}😀"),
      ("]]>", "]]&gt;"),
    ])
  func xml(text: String, attribute: String) {
    var report = HardReport.empty(language: "en")
    report.unreadable = [.init(path: text, message: "-")]
    for format in [ReportFormat.checkstyle, .junit] {
      let xml = format.render(report, options: options)
      #expect(xml.contains("name=\"\(attribute)\""), "\(format)")
    }
  }

  @Test("A draft that failed for another reason than its score or findings is a failed test")
  func otherFailure() {
    var report = HardReport.make(language: "en")
    report.criteria = Report.Criteria(failOn: .never, failUnder: nil)
    report.drafts = [report.drafts[3]]
    report.drafts[0].passed = false
    report.unreadable = []
    let xml = ReportFormat.junit.render(report, options: options)
    #expect(xml.contains("<testsuites name=\"kwaudit\" tests=\"1\" failures=\"1\" errors=\"0\">"))
    report.drafts[0].passed = true
    let passed = ReportFormat.junit.render(report, options: options)
    #expect(
      passed.contains("<testsuites name=\"kwaudit\" tests=\"1\" failures=\"0\" errors=\"0\">"))
  }
}
