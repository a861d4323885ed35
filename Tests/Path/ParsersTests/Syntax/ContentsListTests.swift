import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

@Suite("Lists of contents")
struct ContentsListTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let source: String
    /// The texts of the blocks outside the main content.
    let outside: [String]
    var testDescription: String { source }
  }

  @Test(
    "In Markdown they stand outside the main content",
    arguments: [
      Example(
        source: "前。\n\n- [甲](#a)\n  - [**乙**](#b)\n- [丙](#c)\n\n後。", outside: ["甲", "乙", "丙"]),
      Example(source: "前。\n\n- [甲](#a)\n- [乙](/b)\n", outside: []),
      Example(source: "前。\n\n- [甲](#a)を読む\n- [乙](#b)\n", outside: []),
      Example(source: "## 目次\n\n1. 甲\n2. 乙\n\n## 甲\n\n- 丙\n", outside: ["目次", "甲", "乙"]),
      Example(source: "【もくじ】\n\n- 甲\n- 乙\n", outside: ["【もくじ】", "甲", "乙"]),
      Example(source: "## Contents\n\n- 甲\n", outside: ["Contents", "甲"]),
      Example(source: "## 目次の作り方\n\n- 甲\n\n本の目次\n\n- 乙\n", outside: []),
      Example(source: "## 目次\n\n文章です。\n\n- 甲\n", outside: []),
    ])
  func markdown(_ example: Example) throws {
    let draft = try ParserExample("", example.source, []).markdown()
    #expect(draft.blocks.filter { !$0.isMainContent }.map(\.text.string) == example.outside)
  }

  @Test(
    "In HTML they stand outside the main content",
    arguments: [
      Example(
        source: "<p>前</p><ul><li><a href=\"#a\">甲</a><ul><li><a href='#b'>乙</a></ul></ul>",
        outside: ["甲", "乙"]),
      Example(source: "<ul><li><a href=\"/a#b\">甲</a></ul>", outside: []),
      Example(
        source: "<div id=\"toc_container\"><p>見る</p><ul><li>甲</ul></div><p>後</p>",
        outside: ["見る", "甲"]),
      Example(source: "<div id=x class=\"a ez-toc-container\"><p>甲</p></div>", outside: ["甲"]),
      Example(
        source: "<div class=\"wp-block-table-of-contents\"><ol><li>甲</ol></div>", outside: ["甲"]),
      Example(source: "<div class=\"toc-free stock\"><p>甲</p></div>", outside: []),
      Example(source: "<h2>目次</h2><ol><li>甲</ol><h2>甲</h2>", outside: ["目次", "甲"]),
    ])
  func html(_ example: Example) throws {
    let draft = try ParserExample("", example.source, []).html()
    #expect(draft.blocks.filter { !$0.isMainContent }.map(\.text.string) == example.outside)
  }

  @Test("They are no lead")
  func lead() throws {
    let draft = try ParserExample("", "# 題\n\n- [甲](#a)\n- [乙](#b)\n\n## 甲\n\n本文。\n", []).markdown()
    let lead = Outline(draft).lead.map { draft.blocks[$0].text.string }
    #expect(lead == ["本文。"])
  }
}
