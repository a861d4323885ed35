import KWAudit
import Testing

/// The library as a program uses it that embeds it.
@Suite("The library")
struct AuditorTests {
  private static let text = "# 引っ越しの費用\n\n🚚引っ越しは費用しだい。\n"

  @Test("A draft with every term where it should stand has its score, title and no error")
  func audit() throws {
    let report = try Auditor().audit(Self.text, phrases: ["引っ越し 費用"])
    #expect(report.title == "引っ越しの費用")
    #expect(report.phrases.map(\.text) == ["引っ越し 費用"])
    #expect(report.phrases[0].terms == ["引っ越し", "費用"])
    #expect(report.score == report.phrases[0].score)
    #expect(report.passed)
    let title = try #require(report.phrases[0].parts.first { $0.id == "titleTerms" })
    #expect(title.earned == title.maximum)
  }

  @Test("Without a phrase there is no score")
  func withoutPhrase() throws {
    let report = try Auditor().audit(Self.text)
    #expect(report.score == nil)
    #expect(report.phrases.isEmpty)
  }

  @Test("Places are told in bytes, in UTF-16 units and in lines and columns")
  func places() throws {
    let uses = try Auditor().uses(of: ["引っ越し"], in: Self.text)
    #expect(uses.map(\.text) == ["引っ越し", "引っ越し"])
    #expect(uses.map(\.place) == [.title, .lead])
    // `# ` is 2 bytes; each kana or kanji is 3 bytes and 1 unit.
    #expect(uses[0].span.utf8 == 2..<14)
    #expect(uses[0].span.utf16 == 2..<6)
    #expect(uses[0].span.start == TextPosition(line: 1, column: 3, utf16Column: 3))
    // The first line has 2 + 7 × 3 bytes and 9 units; two line feeds follow, then 🚚 of 4 bytes, 2 units,
    // 1 scalar.
    #expect(uses[1].span.utf8 == 29..<41)
    #expect(uses[1].span.utf16 == 13..<17)
    #expect(uses[1].span.start == TextPosition(line: 3, column: 2, utf16Column: 3))
    #expect(uses[1].span.end == TextPosition(line: 3, column: 6, utf16Column: 7))
    for use in uses {
      let utf16 = Array(Self.text.utf16)[use.span.utf16]
      #expect(String(decoding: utf16, as: UTF16.self) == use.text)
    }
  }

  @Test("A byte order mark is not part of the draft, and places still are those of the text given")
  func byteOrderMark() throws {
    let text = "\u{FEFF}# 費用\n"
    let use = try #require(try Auditor().uses(of: ["費用"], in: text).first)
    #expect(use.span.utf8 == 5..<11)
    #expect(use.span.utf16 == 3..<5)
    #expect(use.span.start == TextPosition(line: 1, column: 3, utf16Column: 3))
    let utf8 = Array(text.utf8)[use.span.utf8]
    #expect(String(decoding: utf8, as: UTF8.self) == "費用")
  }

  @Test("Findings have their place, and those that the draft suppresses stand apart")
  func findings() throws {
    let text = "# 費用\n\n費用の話。\n\n![](a.png)\n"
    let report = try Auditor().audit(text, phrases: ["費用"])
    let finding = try #require(report.findings.first { $0.rule == "image-without-alt" })
    #expect(finding.span.start.line == 5)
    let quiet = try Auditor().audit(
      "<!-- kwaudit-disable image-without-alt -->\n\n" + text, phrases: ["費用"])
    #expect(!quiet.findings.contains { $0.rule == "image-without-alt" })
    #expect(quiet.suppressed.map(\.rule) == ["image-without-alt"])
    #expect(quiet.suppressed[0].span.start.line == 7)
  }

  @Test("The name tells the format, failing that the text does")
  func formats() throws {
    let auditor = try Auditor()
    let html = "<!DOCTYPE html><title>費用</title><p>費用の話。</p>"
    #expect(try auditor.audit(html, named: "a.html").title == "費用")
    #expect(try auditor.audit(html, named: "a").title == "費用")
    #expect(try auditor.audit("費用\n\n費用の話。", named: "a.txt").title == "費用")
  }

  @Test("Settings hold as in a settings file")
  func settings() throws {
    let yaml = """
      language: en
      fail-under: 101
      """
    #expect(throws: AuditError.self) { try Settings(yaml: yaml) }
    let settings = try Settings(
      yaml: """
        language: en
        phrases: [引っ越し 費用]
        synonyms: {費用: [料金]}
        dictionary: [首脳会談]
        fail-under: 100
        drafts:
          - {files: news/*.md, phrases: [停戦]}
        """)
    #expect(settings.language == .english)
    let auditor = try Auditor(settings)
    let report = try auditor.audit("# 引っ越しの料金\n", named: "a.md")
    #expect(report.phrases.map(\.text) == ["引っ越し 費用"])
    #expect(report.uses.map(\.kind) == [.exact, .synonym])
    #expect(!report.passed)
    #expect(try auditor.audit("# 停戦\n", named: "news/a.md").phrases.map(\.text) == ["停戦"])
    #expect(auditor.words(in: "首脳会談。").map(\.text) == ["首脳会談", "。"])
  }

  @Test("Words and marks are told with their places")
  func words() throws {
    let words = try Auditor().words(in: "首脳会談。 終")
    #expect(words.map(\.text) == ["首脳", "会談", "。", "終"])
    #expect(words.map(\.utf8) == [0..<6, 6..<12, 12..<15, 16..<19])
    #expect(words.map(\.isPunctuation) == [false, false, true, false])
  }

  @Test("A use knows who asks for it and what stands around it")
  func context() throws {
    let text = "# 題\n\n引っ越しの**費用**は安い。" + String(repeating: "長", count: 30) + "\n"
    let uses = try Auditor().uses(of: ["引っ越し 費用", "費用"], in: text)
    #expect(uses.map(\.phrases) == [["引っ越し 費用"], ["引っ越し 費用", "費用"]])
    #expect(uses[1].before == "引っ越しの")
    #expect(uses[1].after == "は安い。" + String(repeating: "長", count: 20) + "…")
  }

  @Test("What is wrong is told in the language of the settings")
  func errors() throws {
    let auditor = try Auditor(Settings(language: .english))
    func message(_ body: () throws -> Void) -> String {
      do {
        try body()
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(message { _ = try auditor.audit("本文", phrases: ["\""]) }.contains("quotation mark"))
    #expect(message { _ = try auditor.audit("---\na: [\n---\n") }.hasPrefix("draft.md: "))
    #expect(
      message { _ = try auditor.audit("---\nfocus_keyword: 。\n---\n") }.contains(
        "line 2, column 16"))
    let japanese = message { _ = try Auditor().audit("本文", phrases: ["、"]) }
    #expect(japanese.contains("語がありません"))
    #expect(message { _ = try Settings(yaml: "no-such: 1") }.contains(".kwaudit.yml:1:1"))
  }

  @Test("A title and a description that stand elsewhere are audited like the draft's own")
  func givenMetadata() throws {
    let auditor = try Auditor()
    let text = "引っ越しの費用を比べます。\n"
    let alone = try auditor.audit(text, phrases: ["引っ越し 費用"])
    #expect(alone.findings.contains { $0.rule == "title-missing" })
    let given = try auditor.audit(
      text, phrases: ["引っ越し 費用"], title: "引っ越しの話", description: "引っ越しの費用を調べました。")
    #expect(!given.findings.contains { $0.rule == "title-missing" })
    let title = try #require(given.findings.first { $0.rule == "phrase-missing-from-title" })
    #expect(title.message.contains("費用"))
    #expect(title.span.start.line == 1 && title.span.start.column == 1)
    #expect(title.field == .title)
    let own = try auditor.audit("# 引っ越しの話\n\n" + text, phrases: ["引っ越し 費用"])
    let inText = try #require(own.findings.first { $0.rule == "phrase-missing-from-title" })
    #expect(inText.field == nil)
  }

  @Test("A comment that names no rule suppresses nothing and stops no audit")
  func unknownRule() throws {
    let report = try Auditor().audit("# 題\n\n<!-- kwaudit-disable no-such -->\n\n文。\n")
    let finding = try #require(report.findings.first { $0.rule == "unused-suppression" })
    #expect(finding.message.contains("no-such"))
    #expect(finding.span.start.line == 3)
  }

  @Test("The report's JSON is that of the program for one draft")
  func json() throws {
    let json = try Auditor().audit(Self.text, named: "a.md", phrases: ["引っ越し 費用"]).json
    #expect(json.hasPrefix("{") && json.contains("\"path\" : \"a.md\""))
  }

  @Test("The report as a page is complete by itself, and shows the text with its findings")
  func page() throws {
    let text = "# 費用\n\n費用の話。\n\n![](a.png)\n"
    let page = try Auditor().audit(text, named: "a.md", phrases: ["費用"]).html
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">"))
    #expect(page.contains("<title>"))
    // The paragraph with its one use marked: the mark and then what follows it.
    #expect(page.contains("の話。"))
    #expect(page.contains("費用</"))
    #expect(page.firstMatch(of: #/(?:src|href)="(?!#)/#) == nil)
    let english = try Auditor(Settings(language: .english)).audit(text, phrases: ["費用"]).html
    #expect(english.contains("<html lang=\"en\">"))
    #expect(!(try Auditor().audit(text, phrases: ["費用"]).json.contains("の話。")))
  }

  @Test("Every rule of findings is told, in both languages")
  func rules() throws {
    let text = "# 題\n\n![](a.png)\n"
    let findings = try Auditor().audit(text, phrases: ["費用"]).findings
    for language in Settings.Language.allCases {
      let rules = Rule.all(in: language)
      #expect(Set(rules.map(\.id)).count == rules.count)
      for finding in findings {
        let rule = try #require(rules.first { $0.id == finding.rule })
        #expect(rule.severities.contains(finding.severity))
        #expect(![rule.summary, rule.rationale, rule.remedy].contains(""))
      }
    }
    #expect(Set(findings.map(\.rule)).count > 1)
  }
}
