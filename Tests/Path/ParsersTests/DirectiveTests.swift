import Drafts
import Parsers
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Comments that speak to kwaudit")
struct DirectiveTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let format: DraftFormat
    let source: String
    /// Line, name, rules and reason of each comment.
    let directives: [String]
    /// The texts of the blocks.
    let texts: [String]

    init(
      _ name: String, _ format: DraftFormat, _ source: String, _ directives: [String],
      _ texts: [String]
    ) {
      (self.name, self.format, self.source) = (name, format, source)
      (self.directives, self.texts) = (directives, texts)
    }

    var testDescription: String { "\(format): \(name)" }
  }

  @Test("They are found where they stand, and are not text", arguments: markdown + html + text)
  func examples(_ example: Example) throws {
    let source = SourceFile(name: "draft", text: example.source)
    let draft = try Draft.parse(source, as: example.format)
    let found = draft.directives.map { directive in
      #expect(source.text(in: directive.range).hasPrefix("<!--"))
      #expect(source.text(in: directive.name.range) == directive.name.text)
      for rule in directive.rules { #expect(source.text(in: rule.range) == rule.text) }
      let line = source.position(at: directive.range.start).line
      let rules = directive.rules.map { " " + $0.text }.joined()
      return "\(line) \(directive.name.text)\(rules)" + (directive.reason.map { " | \($0)" } ?? "")
    }
    #expect(found == example.directives)
    #expect(draft.blocks.map(\.text.string) == example.texts)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let markdown = [
    Example(
      "a block", .markdown, "# 題\n\n<!-- kwaudit-disable a b -->\n\n文\n", ["3 kwaudit-disable a b"],
      ["題", "文"]),
    Example(
      "right above a paragraph", .markdown, "<!-- kwaudit-disable-next-line a -- 引用 -->\n文\n",
      ["1 kwaudit-disable-next-line a | 引用"], ["文"]),
    Example(
      "in a paragraph", .markdown, "前<!-- kwaudit-disable-line a -->後\n",
      ["1 kwaudit-disable-line a"],
      ["前後"]),
    Example(
      "in a paragraph, with a reason, which CommonMark takes for text", .markdown,
      "前。<!-- kwaudit-disable-line a -- 理由は *b* と https://example.com/ -->後。\n",
      ["1 kwaudit-disable-line a | 理由は *b* と https://example.com/"], ["前。後。"]),
    Example(
      "in a heading", .markdown, "## 見出し <!-- kwaudit-disable-line a -- b -->\n",
      ["1 kwaudit-disable-line a | b"], ["見出し"]),
    Example(
      "in a list, a table and a quotation", .markdown,
      "- 項 <!-- kwaudit-disable-line a -->\n\n| 頭 |\n| - |\n| 欄 <!-- kwaudit-disable-line b -- c --> |\n\n"
        + "> <!-- kwaudit-disable d -->\n> 文\n",
      ["1 kwaudit-disable-line a", "5 kwaudit-disable-line b | c", "7 kwaudit-disable d"],
      ["項", "頭", "欄", "文"]),
    Example(
      "over several lines", .markdown,
      "<!--\n  kwaudit-disable\n  a, b、c\n  -- 長い\n  理由\n-->\n\n文\n",
      ["1 kwaudit-disable a b c | 長い 理由"], ["文"]),
    Example(
      "with text after it in the block", .markdown, "<!-- kwaudit-disable a -- r --> 文\n",
      ["1 kwaudit-disable a | r"], ["文"]),
    Example(
      "after front matter", .markdown, "---\ntitle: 題\n---\n<!-- kwaudit-disable-file a -->\n文\n",
      ["4 kwaudit-disable-file a"], ["題", "文"]),
    Example(
      "a link and emphasis around it keep their words", .markdown,
      "**太**[字<!-- kwaudit-disable-line a -- b -->句](x)の文\n", ["1 kwaudit-disable-line a | b"],
      ["太字句の文"]),
    Example(
      "not in code", .markdown,
      "`<!-- kwaudit-disable a -->` と `` <!-- kwaudit-disable a -- b --> ``\n\n```\n<!-- kwaudit-disable a -->\n```\n",
      [],
      [
        "<!-- kwaudit-disable a --> と <!-- kwaudit-disable a -- b -->",
        "<!-- kwaudit-disable a -->",
      ]),
    Example(
      "not where it is escaped", .markdown,
      "\\<!-- kwaudit-disable a -- b --> と &lt;!-- kwaudit-disable a -- b -->\n", [],
      ["<!-- kwaudit-disable a -- b --> と <!-- kwaudit-disable a -- b -->"]),
    Example(
      "others are not ours", .markdown,
      "<!-- kwaudit -->\n\n<!-- textlint-disable a -->\n\n文<!-- 注 -->\n",
      [], ["文"]),
    Example(
      "an unknown name is kept as written", .markdown, "<!-- kwaudit-disabel a -->\n\n文\n",
      ["1 kwaudit-disabel a"], ["文"]),
    Example(
      "without spaces", .markdown, "<!--kwaudit-disable-->\n\n<!--kwaudit-enable a--b-->\n",
      ["1 kwaudit-disable", "3 kwaudit-enable a--b"], []),
    Example(
      "an empty reason does not count", .markdown, "<!-- kwaudit-disable a -- -->\n\n文\n",
      ["1 kwaudit-disable a"],
      ["文"]),
  ]

  static let html = [
    Example(
      "before, in the head, in the text, after", .html,
      "<!-- kwaudit-disable-file a -- b -->\n<!DOCTYPE html>\n<html><head>\n"
        + "<!-- kwaudit-disable-next-line c -->\n<title>題</title></head>\n"
        + "<body><p>前<!-- kwaudit-disable-line d -->後</p></body></html>\n<!-- kwaudit-enable -->\n",
      [
        "1 kwaudit-disable-file a | b", "4 kwaudit-disable-next-line c", "6 kwaudit-disable-line d",
        "7 kwaudit-enable",
      ],
      ["題", "前後"]),
    Example(
      "not in scripts, titles and attributes", .html,
      "<title><!-- kwaudit-disable a --></title><script>'<!-- kwaudit-disable a -->'</script>"
        + "<p title='<!-- kwaudit-disable a -->'>&lt;!-- kwaudit-disable a --></p>",
      [], ["<!-- kwaudit-disable a -->", "<!-- kwaudit-disable a -->"]),
    Example(
      "among WordPress's own comments", .html,
      "<!-- kwaudit-disable-next-line a -->\n<!-- wp:paragraph -->\n<p>文</p>\n<!-- /wp:paragraph -->\n",
      ["1 kwaudit-disable-next-line a"], ["文"]),
  ]

  static let text = [
    Example(
      "a line of its own", .text, "題\n\n<!-- kwaudit-disable a -- b -->\n文\n",
      ["3 kwaudit-disable a | b"],
      ["題", "文"]),
    Example(
      "the first line is not a title", .text, "\u{3000}<!-- kwaudit-disable-file a -->\n題\n\n文\n",
      ["1 kwaudit-disable-file a"], ["題", "文"]),
    Example(
      "lines around it stay one paragraph", .text,
      "題\n\n一の行で\n<!-- kwaudit-disable-next-line a -->\n二の行。\n", ["4 kwaudit-disable-next-line a"],
      ["題", "一の行で\n二の行。"]),
    Example(
      "within a line it is text", .text, "題\n\n文 <!-- kwaudit-disable-line a -->\n<!-- 注 -->\n", [],
      ["題", "文 <!-- kwaudit-disable-line a -->\n<!-- 注 -->"]),
  ]

  @Test("Line ends and quotations change nothing", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ lineEnd: String) throws {
    let text =
      "文\n\n<!-- kwaudit-disable a -- b -->\n\n> 前<!-- kwaudit-disable-line c -- d -->\n> 後\n"
      .replacing("\n", with: lineEnd)
    let draft = try Draft.parse(SourceFile(name: "draft", text: text), as: .markdown)
    #expect(draft.directives.map(\.name.text) == ["kwaudit-disable", "kwaudit-disable-line"])
    #expect(draft.directives.map(\.reason) == ["b", "d"])
    #expect(!draft.blocks.contains { $0.text.string.contains("kwaudit") })
  }

  @Test("Whatever stands after the mark, nothing crashes and every place is in the source")
  func hostile() throws {
    let pieces = [
      "<!--", "-->", "kwaudit-", "disable", " -- ", "`", "\n", "> ", "a", "題", "|", "*", "\\", "<",
    ]
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<2_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for format in DraftFormat.allCases {
        let source = SourceFile(name: "draft", text: text)
        let draft = try Draft.parse(source, as: format)
        for directive in draft.directives {
          #expect(directive.range.end <= source.utf8.count)
          #expect(directive.rules.allSatisfy { directive.range.contains($0.range) }, "\(text)")
        }
      }
    }
  }
}
