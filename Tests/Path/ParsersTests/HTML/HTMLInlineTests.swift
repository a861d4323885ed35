import Drafts
import TestSupport
import Testing

@Suite struct HTMLInlineTests {
  @Test(arguments: examples)
  func textsAreFoundWithTheirPlaces(_ example: ParserExample) throws {
    let draft = try example.html()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample(
      "white space", "<p>\n  a <b> b</b>\n c&nbsp; <i> </i>\td <br> e </p>",
      [
        "paragraph 1:1-3:32 \"a b c\u{A0} d\\u{2028}e\" {\" \" 2:14-3:2} {\"\u{A0}\" 3:3-3:9}"
          + " {\"\\u{2028}\" 3:21-3:25}"
      ]),
    ParserExample(
      "line ends in the source",
      "<p>首都\n圏で\n <b>引っ</b>\nNew\nYork 春\n</p>",
      [#"paragraph 1:1-6:5 "首都圏で引っ New York 春" {" " 3:11-4:1} {" " 4:4-5:1}"#]),
    ParserExample(
      "points that count visits",
      "<p>文<img src=a width=1 height=1><img src=b width=\" 1px\" height=0><img src=c width=1 height=9></p>",
      [
        #"paragraph 1:1-1:98 "文""#,
        #"image 1:66-1:94 """#,
      ]),
    ParserExample(
      "entities",
      "<p>A&amp;B&hellip;&#12354;&#x3042;&lt;p&gt;&copy2026&nbspx &notit; &unknown; & &amp;amp;</p>",
      [
        "paragraph 1:1-1:93 \"A&B…ああ<p>©2026\u{A0}x ¬it; &unknown; & &amp;\" "
          + "{\"&\" 1:5-1:10} {\"…\" 1:11-1:19} {\"あ\" 1:19-1:27} {\"あ\" 1:27-1:35} "
          + "{\"<\" 1:35-1:39} {\">\" 1:40-1:44} {\"©\" 1:44-1:49} {\"\u{A0}\" 1:53-1:58} "
          + "{\"¬\" 1:60-1:64} {\"&\" 1:80-1:85}"
      ]),
    ParserExample(
      "links and code",
      "<p>前<a href=x>本 <b>文</b></a> <a name=y>錨</a><code>c</code><kbd>k</kbd></p>",
      [#"paragraph 1:1-1:75 "前本 文 錨ck" link(1-4) code(6-7) code(7-8)"#]),
    ParserExample(
      "ruby", "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</ruby>と</p>",
      [#"paragraph 1:1-1:60 "漢字と""#]),
    ParserExample(
      "images",
      "<p>前<img src=x alt=\"図&amp;表\">後<img src=y><img src=z alt=\"\">"
        + "<img role=presentation src=w></p>",
      [
        #"paragraph 1:1-1:93 "前後""#,
        #"image 1:5-1:30 "図&表" {"&" 1:22-1:27}"#,
        #"image 1:31-1:42 """#,
      ]),
    ParserExample(
      "what is not text",
      "一<script>a</script><style>b</style><noscript>c</noscript><template>d</template>"
        + "<svg><title>e</title><text>f</text></svg><math><mi>g</mi></math><iframe>h</iframe>"
        + "<select><option>i</select><textarea>j</textarea><button>k</button>二",
      [#"paragraph 1:1-1:229 "一二""#]),
    ParserExample(
      "what is hidden",
      "<p hidden>a</p><div aria-hidden=true>b</div><p style=\"color:red; DISPLAY : none\">c</p>"
        + "<p>一<span style='visibility:hidden'>d</span></p><p aria-hidden=false>二</p>",
      [
        #"paragraph 1:1-1:16 outside "a""#,
        #"paragraph 1:45-1:87 outside "c""#,
        #"paragraph 1:87-1:135 "一""#,
        #"paragraph 1:91-1:131 outside "d""#,
        #"paragraph 1:135-1:161 "二""#,
      ]),
    ParserExample(
      "ignored tags within a text", "<p>一</bogus>二<td>三</p>",
      [#"paragraph 1:1-1:23 "一二三""#]),
    ParserExample(
      "misnested formatting", "<p>一<b>二<i>三</b>四</i>五</p>",
      [#"paragraph 1:1-1:27 "一二三四五""#]),
    ParserExample(
      "a missing end", "<p>一<a href=\"x\">二",
      [#"paragraph 1:1-1:18 "一二" link(1-2)"#]),
  ]

  @Test(
    "Images that count visits are known by their size, and without one by their address",
    arguments: [
      #"<img src=a.gif width=1 height=1>"#, #"<img src=a.gif height="0">"#,
      #"<img src=a.gif style="width:1px; height: 1px">"#,
      #"<img src=a.gif style="border:0;height:0!important">"#,
      #"<img src=a.gif style="display:none">"#, #"<noscript><img src=a.gif></noscript>"#,
      #"<img src="https://www.facebook.com/tr?id=1&ev=PageView">"#,
      #"<img src="//i.moshimo.com/af/i/impression?a_id=1">"#,
      #"<img src="https://www12.a8.net/0.gif?a8mat=X">"#,
      #"<img src="https://t.afi-b.com/lead/a/b/c">"#,
      #"<img src="https://count.example/pixel?id=1">"#, #"<img src="//example.com/a/beacon.gif">"#,
      #"<img src="https://example.com/impression?x">"#,
    ])
  func unseen(_ image: String) throws {
    for draft in [
      try ParserExample("", "<p>文\(image)</p>", []).html(),
      try ParserExample("", "文\(image)\n", []).markdown(),
    ] {
      #expect(!draft.blocks.contains { $0.role == .image }, "\(DraftDump.text(draft))")
    }
  }

  @Test(
    "Others are seen",
    arguments: [
      #"<img src=a.gif>"#, #"<img src=a.gif width=1 height=9>"#, #"<img src=a.gif width=300>"#,
      #"<img src=a.gif style="width:100%;height:auto">"#, #"<img src=pixel.jpg>"#,
      #"<img src="https://example.com/phones/pixel.jpg">"#,
      #"<img src="https://example.com/pixel-9.gif">"#, #"<img src="/impression?x">"#,
      #"<img src="https://www.facebook.com/tr?id=1" width=300 height=200>"#,
      #"<img src="https://www12.a8.net/svt/bgt?aid=1">"#,
      #"<img src="https://notfacebook.com/tr?id=1">"#,
    ])
  func seen(_ image: String) throws {
    for draft in [
      try ParserExample("", "<p>文\(image)</p>", []).html(),
      try ParserExample("", "文\(image)\n", []).markdown(),
    ] {
      #expect(draft.blocks.contains { $0.role == .image }, "\(DraftDump.text(draft))")
    }
  }

  @Test(
    "Markdown's images are known by their address",
    arguments: [
      ("![](https://www12.a8.net/0.gif?a8mat=X)", false), ("![](<//count.example/pixel?a>)", false),
      ("![](https://example.com/a.gif)", true), ("![図](https://www12.a8.net/0.gif)", true),
    ])
  func inMarkdown(_ image: String, _ isSeen: Bool) throws {
    let draft = try ParserExample("", "文\(image)\n", []).markdown()
    #expect(draft.blocks.contains { $0.role == .image } == isSeen)
  }
}
