import Drafts
import Parsers
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Tags of generators")
struct GeneratorTagTests {
  @Test("In Markdown they are no text, and what they hold is read", arguments: inMarkdown)
  func markdown(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test("In HTML they are no text, and what they hold is read", arguments: inHTML)
  func html(_ example: ParserExample) throws {
    let draft = try example.html()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test("In code without an end they are what the source says; links stay where they are")
  func openCode() throws {
    let draft = try ParserExample("", "<pre>あ<a href=\"/\">{{ \"続\" }}い</a>う", []).html()
    let code = try #require(draft.blocks.first { $0.role == .code })
    #expect(code.text.string == "あ{{ \"続\" }}いう")
    // Three bytes of あ, eleven of the tag, three of い.
    #expect(code.spans.map(\.range) == [3..<17])
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let inMarkdown = [
    ParserExample(
      "Hugo, on lines of their own",
      "前\n{{< youtube id=\"a_b*c\" >}}\n後\n\n{{% notice tip %}}\n**中**身\n{{% /notice %}}\n",
      [
        #"paragraph 1:1-1:2 "前""#,
        #"paragraph 3:1-3:2 "後""#,
        #"paragraph 6:1-6:7 "中身""#,
      ]),
    ParserExample(
      "Hugo, within a line", "温泉の{{< ruby \"宿\" >}}選び{{/* 注 */}}方\n",
      [#"paragraph 1:1-1:34 "温泉の選び方""#]),
    ParserExample(
      "over several lines", "前\n\n{{< figure\n  src=\"a.png\"\n>}}\n\n後\n",
      [#"paragraph 1:1-1:2 "前""#, #"paragraph 7:1-7:2 "後""#]),
    ParserExample(
      "alternative text and caption", "{{< figure src=\"a.png\" alt=\"図\" caption=\"説明\" >}}\n",
      [#"image 1:1-1:48 "図""#, #"paragraph 1:1-1:48 "説明""#]),
    ParserExample(
      "Hugo's highlighted code",
      "{{< highlight go \"linenos=table\" >}}\nx := 猫\n{{< /highlight >}}\n\n後\n",
      [#"code 1:1-3:19 "x := 猫""#, #"paragraph 5:1-5:2 "後""#]),
    ParserExample(
      "Liquid",
      "{% assign a = \"猫\" %}\n前{% if b %}中{% endif %}後 {{ page.title | upcase }}\n",
      [#"paragraph 2:1-2:51 "前中後""#]),
    ParserExample(
      "Liquid's comments and code",
      "{% comment %}\n秘\n\n密\n{% endcomment %}\n\n{% highlight ruby %}\nputs 猫\n{%- endhighlight -%}\n",
      [#"code 7:1-9:21 "puts 猫""#]),
    ParserExample(
      "raw text", "{% raw %}{{ a.b }}と{% c %}{% endraw %}\n",
      [#"paragraph 1:1-1:39 "{{ a.b }}と{% c %}""#]),
    ParserExample(
      "what somebody is to fill in, and no tag",
      "{{会社名}}と{{name}}と{{Main|温泉}}と{ a }\n",
      [#"paragraph 1:1-1:35 "{{会社名}}と{{name}}と{{Main|温泉}}と{ a }""#]),
    ParserExample(
      "without an end", "{{< a と {% b と {{ c.d\n\n後\n",
      [#"paragraph 1:1-1:22 "{{< a と {% b と {{ c.d""#, #"paragraph 3:1-3:2 "後""#]),
    ParserExample(
      "in code", "`{{< a >}}`と`` {{ b.c }} ``\n\n```\n{% comment %}\n```\n",
      [
        #"paragraph 1:1-1:28 "{{< a >}}と{{ b.c }}" code(0-9) code(10-19)"#,
        #"code 3:1-5:4 "{% comment %}""#,
      ]),
    ParserExample(
      "WordPress, side by side",
      "[vc_row][vc_column]\n\n本文\n\n[/vc_column][/vc_row]\n\n[注][図]は文字\n",
      [#"paragraph 3:1-3:3 "本文""#, #"paragraph 7:1-7:10 "[注][図]は文字""#]),
    ParserExample(
      "WordPress' code", "前\n\n[code lang=\"php\"]\necho 猫;\n\nexit;\n[/code]\n\n後\n",
      [
        #"paragraph 1:1-1:2 "前""#,
        #"code 3:1-7:8 "echo 猫;\n\nexit;""#,
        #"paragraph 9:1-9:2 "後""#,
      ]),
  ]

  @Test(
    "Hexo's images have an alternative text, or a title, without its name",
    arguments: [
      ("{% asset_img a.png 代替テキスト %}", "代替テキスト"),
      ("{% asset_img a.png \"庭の 写真\" %}", "庭の 写真"),
      ("{% asset_img wide right a.png 300 200 庭の写真 %}", "庭の写真"),
      ("{% asset_img a.png '\"題\" \"代替\"' %}", "代替"),
      ("{% img /a.png \"題 '代替'\" %}", "代替"),
      ("{% img left https://example.jp/a 300 \"題\" \"代替\" %}", "代替"),
      ("{%- image a.png 2024年の庭 -%}", "2024年の庭"),
      ("{% asset_img a.png %}", nil), ("{% asset_img a.png 300 200 %}", nil),
      ("{% asset_img a.png \"\" %}", nil), ("{% asset_img %}", nil),
      ("{% asset_link a.png 題 %}", nil), ("{% post_link a.md 題 %}", nil),
      ("`{% asset_img a.png 題 %}`", nil),
    ] as [(String, String?)])
  func hexoImages(_ text: String, _ expected: String?) throws {
    let draft = try ParserExample("", text, []).markdown()
    let images = draft.blocks.filter { $0.role == .image }
    #expect(images.map(\.text.string) == (expected.map { [$0] } ?? []))
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test("A plain text is what its readers see, but for one with front matter")
  func plainText() throws {
    let body = "題です\n\n前{{< a >}}後{% b %}\n\n<!-- 注 -->\n\n[toc]\n\n終わり。\n"
    let plain = try Draft.parse(SourceFile(name: "d.txt", text: body), as: .text)
    #expect(
      plain.blocks.map(\.text.string) == [
        "題です", "前{{< a >}}後{% b %}", "<!-- 注 -->", "[toc]", "終わり。",
      ])
    let generated = try Draft.parse(
      SourceFile(name: "d.txt", text: "---\ntitle: 題です\n---\n\(body)"), as: .text)
    #expect(generated.blocks.map(\.text.string) == ["題です", "題です", "前後", "終わり。"])
    #expect(MappingFault.first(in: generated) == nil)
  }

  @Test("A comment that speaks to kwaudit still does in a plain text with front matter")
  func directives() throws {
    let draft = try Draft.parse(
      SourceFile(
        name: "d.txt",
        text: "---\ntitle: 題\n---\n<!-- kwaudit-disable-next-line long-sentence -->\n文です。\n"),
      as: .text)
    #expect(draft.directives.count == 1)
    #expect(draft.blocks.map(\.text.string) == ["題", "文です。"])
  }

  static let inHTML = [
    ParserExample(
      "Liquid", "<h1>{{ page.title }}</h1><p>前{% if a %}<b>中</b>{% endif %}</p>",
      [#"heading1 1:1-1:26 """#, #"paragraph 1:26-1:63 "前中""#]),
    ParserExample(
      "comments and code",
      "{% comment %}<p>秘</p>{% endcomment %}\n<p>前</p>\n{% highlight c %}\n猫;\n{% endhighlight %}\n",
      [#"paragraph 2:1-2:9 "前""#, #"code 3:1-5:19 "猫;""#]),
    ParserExample(
      "in attributes", "<p><a href=\"{{ a.url }}\">温泉</a></p><img src=x alt=\"{{ b.alt }}\">",
      [#"paragraph 1:1-1:36 "温泉" link(0-2)"#]),
    ParserExample(
      "in code", "<pre>{{ a.b }}</pre><p><code>{% c %}</code>と{{name}}</p>",
      [
        #"code 1:1-1:21 "{{ a.b }}""#,
        #"paragraph 1:21-1:57 "{% c %}と{{name}}" code(0-7)"#,
      ]),
    ParserExample(
      "WordPress", "[vc_row][vc_column]\n\n本文\n\n[/vc_column][/vc_row]",
      [#"paragraph 3:1-3:3 "本文""#]),
  ]
}
