import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

@Suite("Extended Markdown")
struct ExtendedMarkdownTests {
  @Test("What extensions read is no text", arguments: examples)
  func extensions(_ example: ParserExample) throws {
    let draft = try example.markdown()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test("Expressions are read in MDX alone")
  func expressions() throws {
    let text = "前{props.name}後{/* 注 */}\n"
    let mdx = try MarkdownParser.parse(SourceFile(name: "a.mdx", text: text))
    #expect(DraftDump.lines(mdx) == [#"paragraph 1:1-1:24 "前後""#])
    let markdown = try MarkdownParser.parse(SourceFile(name: "a.md", text: text))
    #expect(DraftDump.lines(markdown) == [#"paragraph 1:1-1:24 "前{props.name}後""#])
  }

  static let examples = [
    ParserExample(
      "containers",
      ":::message alert\n本文\n:::\n\n:::details 題\n- 項\n:::\n\n::: tip 名前\n:::\n\n:::note[注意]\n:::\n",
      [
        #"paragraph 2:1-2:3 "本文""#,
        #"paragraph 5:12-5:13 "題""#,
        #"listItem 6:1-6:4 "項""#,
        #"paragraph 9:9-9:11 "名前""#,
        #"paragraph 12:9-12:11 "注意""#,
      ]),
    ParserExample("no container", ":::です\n", [#"paragraph 1:1-1:6 ":::です""#]),
    ParserExample(
      "image sizes", "![図](u.png =250x)\n\n[式](a) =3x)\n",
      [
        #"image 1:1-1:18 "図""#,
        #"paragraph 3:1-3:12 "式 =3x)" link(0-1)"#,
      ]),
    ParserExample(
      "cards", "前\n\n@[card](https://example.com/猫)\n\n@[猫](a)\n",
      [#"paragraph 1:1-1:2 "前""#, #"paragraph 5:1-5:8 "@猫" link(1-2)"#]),
    ParserExample(
      "no footnotes", "猫[^1]と[^犬 \"ほか\nの記事]と[^\n\n[^1]: 注\n",
      [##"paragraph 1:1-2:8 "猫と[^犬 \"ほか\nの記事]と[^""##, #"paragraph 4:1-4:8 "注""#]),
    ParserExample(
      "no footnotes with what hides a bracket", "猫[^[]の記事\n似た記事]\n\n犬[^`]`と\n後]\n",
      [
        #"paragraph 1:1-2:6 "猫[^[]の記事\n似た記事]""#,
        #"paragraph 4:1-5:3 "犬[^]と\n後]" code(3-4)"#,
      ]),
    // The quotation ends the paragraph, so that the backticks are no code, and cmark takes the bracket for a mark.
    ParserExample(
      "no footnotes over lines where a quotation begins",
      "`\n> &lt;*猫*&gt;[^1]の[^す。空\n> 気[り]緑]と[^犬\n熊]後\n> `\n",
      [
        #"paragraph 1:1-1:2 "`""#,
        ##"quotation 2:1-5:4 "<猫>[^1]の[^す。空\n気[り]緑]と[^犬\n熊]後\n`" {"<" 2:3-2:7} {">" 2:10-2:14}"##,
      ]),
    ParserExample(
      "no footnotes over carriage returns where a quotation begins",
      "`\r>[^す。空気\nり緑:::1]後`\r",
      [
        #"paragraph 1:1-1:2 "`""#,
        ##"quotation 2:1-3:10 "[^す。空気\nり緑:::1]後`""##,
      ]),
    // What the code hides of brackets is not known any more: what the parser cut is left out, with the rest of its character.
    ParserExample(
      "no footnotes over lines with code in them",
      "`\n> [^あ空気\n> い`[`緑緑]と\n",
      [
        #"paragraph 1:1-1:2 "`""#,
        ##"quotation 2:1-3:11 "[^あ空気\n]と" {"[^あ空気\n]と" ?}"##,
      ]),
    // A blank line ends the HTML. What follows is text, however far it is indented without the braces.
    ParserExample(
      "attributes in braces", "<p {...猫} id={猫}>前</p>\n\n<p {猫\n\n<>犬犬}>\n",
      [#"paragraph 1:1-1:23 "前""#, #"paragraph 5:1-5:7 "<>犬犬 >" {" " 5:5-5:6}"#]),
    ParserExample(
      "formulas", "前$a_1+b*c$後$\\text{幅}$\n\n$$\nx^2\n$$\n\n$100と$200と5$から6$まで\n",
      [#"paragraph 1:1-1:22 "前後""#, #"paragraph 7:1-7:19 "$100と$200と5$から6$まで""#]),
    ParserExample(
      "kramdown", "## 題 {#猫}\n\n本文{: .a}\n{: .notice}\n\n題 {#b .c}\n---\n\n文 {#d}\n",
      [
        #"heading2 1:1-1:5 "題""#,
        #"paragraph 3:1-3:9 "本文""#,
        #"heading2 6:1-7:4 "題""#,
        #"paragraph 9:1-9:7 "文 {#d}""#,
      ]),
    ParserExample(
      "places of contents", "[[toc]]\n\n[TOC]\n\n* TOC\n{:toc}\n\n<!-- toc -->\n\n[[猫]]\n",
      [#"paragraph 10:1-10:6 "猫""#]),
    ParserExample(
      "imports and exports",
      "import A from '@site/猫'\nimport { b } from \"c\"\n\nexport const a = {\n  b: '猫',\n}\n\nimport は輸入の意味。\n",
      [#"paragraph 8:1-8:15 "import は輸入の意味。""#]),
    ParserExample(
      "components",
      "<Card title=\"猫\" style={{ a: '犬' }}>\n\n**中**身\n\n</Card>\n\n<Tip>一`二`</Tip>\n",
      [#"paragraph 3:1-3:7 "中身""#, #"paragraph 7:1-7:16 "一二" code(1-2)"#]),
    ParserExample(
      "objects in HTML", "<div style={{ a: '>' }}>\n<p>猫</p>\n</div>\n",
      [#"paragraph 2:1-2:9 "猫""#]),
    ParserExample(
      "Obsidian", "[[頁|文字]]と[[頁]]、==印==と![[a.png]]、a == b\n\n[[1]](u)\n",
      [
        #"paragraph 1:1-1:39 "文字と頁、印と、a == b""#,
        #"paragraph 3:1-3:9 "[1]" link(0-3)"#,
      ]),
    ParserExample(
      "callouts", "> [!note]- 題\n> 本文\n\n[!note]\n",
      [
        #"quotation 1:1-1:13 "題""#,
        #"quotation 1:1-2:5 "本文""#,
        #"paragraph 4:1-4:8 "[!note]""#,
      ]),
    ParserExample(
      "in code", "`==a==`と`$b$`\n\n```mdx\nimport A from 'b'\n:::note\n```\n",
      [
        #"paragraph 1:1-1:14 "==a==と$b$" code(0-5) code(6-9)"#,
        #"code 3:1-6:4 "import A from 'b'\n:::note""#,
      ]),
  ]
}
