import Drafts
import Parsers
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Front matter as Hugo, Zola, Hexo, Jekyll and 11ty have it.
@Suite struct FrontMatterNotationTests {
  @Test(arguments: examples)
  func fieldsBecomeBlocks(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
    #expect(draft.hasMetadata)
  }

  static let examples = [
    ParserExample(
      "TOML", "+++\ntitle = \"温泉の宿の選び方\"\nkeywords = [\"温泉 宿\"]\n+++\n本文\n",
      [#"title(frontMatter) 2:1-2:18 "温泉の宿の選び方""#, #"paragraph 5:1-5:3 "本文""#]),
    ParserExample(
      "TOML, escapes and literal strings",
      "+++\ntitle = \"題 \\\"名\\\" \\u9A5A\"\ndescription = 'C:\\温泉'\n+++\n",
      [
        #"title(frontMatter) 2:1-2:24 "題 \"名\" 驚" {"\"" 2:12-2:14} {"\"" 2:15-2:17} {"驚" 2:18-2:24}"#,
        #"description 3:1-3:21 "C:\温泉""#,
      ]),
    ParserExample(
      "TOML, strings of several lines",
      "+++\ntitle = \"\"\"\n一行目 \\\n  続き\"\"\"\ndescription = '''\n説明'''\n+++\n",
      [
        #"title(frontMatter) 2:1-4:5 "一行目 続き""#, #"description 5:1-6:3 "説明""#,
      ]),
    ParserExample(
      "TOML, tables",
      """
      +++
      draft = false
      date = 2024-05-01T09:00:00+09:00
      weight = 10 # 重み
      tags = ["a",
        'b', # 注
      ]
      [seo]
      title = "検索の題"
      [[resources]]
      title = "写真"
      [[resources]]
      title = "写真"
      +++
      """, [#"title(frontMatter) 9:1-9:14 "検索の題""#]),
    ParserExample(
      "TOML, inline tables and dotted keys",
      "+++\nseo = { title = \"題\", description = \"説明\" }\n+++\n",
      [#"title(frontMatter) 2:9-2:19 "題""#, #"description 2:22-2:39 "説明""#]),
    ParserExample(
      "TOML, CRLF", "+++\r\ntitle = \"題\"\r\nseo.description = \"説明\"\r\n+++\r\n",
      [#"title(frontMatter) 2:1-2:11 "題""#, #"description 3:1-3:22 "説明""#]),
    ParserExample(
      "TOML between dashes", "---toml\ntitle = \"題\"\n---\n本文\n",
      [#"title(frontMatter) 2:1-2:11 "題""#, #"paragraph 4:1-4:3 "本文""#]),
    ParserExample(
      "JSON",
      """
      {
        "title": "題\\u3042\\ud83d\\ude00",
        "description": null,
        "seo": {"description": "説明"},
        "resources": [{"title": "写真"}, 1, true],
      }

      本文
      """,
      [
        #"title(frontMatter) 2:3-2:32 "題あ😀" {"あ" 2:14-2:20} {"😀" 2:20-2:32}"#,
        #"description 4:11-4:29 "説明""#, #"paragraph 8:1-8:3 "本文""#,
      ]),
    ParserExample(
      "JSON between semicolons", ";;;\n\"title\": \"題\",\n\"date\": \"2013/7/13\"\n;;;\n本文\n",
      [#"title(frontMatter) 2:1-2:12 "題""#, #"paragraph 5:1-5:3 "本文""#]),
    ParserExample(
      "JSON with brackets between semicolons", ";;;\n{\"title\": \"題\"}\n;;;\n本文\n",
      [#"title(frontMatter) 2:2-2:13 "題""#, #"paragraph 4:1-4:3 "本文""#]),
    ParserExample(
      "JSON without an opening line", "\"title\": \"題\"\n;;;\n本文\n",
      [#"title(frontMatter) 1:1-1:12 "題""#, #"paragraph 3:1-3:3 "本文""#]),
    ParserExample(
      "YAML without an opening line", "title: 題\ndate: 2024-05-01\ntags:\n- 温泉\n---\n本文\n",
      [#"title(frontMatter) 1:1-1:9 "題""#, #"paragraph 6:1-6:3 "本文""#]),
  ]

  @Test("Pages have front matter before their HTML")
  func html() throws {
    let page = """
      <html lang="ja"><head><title>頁</title><meta name="description" content="説明"></head><body><p>文</p>
      """
    let draft = try Draft.parse(
      SourceFile(name: "d.html", text: "---\ntitle: 題\nfocus_keyword: 甲 乙\n---\n\(page)"),
      as: .html)
    #expect(
      DraftDump.lines(draft) == [
        #"title(frontMatter) 2:1-2:9 "題""#, #"description 5:39-5:77 "説明""#,
        #"paragraph 5:90-5:98 "文""#,
      ])
    #expect(draft.declaredPhrases.map(\.text) == ["甲 乙"])
    #expect(draft.language == "ja")
  }

  @Test(
    "Plain texts have front matter, and then a title of their own only where it is the same",
    arguments: [
      ("題", #"heading1 4:1-4:2 "題""#), ("別の文です。", #"paragraph 4:1-4:7 "別の文です。""#),
    ])
  func plainText(_ first: String, _ expected: String) throws {
    let draft = try Draft.parse(
      SourceFile(name: "d.txt", text: "+++\ntitle = \"題\"\n+++\n\(first)\n\n本文です。\n"), as: .text)
    #expect(
      DraftDump.lines(draft) == [
        #"title(frontMatter) 2:1-2:11 "題""#, expected, #"paragraph 6:1-6:6 "本文です。""#,
      ])
  }

  struct Misspelled: Sendable {
    let text: String
    let fault: FrontMatterFault
    let line: Int
    let column: Int

    init(_ text: String, _ fault: FrontMatterFault, _ line: Int, _ column: Int) {
      self.text = text
      self.fault = fault
      self.line = line
      self.column = column
    }
  }

  @Test(
    "What cannot be read is an error with its place",
    arguments: [
      Misspelled("+++\ntitle = 題\n+++\n", .expectedValue, 2, 9),
      Misspelled("+++\na = 1\ntitle \"題\"\n+++\n", .expectedSign("="), 3, 7),
      Misspelled("+++\ntitle = \"題\n+++\n", .unclosedString, 2, 9),
      Misspelled("+++\ntitle = '''題\n+++\n", .unclosedString, 2, 9),
      Misspelled("+++\na = [1,\n+++\n", .unclosedBracket, 2, 5),
      Misspelled("+++\na = {b = 1\n+++\n", .unclosedBracket, 2, 5),
      Misspelled("+++\n[a\n+++\n", .unclosedBracket, 2, 1),
      Misspelled("+++\na = [1 2]\n+++\n", .expectedComma, 2, 8),
      Misspelled("+++\na = 1\na = 2\n+++\n", .repeatedKey("a"), 3, 1),
      Misspelled("+++\na = 1 2\n+++\n", .textAfterValue, 2, 7),
      Misspelled("+++\na = \"\\q\"\n+++\n", .unknownEscape, 2, 6),
      Misspelled("+++\na = 1\n= 2\n+++\n", .expectedKey, 3, 1),
      Misspelled(
        "+++\na = \(String(repeating: "[", count: 100_000))\n+++\n", .nestedTooDeeply, 2, 68),
      Misspelled("{\n\"title\": \"題\"\n\"a\": 1}\n", .expectedComma, 3, 1),
      Misspelled("{\n\"title\": \"題\",\n本文\n", .expectedKey, 3, 1),
      Misspelled("{\n\"title\": \"題\",\n", .unclosedBracket, 1, 1),
      Misspelled("{\"title\": \"題\"} 本文", .textAfterValue, 1, 16),
      Misspelled("{\"a\": \"\\ud83d\"}", .unknownEscape, 1, 8),
      Misspelled(";;;\n\"a\": tru\n;;;\n", .expectedValue, 2, 6),
      Misspelled(
        "{\"a\": \(String(repeating: "{\"a\":", count: 100_000))", .nestedTooDeeply, 1, 322),
    ])
  func misspelled(_ example: Misspelled) {
    for format in DraftFormat.allCases {
      let error = #expect(throws: DraftError.self) {
        try Draft.parse(SourceFile(name: "d", text: example.text), as: format)
      }
      guard case .misspelledFrontMatter(_, let fault, let line, let column)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(fault == example.fault)
      #expect(line == example.line)
      #expect(column == example.column)
    }
  }

  @Test(
    "What is not closed is an error",
    arguments: [
      ("---\ntitle: 題\n\n本文\n", "---"), ("---\ntitle:\n", "---"),
      ("+++\ntitle = \"題\"\n本文\n", "+++"), ("+++\n[seo]\n", "+++"), (";;;\n\"title\": 1\n", ";;;"),
    ])
  func unclosed(_ text: String, _ closing: String) {
    #expect(throws: DraftError.unclosedFrontMatter(closing: closing)) {
      try MarkdownParser.parse(SourceFile(name: "d", text: text))
    }
  }

  @Test(arguments: [
    "---\ntitle: [題]\n---\n", "+++\ntitle = [\"題\"]\n+++\n", ";;;\n\"title\": {}\n;;;\n",
  ])
  func titlesAreStrings(_ text: String) {
    #expect(
      throws: DraftError.metadataOfWrongKind(key: "title", allowsList: false, line: 2, column: 1)
    ) { try MarkdownParser.parse(SourceFile(name: "d", text: text)) }
  }
}
