import Formats
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Reports

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

  @Test("JSON Lines hold each draft and each unreadable input whole", arguments: Language.allCases)
  func jsonLines(language: Language) throws {
    let report = HardReport.make(language: language)
    let decoder = JSONDecoder()
    let json = ReportFormat.json.render(report, options: options)
    let whole = try decoder.decode(JSONValue.self, from: Data(json.utf8))
    // A reader may break lines at any of these.
    let lines = ReportFormat.jsonl.render(report, options: options)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
    let values = try lines.map { try decoder.decode(JSONValue.self, from: Data($0.utf8)) }
    func expected(_ list: String, _ type: String) throws -> [JSONValue] {
      guard case .array(let items)? = whole[list] else { return [] }
      return try items.map { item in
        guard case .object(var fields) = item else { throw CocoaError(.coderInvalidValue) }
        fields["type"] = .string(type)
        return .object(fields)
      }
    }
    #expect(values.count == 6)
    #expect(try values == expected("drafts", "draft") + expected("unreadable", "unreadable"))
  }

  @Test(
    "No format lets through what a terminal obeys", arguments: ReportFormat.allCases,
    Language.allCases)
  func controls(format: ReportFormat, language: Language) {
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
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: text, message: "-")]
    // The name of a test is no path: it keeps to its line.
    let name = attribute.replacing(#/&#\d+;/#, with: " ")
    for (format, expected) in [(ReportFormat.checkstyle, attribute), (.junit, name)] {
      let xml = format.render(report, options: options)
      #expect(xml.contains("name=\"\(expected)\""), "\(format)")
    }
  }

  @Test("A draft that failed for another reason than its score or findings is a failed test")
  func otherFailure() {
    var report = HardReport.make(language: .english)
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
