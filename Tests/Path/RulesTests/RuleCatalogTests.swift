internal import Foundation
internal import Rules
import TestSupport
import Testing
import Vocabulary

@Suite("Rule catalog")
struct RuleCatalogTests {
  @Test("every rule's file is registered")
  func registered() throws {
    let names = try Self.ruleFiles()
    #expect(names.count >= 27)
    let registered = Set(RuleCatalog.all.map { "\($0)" })
    #expect(Set(names).subtracting(registered) == [])
    #expect(registered.subtracting(names) == [])
  }

  @Test("ids are unique, in kebab case, and name the rule's type")
  func ids() {
    #expect(Set(RuleCatalog.ids).count == RuleCatalog.all.count)
    for rule in RuleCatalog.all {
      let id = rule.id.rawValue
      let words = id.split(separator: "-", omittingEmptySubsequences: false)
      #expect(
        words.allSatisfy { !$0.isEmpty && $0.allSatisfy { "a"..."z" ~= $0 || "0"..."9" ~= $0 } })
      #expect("\(rule)".lowercased() == id.filter { $0 != "-" })
      #expect(RuleCatalog.rule(rule.id) == rule)
    }
    #expect(RuleCatalog.rule("no-such-rule") == nil)
  }

  @Test("every rule is described in both languages", arguments: Language.allCases)
  func described(_ language: Language) {
    for rule in RuleCatalog.all.map({ $0.description }) {
      for text in [rule.summary, rule.rationale, rule.remedy] {
        #expect(Self.isWording(text[language]), "\(rule.id)")
        #expect(Self.isIn(language, text[language]), "\(rule.id): \(text[language])")
      }
      #expect(!rule.passing.isEmpty && !rule.failing.isEmpty, "\(rule.id)")
      #expect(rule.severities == rule.severities.sorted(by: >), "\(rule.id)")
    }
  }

  @Test("sources are pages of the web, each named once")
  func sources() {
    for rule in RuleCatalog.all.map({ $0.description }) {
      #expect(Set(rule.sources.map(\.address)).count == rule.sources.count, "\(rule.id)")
      for source in rule.sources {
        #expect(source.address.wholeMatch(of: /https:\/\/[A-Za-z0-9.\/_%#-]+/) != nil, "\(source)")
        #expect(!source.name.isEmpty)
      }
    }
  }

  @Test("every finding is worded in both languages")
  func worded() throws {
    for example in ExampleCase.all where example.isFailing {
      let text = MarkedText(example.example.text).text
      let findings = try AuditSample.findings(
        of: example.rule.init(), in: text, phrases: example.example.phrases)
      for finding in findings {
        #expect(finding.rule == example.rule.id)
        for language in Language.allCases {
          for text in [finding.message[language], finding.advice[language]] {
            #expect(Self.isWording(Self.withoutQuotes(text)), "\(finding.rule): \(text)")
            #expect(Self.isIn(language, text), "\(finding.rule): \(text)")
          }
        }
      }
    }
  }

  @Test("no rule is excused from a surrounding in all of its examples, but for those named here")
  func exceptions() {
    /// What the format has no place for, or what does not get through the rendering (comments).
    let impossible: [RuleExample.Variation: Set<RuleID>] = [
      .plainText: [
        "phrase-missing-from-description", "multiple-h1", "skipped-heading-level", "empty-heading",
        "title-missing", "description-missing", "description-too-short", "description-too-long",
        "image-without-alt", "heading-not-recognised", "unused-suppression", "hidden-text",
        "term-beside-row-key", "repeated-opening",
        // The first line is always the title.
        "terms-never-together",
      ],
      // What is a heading in HTML is said by its elements.
      .html: ["heading-not-recognised"],
      // A paragraph before the lead is the lead.
      .afterEmoji: ["phrase-missing-from-lead"],
      // A draft of nothing but code has no title and no use of any term.
      .inCode: ["title-missing", "term-never-used"],
    ]
    for rule in RuleCatalog.all.map({ $0.description }) {
      for variation in RuleExample.Variation.allCases {
        let isExcused = rule.failing.allSatisfy { $0.except.contains(variation) }
        let isImpossible = impossible[variation]?.contains(rule.id) == true
        #expect(
          isExcused == isImpossible,
          """
          \(rule.id): \(isExcused
            ? "give it an example without except: [.\(variation)], or name it above"
            : "an example holds in \(variation), so it must not be named above")
          """)
      }
    }
  }

  @Test("a rule finds nothing in an empty draft but what it lacks")
  func empty() throws {
    for rule in RuleCatalog.all {
      let findings = try AuditSample.findings(of: rule.init(), in: "", phrases: ["引っ越し 見積もり"])
      let lacking: [RuleID] = ["title-missing", "term-never-used", "phrase-missing-from-title"]
      #expect(findings.isEmpty || lacking.contains(rule.id), "\(findings)")
    }
  }

  /// The names of the files with a rule in the folders of the groups, without `.swift`.
  private static func ruleFiles() throws -> [String] {
    return try RuleGroup.allCases.flatMap { group -> [String] in
      let folder = Fixture.packageFolder.appending(
        path: "Sources/Path/Rules/\(group.rawValue.capitalized)")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
      return try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil
      )
      .filter { try String(contentsOf: $0, encoding: .utf8).contains(/: (Draft|Review)Rule {/) }
      .map { $0.deletingPathExtension().lastPathComponent }
    }
  }

  /// Whether a text is a whole piece of prose: no placeholder, no space left at its ends.
  private static func isWording(_ text: String) -> Bool {
    let placeholders = ["\\(", "%@", "%d", "nil", "Optional", "\n"]
    return !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false
      && !placeholders.contains { text.contains($0) }
  }

  /// A text without what it quotes: some findings quote placeholders.
  private static func withoutQuotes(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if "「“".contains(character) { depth += 1 }
      if "」”".contains(character) { depth -= 1 }
      return depth == 0
    }
  }

  private static func isIn(_ language: Language, _ text: String) -> Bool {
    let kana = text.unicodeScalars.contains { (0x3041...0x30FA).contains($0.value) }
    // English messages quote Japanese terms, but open in Latin letters or digits.
    return language == .japanese ? kana : text.contains { $0.isASCII && $0.isLetter }
  }
}
