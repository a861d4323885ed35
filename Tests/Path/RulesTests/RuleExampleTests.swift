import Drafts
internal import Foundation
internal import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// One example of a rule, which has to hold in every surrounding that it does not except.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  let example: RuleExample
  let isFailing: Bool
  let number: Int

  var testDescription: String {
    "\(rule.id) \(isFailing ? "failing" : "passing") \(number)"
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
      let evidence = try AuditSample.evidence(utf8, as: format, phrases: example.phrases)
      let findings = AuditSample.findings(of: rule.init(), in: evidence)
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

  /// Facts are stated by who reads the example; counts differ in other surroundings.
  @Test("messages say what the example says they do", arguments: ExampleCase.all)
  func facts(_ example: ExampleCase) throws {
    let findings = try AuditSample.findings(
      of: example.rule.init(), in: MarkedText(example.example.text).text,
      phrases: example.example.phrases
    ).sorted { $0.range < $1.range }
    let facts = example.example.facts
    #expect(facts.isEmpty || facts.count == findings.count, "\(findings)")
    for (index, finding) in findings.enumerated() {
      let own = index < facts.count ? facts[index] : []
      for message in [finding.message.ja, finding.message.en] {
        for fact in own { #expect(message.says(fact), "\(fact): \(message)") }
        // What changes from draft to draft is a figure or in quotation marks.
        let hasFact = message.contains { $0.isNumber || "「“".contains($0) }
        #expect(!hasFact || !own.isEmpty, "without a fact: \(message)")
      }
    }
  }

  @Test(
    "a figure is said only where it stands by itself",
    arguments: [("20回", true), ("120回", false), ("20.5回", false), ("2.20回", false), ("20。", true)])
  func figures(_ message: String, _ isSaid: Bool) {
    #expect(message.says("20") == isSaid)
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

extension String {
  /// Whether a fact stands in a message, figures not within longer ones.
  fileprivate func says(_ fact: String) -> Bool {
    ranges(of: fact).contains { range in
      let before = self[..<range.lowerBound].suffix(2)
      let after = self[range.upperBound...].prefix(2)
      return !(fact.first?.isNumber == true && Self.endsInFigure(before))
        && !(fact.last?.isNumber == true && Self.beginsWithFigure(after))
    }
  }

  private static func endsInFigure(_ text: Substring) -> Bool {
    text.last?.isNumber == true || (text.last == "." && text.first?.isNumber == true)
  }

  private static func beginsWithFigure(_ text: Substring) -> Bool {
    text.first?.isNumber == true || (text.first == "." && text.last?.isNumber == true)
  }
}
