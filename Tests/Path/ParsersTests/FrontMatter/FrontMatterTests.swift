import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: examples)
  func fieldsBecomeBlocks(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample(
      "plain and quoted values",
      "---\ntitle: \"題 \\\"名\\\"\"\nslug: a-b\ndescription: 'それは''説明'\n---\n本文\n",
      [
        #"title(frontMatter) 2:1-2:16 "題 \"名\"" {"\"" 2:11-2:13} {"\"" 2:14-2:16}"#,
        #"description 4:1-4:22 "それは'説明" {"'" 4:18-4:20}"#,
        #"slug 3:1-3:10 "a-b""#,
        #"paragraph 6:1-6:3 "本文""#,
      ]),
    ParserExample(
      "values of several lines",
      "---\ndescription: >-\n  一行目\n  二行目\ntitle: 題\n  続き\n---\n",
      [
        #"title(frontMatter) 5:1-6:5 "題 続き" {" " 5:9-6:3}"#,
        #"description 2:1-4:6 "一行目 二行目" {" " 3:6-4:3}"#,
      ]),
    ParserExample(
      "nothing to say", "---\ntitle:\nslug: ~\ndescription: \"\"\n---\n", []),
    ParserExample("no fields", "---\n---\n本文", [#"paragraph 3:1-3:3 "本文""#]),
    ParserExample(
      "a rule and a heading", "---\n題\n---\n", [#"heading2 2:1-3:4 "題""#]),
    ParserExample(
      "not at the start", "\n---\ntitle: 題\n---\n", [#"heading2 3:1-4:4 "title: 題""#]),
    ParserExample(
      "CRLF", "---\r\ntitle: 題\r\n---\r\n# 本\r\n",
      [#"title(frontMatter) 2:1-2:9 "題""#, #"heading1 4:1-4:4 "本""#]),
  ]

  struct Keywords: Sendable {
    let yaml: String
    let phrases: [String]
  }

  @Test(arguments: [
    Keywords(yaml: "keywords: \"会談 中止, 停戦\"", phrases: ["会談 中止", "停戦"]),
    Keywords(yaml: "keyword: 会談　中止", phrases: ["会談　中止"]),
    Keywords(yaml: "focus_keyword: a b、c，d", phrases: ["a b", "c", "d"]),
    Keywords(yaml: "target_phrases:\n  - 会談 中止\n  - \"停戦\"", phrases: ["会談 中止", "停戦"]),
    Keywords(yaml: "keywords: [甲, 乙, 甲]", phrases: ["甲", "乙"]),
    Keywords(yaml: "keywords: [2025, {a: b}, [c]]", phrases: ["2025"]),
    Keywords(yaml: "keywords: \",,\"\nkeyword: 甲\ntarget_phrases: ~", phrases: ["甲"]),
  ])
  func keywordsAreDeclaredPhrases(_ keywords: Keywords) throws {
    let source = SourceFile(name: "draft.md", text: "---\n\(keywords.yaml)\n---\n本文\n")
    let draft = try MarkdownParser.parse(source)
    #expect(draft.declaredPhrases.map(\.text) == keywords.phrases)
    let places = draft.declaredPhrases.map { $0.range.map(source.text) }
    #expect(places == keywords.phrases)
  }

  @Test(arguments: [("lang: ja", "ja"), ("language: en-US", "en-US"), ("title: x", nil)])
  func languageIsRead(_ yaml: String, _ language: String?) throws {
    let draft = try MarkdownParser.parse(SourceFile(name: "d", text: "---\n\(yaml)\n---\n"))
    #expect(draft.language == language)
    #expect(draft.hasMetadata)
  }

  @Test(arguments: [
    "本文\n", "---\n題\n---\n", "---\n\ntitle: 題\n", "---\n# 見出し\n本文\n", "---\n注意：本文\n",
    "---\n注意: 本文\n", "---\n本文 [1\n---\n", "+++\nお知らせ\n+++\n", "+++\n本文\n", ";;;\n本文\n;;;\n",
    "{{< toc >}}\n本文\n", "{% include a.html %}\n", "{: .notice}\n", "{#id}\n", "Note: 題\n---\n",
    "title: 題\n\n本文\n---\n", "title: 題\n本文\n---\n", "title：題\n---\n", "title: 題\n",
  ])
  func draftsWithoutFrontMatterHaveNoMetadata(_ text: String) throws {
    #expect(try !MarkdownParser.parse(SourceFile(name: "d", text: text)).hasMetadata)
  }

  @Test(arguments: [
    ("---\ntitle: [題\n---\n", 3), ("---\na: 1\nb: \"題\n---\n", 4), ("---\na: b: c\n---\n", 2),
    ("---\na: 1\na: 2\n---\n", 3),
  ])
  func badYAMLIsAnErrorWithItsPlace(_ text: String, _ line: Int) {
    let error = #expect(throws: DraftError.self) {
      try MarkdownParser.parse(SourceFile(name: "d", text: text))
    }
    guard case .badFrontMatter(let reason, let errorLine, let column)? = error else { return }
    #expect(!reason.isEmpty)
    #expect(errorLine == line)
    #expect(column >= 1)
  }

  @Test func deepYAMLIsRefused() {
    let text = "---\na: \(String(repeating: "[", count: 100_000))\n---\n"
    #expect(throws: DraftError.self) {
      try MarkdownParser.parse(SourceFile(name: "d", text: text))
    }
  }
}
