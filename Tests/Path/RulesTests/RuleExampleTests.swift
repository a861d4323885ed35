import Drafts
internal import Foundation
internal import Rules
import SourceText
import Testing
import Vocabulary

/// One example of a rule, which has to hold in every surrounding that it does not except.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule
  let example: RuleExample
  let isFailing: Bool
  let number: Int

  var testDescription: String {
    "\(rule.description.id) \(isFailing ? "failing" : "passing") \(number)"
  }

  static let all: [ExampleCase] = RuleCatalog.all.flatMap { rule in
    let passing = rule.description.passing.enumerated().map {
      ExampleCase(rule: rule, example: $0.element, isFailing: false, number: $0.offset + 1)
    }
    let failing = rule.description.failing.enumerated().map {
      ExampleCase(rule: rule, example: $0.element, isFailing: true, number: $0.offset + 1)
    }
    return passing + failing
  }

  /// Checks the rule's findings in a marked text against its marks.
  func check(_ marked: String, as format: DraftFormat, _ surrounding: String) throws {
    let expected = MarkedText(marked)
    let crlf = expected.text.replacingOccurrences(of: "\n", with: "\r\n")
    let versions: [(String, [UInt8])] = [
      ("LF", Array(expected.text.utf8)), ("CRLF", Array(crlf.utf8)),
      ("BOM", [0xEF, 0xBB, 0xBF] + Array(expected.text.utf8)),
    ]
    for (name, utf8) in versions {
      let evidence = try Audit.evidence(utf8, as: format, phrases: example.phrases)
      let findings = rule.findings(in: evidence)
      let places = findings.map { finding in
        let position = evidence.draft.source.position(at: finding.range.start)
        return MarkedText.Place(line: position.line, column: position.column)
      }
      #expect(
        Set(places) == expected.places, "\(surrounding), \(name):\n\(marked)\n\(findings)")
      #expect(findings.allSatisfy { rule.description.severities.contains($0.severity) })
    }
  }
}

@Suite("Rule examples")
struct RuleExampleTests {
  @Test("as Markdown", arguments: ExampleCase.all)
  func markdown(_ example: ExampleCase) throws {
    #expect(example.example.text.contains("↓") == example.isFailing)
    try example.check(example.example.text, as: .markdown, "Markdown")
  }

  @Test("as HTML", arguments: ExampleCase.all.filter { !$0.example.except.contains(.html) })
  func html(_ example: ExampleCase) throws {
    try example.check(MarkdownRenderer.html(example.example.text), as: .html, "HTML")
  }

  @Test(
    "as plain text", arguments: ExampleCase.all.filter { !$0.example.except.contains(.plainText) })
  func plainText(_ example: ExampleCase) throws {
    try example.check(MarkdownRenderer.plainText(example.example.text), as: .text, "plain text")
  }

  @Test(
    "after an emoji", arguments: ExampleCase.all.filter { !$0.example.except.contains(.afterEmoji) }
  )
  func afterEmoji(_ example: ExampleCase) throws {
    let text = MarkdownRenderer.afterEmoji(example.example.text)
    try example.check(text, as: .markdown, "after an emoji")
  }

  @Test("in code", arguments: ExampleCase.all.filter { !$0.example.except.contains(.inCode) })
  func inCode(_ example: ExampleCase) throws {
    try example.check(MarkdownRenderer.inCode(example.example.text), as: .markdown, "in code")
  }
}
