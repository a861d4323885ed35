import TestSupport
import Testing

@Suite struct HTMLBlockTests {
  @Test(arguments: examples)
  func blocksAreFoundWithTheirPlaces(_ example: ParserExample) throws {
    let draft = try example.html()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample("nothing", "", []),
    ParserExample("white space and a comment", " \n<!-- 注 -->\n", []),
    ParserExample(
      "headings and paragraphs", "<h1 class=a>題</h1>\n<p>一\n<p>二</p>\n<h6></h6>",
      [
        #"heading1 1:1-1:19 "題""#,
        #"paragraph 2:1-2:5 "一""#,
        #"paragraph 3:1-3:9 "二""#,
        #"heading6 4:1-4:10 """#,
      ]),
    ParserExample(
      "a heading with nothing but an image", "<h2><img src=x alt=図></h2><h2><p>題</p></h2>",
      [
        #"heading2 1:1-1:27 """#,
        #"image 1:5-1:22 "図""#,
        #"heading2 1:31-1:39 "題""#,
      ]),
    ParserExample(
      "lists", "<ul><li>一<ul><li><p>内</p></ul>後</li></ul><dl><dt>語<dd>義</dl>",
      [
        #"listItem 1:5-1:10 "一""#,
        #"listItem 1:18-1:26 "内""#,
        #"listItem 1:31-1:32 "後""#,
        #"listItem 1:46-1:51 "語""#,
        #"listItem 1:51-1:56 "義""#,
      ]),
    ParserExample(
      "tables", "<table><caption>表</caption><tr><th>甲<td><p>乙</p><tr><td></table>",
      [
        #"paragraph 1:8-1:28 "表""#,
        #"tableCell 1:32-1:37 "甲""#,
        #"tableCell 1:41-1:49 "乙""#,
      ]),
    ParserExample(
      "quotations, code and figures",
      "<blockquote>一<p>二</p></blockquote><pre><code>\n x &lt;\n  y</code></pre>"
        + "<figure><img alt=\"図\" src=x><figcaption>説明</figcaption></figure>",
      [
        #"quotation 1:1-1:14 "一""#,
        #"quotation 1:14-1:22 "二""#,
        #"code 1:35-3:17 " x <\n  y" {"<" 2:4-2:8}"#,
        #"image 3:25-3:44 "図""#,
        #"paragraph 3:44-3:71 "説明""#,
      ]),
    ParserExample(
      "stray text", "<body>一<div>二<p>三</p>四</div>五<section>六</section></body>",
      [
        #"paragraph 1:1-1:8 "一""#,
        #"paragraph 1:8-1:14 "二""#,
        #"paragraph 1:14-1:22 "三""#,
        #"paragraph 1:22-1:23 "四""#,
        #"paragraph 1:29-1:30 "五""#,
        #"paragraph 1:30-1:50 "六""#,
      ]),
    ParserExample(
      "blank lines in a classic post",
      "一<strong>太</strong>\n続き\n\n二\n  \n<em>三</em>\n<ul>\n<li>四\n\n五</li></ul>\n",
      [
        #"paragraph 1:1-2:3 "一太続き""#,
        #"paragraph 4:1-4:2 "二""#,
        #"paragraph 6:1-6:11 "三""#,
        #"listItem 8:1-10:7 "四五""#,
      ]),
    ParserExample(
      "a WordPress post",
      "<!-- wp:heading {\"level\":2} -->\n<h2 class=\"wp-block-heading\">題</h2>\n"
        + "<!-- /wp:heading -->\n\n[gallery ids=\"1,2\"]\n\n[caption id=\"a\"]<img src=x alt=\"図\">"
        + "説明[/caption]\n\n<p>文[1]と[注]</p>\n[toc]",
      [
        #"heading2 2:1-2:36 "題""#,
        #"paragraph 7:1-7:48 "説明""#,
        #"image 7:17-7:36 "図""#,
        #"paragraph 9:1-9:16 "文[1]と[注]""#,
      ]),
    ParserExample(
      "misplaced table text", "<table>一<tr><td>二</table>",
      [#"paragraph 1:8-1:9 "一""#, #"tableCell 1:13-1:18 "二""#]),
    ParserExample(
      "a link around blocks", "<a href=/x><h3>題</h3><p>文</p></a>",
      [
        #"heading3 1:12-1:22 "題" link(0-1)"#,
        #"paragraph 1:22-1:30 "文" link(0-1)"#,
      ]),
    ParserExample(
      "CRLF, an emoji and decomposed kana", "<p>😀\r\nか\u{3099}</p>\r\n<pre>a\r\nb</pre>",
      [
        "paragraph 1:1-2:7 \"😀か\u{3099}\"",
        #"code 3:1-4:8 "a\nb" {"\n" 3:7-4:1}"#,
      ]),
  ]
}
