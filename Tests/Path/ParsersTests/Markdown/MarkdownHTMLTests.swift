import TestSupport
import Testing

@Suite struct MarkdownHTMLTests {
  @Test(arguments: examples)
  func htmlWithinMarkdownIsRead(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample(
      "a block", "# 題\n\n<h2 id=\"a\">見出し</h2>\n<p>A&amp;B<br>二</p>\n\n本文\n",
      [
        #"heading1 1:1-1:4 "題""#,
        #"heading2 3:1-3:20 "見出し""#,
        #"paragraph 4:1-4:20 "A&B\u{2028}二" {"&" 4:5-4:10} {"\u{2028}" 4:11-4:15}"#,
        #"paragraph 6:1-6:3 "本文""#,
      ]),
    ParserExample(
      "comments, scripts and styles",
      "前\n\n<!-- 注\n\n釈 -->\n\n<script>\nvar 変数\n\n</script>\n<style>\np {}\n</style>\n\n後\n",
      [#"paragraph 1:1-1:2 "前""#, #"paragraph 15:1-15:2 "後""#]),
    ParserExample(
      "a table with blank lines", "<table>\n\n<tr>\n\n<td>一</td>\n\n</tr>\n\n</table>\n",
      [#"tableCell 5:1-5:11 "一""#]),
    ParserExample(
      "Markdown between tags", "<div>\n\n**太**字\n\n</div>\n",
      [#"paragraph 3:1-3:7 "太字""#]),
    ParserExample(
      "in a quotation and a list", "> <p>一\n> 二</p>\n\n- <div>項</div>\n",
      [
        #"quotation 1:3-2:8 "一二""#,
        #"listItem 4:3-4:15 "項""#,
      ]),
    ParserExample(
      "images", "<figure>\n<img src=x alt=\"図\">\n<figcaption>説明</figcaption>\n</figure>\n",
      [#"image 2:1-2:20 "図""#, #"paragraph 3:1-3:28 "説明""#]),
  ]
}
