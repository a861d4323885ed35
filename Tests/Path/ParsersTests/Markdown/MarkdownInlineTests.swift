import Drafts
import SourceText
import TestSupport
import Testing

@Suite struct MarkdownInlineTests {
  @Test(arguments: examples)
  func inlinesAreFoundWithTheirPlaces(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample(
      "emphasis", "a **太字** _斜体_ ***両方*** ~~取消~~ ~一~ 5*3*2\n",
      [#"paragraph 1:1-1:40 "a 太字 斜体 両方 取消 一 532""#]),
    ParserExample(
      "tags over lines that end with carriage returns",
      "一<span\rclass=x>二</span>\r\n三<span\r\nclass=x>四</span>\n五<span\nclass=x>六</span>\n",
      [#"paragraph 1:1-6:17 "一二\n三四\n五六" {"\n" 2:17-3:1}"#]),
    ParserExample(
      "links", "[本文](/u \"題\")と[**太**](<a b>)と[甲][甲]と[甲][]と[甲]と[無]\n\n[甲]: /u\n",
      [#"paragraph 1:1-1:49 "本文と太と甲と甲と甲と[無]" link(0-2) link(3-4) link(5-6) link(7-8) link(9-10)"#]),
    ParserExample(
      "a link's destination is not text", "[本](/文)文と[x](a(b)c 'y')c\n",
      [#"paragraph 1:1-1:25 "本文とxc" link(0-1) link(3-4)"#]),
    ParserExample(
      "autolinks", "<https://x.jp/あ>と www.x.jp/い と a@x.jp へ\n",
      [
        #"paragraph 1:1-1:40 "https://x.jp/あと www.x.jp/い と a@x.jp へ" "#
          + "link(0-14) address(0-14) link(16-26) address(16-26) link(29-35) address(29-35)"
      ]),
    ParserExample(
      "inline code", "`a` と `` b`c `` と `d\ne`\n",
      [
        #"paragraph 1:1-2:3 "a と b`c と d e" code(0-1) code(4-7) code(10-13) {" " 1:21-2:1}"#
      ]),
    ParserExample(
      "escapes and entities", "\\*星\\* A&amp;B &hellip;&#x3042;&nvlt; \\& &unknown; & \\ \\あ\n",
      [
        "paragraph 1:1-1:57 \"*星* A&B …あ<\u{20D2} & &unknown; & \\ \\あ\" "
          + "{\"&\" 1:8-1:13} {\"…\" 1:15-1:23} {\"あ\" 1:23-1:31} {\"<\u{20D2}\" 1:31-1:37}"
      ]),
    ParserExample(
      "images", "前![図 *一*](x \"題\")後[![二](y)](z)\n\n![](w)\n",
      [
        #"paragraph 1:1-1:30 "前後""#,
        #"image 1:2-1:17 "図 一""#,
        #"image 1:19-1:26 "二""#,
        #"image 3:1-3:7 """#,
      ]),
    ParserExample(
      "inline HTML",
      "一<br>二<span class=\"x\ny\">三</span><!-- 注 -->四<a href=\"/u\">五</a><a id=x>六</a>\n",
      [
        #"paragraph 1:1-2:54 "一\u{2028}二三四五六" link(5-6) {"\u{2028}" 1:2-1:6}"#
      ]),
    ParserExample(
      "ruby", "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>と<ruby>仮<rt>か</ruby>名\n",
      [#"paragraph 1:1-1:69 "漢字と仮名""#]),
    ParserExample(
      "hidden inline HTML and images",
      "前<span hidden>隠<span>す</span></span>後<img src=x alt='図&amp;'><img alt=\"\" src=y>\n",
      [
        #"paragraph 1:1-1:80 "前後""#,
        #"image 1:38-1:62 "図&" {"&" 1:55-1:60}"#,
      ]),
    ParserExample(
      "shortcodes", "[toc]\n\n文[1]と[注]と[Web]\n\n[caption id=\"a\"]説明[/caption] `[a x=1]`\n",
      [
        #"paragraph 3:1-3:15 "文[1]と[注]と[Web]""#,
        #"paragraph 5:1-5:39 "説明 [a x=1]" code(3-10)"#,
      ]),
    ParserExample(
      "white space at the ends", "　全角　\n\n- 　項\n",
      [#"paragraph 1:1-1:5 "全角""#, #"listItem 3:1-3:5 "項""#]),
    ParserExample(
      "repeated words after markup",
      "*が*が[が](が)が`が`が\n",
      [#"paragraph 1:1-1:16 "がががががが" link(2-3) code(4-5)"#]),
  ]

  @Test func everyRepeatedWordStandsAtItsOwnPlace() throws {
    let draft = try ParserExample("", "*が*が[が](が)が`が`が\n", []).markdown()
    let text = draft.blocks[0].text
    let columns = (0..<6).map { index in
      text.sourceRange(of: index * 3..<index * 3 + 3).map {
        draft.source.position(at: $0.start).column
      }
    }
    #expect(columns == [2, 4, 6, 11, 13, 15])
  }
}
