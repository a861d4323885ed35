import TestSupport
import Testing

@Suite struct MarkdownBlockTests {
  @Test(arguments: examples)
  func blocksAreFoundWithTheirPlaces(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample("nothing", "", []),
    ParserExample("white space", " \n\t\n\n", []),
    ParserExample(
      "headings", "# 題名\n\n## 見出し ##\n### *強*調 #\n本文\n",
      [
        #"heading1 1:1-1:5 "題名""#,
        #"heading2 3:1-3:10 "見出し""#,
        #"heading3 4:1-4:11 "強調""#,
        #"paragraph 5:1-5:3 "本文""#,
      ]),
    ParserExample(
      "empty headings", "#\n\n## \n\n### ###",
      [#"heading1 1:1-1:2 """#, #"heading2 3:1-3:3 """#, #"heading3 5:1-5:8 """#]),
    ParserExample(
      "setext headings", "題名\n===\n\n見出し\nの続き\n---\n本文",
      [
        #"heading1 1:1-2:4 "題名""#,
        #"heading2 4:1-6:4 "見出し\nの続き""#,
        #"paragraph 7:1-7:3 "本文""#,
      ]),
    ParserExample(
      "a setext heading that starts with a number sign", "#題\n---\n",
      [##"heading2 1:1-2:4 "#題""##]),
    ParserExample(
      "a heading in a quotation in a list", "- > # 題\n",
      [#"heading1 1:1-1:8 "題""#]),
    ParserExample(
      "paragraphs of several lines", "一行目\n二行目  \n  三行目\\\n四行目\n\n次\n",
      [
        #"paragraph 1:1-4:4 "一行目\n二行目\u{2028}三行目\u{2028}四行目" {"\u{2028}" 2:6-3:1} {"\u{2028}" 3:7-4:1}"#,
        #"paragraph 6:1-6:2 "次""#,
      ]),
    ParserExample(
      "lists", "- 一\n- 二\n  続き\n\n  二段落目\n  1. 内\n- 三\n",
      [
        #"listItem 1:1-1:4 "一""#,
        #"listItem 2:1-3:5 "二\n続き""#,
        #"listItem 5:3-5:7 "二段落目""#,
        #"listItem 6:3-6:7 "内""#,
        #"listItem 7:1-7:4 "三""#,
      ]),
    ParserExample(
      "an item that starts with an item", "- - 内\n  - 次\n-\n",
      [#"listItem 1:1-1:6 "内""#, #"listItem 2:3-2:6 "次""#]),
    ParserExample(
      "tasks", "- [ ] する\n- [x] した\n",
      [#"listItem 1:1-1:9 "する""#, #"listItem 2:1-2:9 "した""#]),
    ParserExample(
      "quotations", "> 引用\n> 続き\n怠けた行\n>\n> 次\n>> 内\n",
      [
        #"quotation 1:1-3:5 "引用\n続き\n怠けた行""#,
        #"quotation 5:3-5:4 "次""#,
        #"quotation 6:2-6:5 "内""#,
      ]),
    ParserExample(
      "a list in a quotation, lazily continued", "> - 項目\n続き\n",
      [#"listItem 1:1-2:3 "項目\n続き""#]),
    ParserExample(
      "code", "```swift\nlet x = 1\n\n  y\n```\n\n    字下げ\n      二\n\n本文\n",
      [
        #"code 1:1-5:4 "let x = 1\n\n  y""#,
        #"code 7:5-8:8 "字下げ\n  二""#,
        #"paragraph 10:1-10:3 "本文""#,
      ]),
    // Tabs of which the containers take a part.
    ParserExample(
      "code that is > behind tabs", ">\t\t> \n\n- ```\n\t>\t\n",
      [
        ##"code 1:1-1:5 "  >" {"  >" 1:4-1:5}"##,
        ##"code 3:1-4:3 "  >" {"  >" 4:2-4:3}"##,
      ]),
    ParserExample(
      "code in a quotation in a list, and unclosed", "- > ~~~\n  > 一\n  > 二\n\n```\n三",
      [#"code 1:1-3:6 "一\n二""#, #"code 5:1-6:2 "三""#]),
    ParserExample("empty code", "```\n```\n", []),
    ParserExample(
      "a table", "| 題 | b\\|c |\n|---|:-:|\n| `x\\|y` | **太** 字 |\n| 一つ |\n|||\n",
      [
        #"tableCell 1:3-1:4 "題""#,
        #"tableCell 1:7-1:11 "b|c""#,
        #"tableCell 3:3-3:9 "x|y" code(0-3)"#,
        #"tableCell 3:12-3:19 "太 字""#,
        #"tableCell 4:3-4:5 "一つ""#,
      ]),
    ParserExample(
      "a table right below a paragraph and in a quotation",
      "段落\n> 引用\n> a|b\n> -|-\n> c|d\n\n二\na|b\n-|-\n",
      [
        #"paragraph 1:1-1:3 "段落""#,
        #"quotation 2:1-2:5 "引用""#,
        #"tableCell 3:3-3:4 "a""#,
        #"tableCell 3:5-3:6 "b""#,
        #"tableCell 5:3-5:4 "c""#,
        #"tableCell 5:5-5:6 "d""#,
        #"paragraph 7:1-7:2 "二""#,
        #"tableCell 8:1-8:2 "a""#,
        #"tableCell 8:3-8:4 "b""#,
      ]),
    ParserExample(
      "a table right below two lines, with a form feed in the row of dashes",
      "一\n二\na\n-\u{0C}\nb\n",
      [
        #"paragraph 1:1-2:2 "一\n二""#,
        #"tableCell 3:1-3:2 "a""#,
        #"tableCell 5:1-5:2 "b""#,
      ]),
    ParserExample(
      "a table without rows right below a paragraph with what looks like a row of dashes",
      "一\n    :-\n二|\n-|\n",
      [
        #"paragraph 1:1-2:7 "一\n:-""#,
        #"tableCell 3:1-3:2 "二""#,
      ]),
    ParserExample(
      "a table whose lines are indented differently, in a list, too",
      "  一|二\n -|-\n三|四\n   五|六\n\n- > 七|八\n  >-|-\n  > 九|十\n",
      [
        #"tableCell 1:3-1:4 "一""#,
        #"tableCell 1:5-1:6 "二""#,
        #"tableCell 3:1-3:2 "三""#,
        #"tableCell 3:3-3:4 "四""#,
        #"tableCell 4:4-4:5 "五""#,
        #"tableCell 4:6-4:7 "六""#,
        #"tableCell 6:1-6:6 "七""#,
        #"tableCell 6:7-6:8 "八""#,
        #"tableCell 8:5-8:6 "九""#,
        #"tableCell 8:7-8:8 "十""#,
      ]),
    ParserExample(
      "footnotes stand where they are written",
      "本文[^a]です。\n\n[^a]: 注の一\n    続き\n\n    二段落\n\n後の文[^a]。\n",
      [
        #"paragraph 1:1-1:10 "本文です。""#,
        #"paragraph 3:1-4:7 "注の一\n続き""#,
        #"paragraph 6:5-6:8 "二段落""#,
        #"paragraph 8:1-8:9 "後の文。""#,
      ]),
    // The quotation goes on without its mark: four spaces make > a part of the text, whose place is not known then.
    ParserExample(
      "a quotation whose text goes on with >", ">猫\n    >\n犬> \n鳥\n\n後\n",
      [
        ##"quotation 1:1-4:2 "猫\n>\n犬>\n鳥" {"犬>" ?} {"\n" ?}"##,
        #"paragraph 6:1-6:2 "後""#,
      ]),
    ParserExample(
      "a quotation that ends with >", ">猫\n    >\n&> \n\n後\n",
      [
        ##"quotation 1:1-3:3 "猫\n>\n&>" {"\n" ?} {"&>" ?}"##,
        #"paragraph 5:1-5:2 "後""#,
      ]),
    ParserExample(
      "link definitions before a text", "[甲]: /u \"題\"\n[乙]:\n/v\n本文[甲]\n",
      [#"paragraph 4:1-4:6 "本文甲" link(2-3)"#]),
    ParserExample(
      "rules", "前\n\n***\n\n後\n",
      [
        #"paragraph 1:1-1:2 "前""#, #"paragraph 5:1-5:2 "後""#,
      ]),
    ParserExample(
      "CRLF", "# 題\r\n\r\n一\r\n二\r\n\r\n- 項\r\n  続\r\n\r\n```\r\na\r\nb\r\n```\r\n",
      [
        #"heading1 1:1-1:4 "題""#,
        #"paragraph 3:1-4:2 "一\n二" {"\n" 3:2-4:1}"#,
        #"listItem 6:1-7:4 "項\n続" {"\n" 6:4-7:1}"#,
        #"code 9:1-12:4 "a\nb" {"\n" 10:2-11:1}"#,
      ]),
    ParserExample(
      "an emoji before, and decomposed kana", "😀\n\n# 😀 か\u{3099}く\n",
      [#"paragraph 1:1-1:2 "😀""#, "heading1 3:1-3:8 \"😀 か\u{3099}く\""]),
  ]
}
