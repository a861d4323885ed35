import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

/// What holds for every input: no crash, and places that are true.
@Suite struct MappingPropertyTests {
  @Test(arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func placesInMarkdownAreTrue(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let text = generator.text(of: Self.markdown + Self.rareMarkdown + Self.html, upTo: 25)
      guard let draft = try? MarkdownParser.parse(SourceFile(name: "draft.md", text: text))
      else { continue }
      let fault = MappingFault.first(in: draft)
      try #require(fault == nil, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  @Test(arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func placesInHTMLAreTrue(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let text = generator.text(of: Self.html, upTo: 25)
      let draft = try HTMLParser.parse(SourceFile(name: "draft.html", text: text))
      let fault = MappingFault.first(in: draft)
      try #require(fault == nil, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  /// A place may be unknown, but on ordinary markup it is not. A footnote mark that is broken across
  /// lines is not ordinary markup: cmark turns it into text that does not stand in the source.
  @Test(arguments: [UInt64(1), 2, 3])
  func everyWordOfMarkdownHasAPlace(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      let text = generator.text(of: Self.markdown.filter { !$0.hasPrefix("[^") }, upTo: 12)
      let draft = try MarkdownParser.parse(SourceFile(name: "draft.md", text: "文\n" + text))
      let unplaced = draft.blocks.first { $0.text.pieces.contains { $0.source == nil } }
      try #require(unplaced == nil, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  private static let markdown = [
    "# ", "\n", "\n\n", "> ", "- ", "1. ", "  ", "    ", "\t", "*", "**", "_", "~~", "`", "``",
    "[", "]", "(", ")", "](u)", "[a](b \"t\")", "![図](x)", "![", "&amp;", "&hellip;", "&#12354;",
    "&", ";", "\\", "\\*", "|", "a|b", "|---|---|", "---", "===", "```", "~~~", "本文", "。", "が",
    "か\u{3099}", "😀", "\r\n", "[^1]", "[^1]: 注", "www.a.com", "https://x.jp/あ", "a@b.co",
    "<https://a.b>", "[r]: /u", "[r]", "[x] ", "\u{3000}", "[gallery ids=\"1\"]", "[/x]", "  \n",
    "\\\n", "x y", "{{< a >}}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}",
    "{{ a.b }}", ":::note 題", "$$", "$", "==", "[[", "]]", "@[card](u)", "{#id}", "<A b={{", "}}>",
    "\nimport a from 'b'\n", "[code]", "[/code]", "{/*", "*/}", "\n> [!note] 題",
    "{{< highlight >}}",
    "{{< /highlight >}}", "{{< f alt=\"図\" >}}", "a.jp/", "[甲](#乙)", "\n[toc]\n", "\n{: .a}\n",
  ]

  /// What cmark tells no place of, or another one.
  private static let rareMarkdown = [
    "\r", "\u{0B}", "\u{0C}", "\na|b\n", "\n  甲|乙\n", "\n-|-\n", "\n |-|\n", "\n-\u{0C}\n",
    "\n    :-\n", "\n丙|丁",
    "[^[", "[^`", "[^\\", "[^<", "<span\nid=x>", "<span\rid=x>", "<span\r\nid=x>", "</span>",
  ]

  private static let html = [
    "<p>", "</p>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>",
    "</table>",
    "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<h1>", "</h1>", "<h2>", "</h2>", "本文",
    "日本語。", " ", "\n", "\n\n", "\r\n", "&amp;", "&nbsp", "&copy2", "&hellip;", "&#x80;", "&", "<",
    ">", "<br>", "<img alt='画像&quot;'>", "<img>", "<pre>", "</pre>", "<code>", "</code>",
    "<script>",
    "</script>", "<!--", "-->", "<title>", "</title>", "<meta name=description content='説明&lt;'>",
    "<head>", "</head>", "<body>", "</body>", "</html>", "<main>", "<article>", "<nav>", "</nav>",
    "<svg>", "</svg>", "<template>", "</template>", "<select>", "</select>", "<ruby>", "<rt>",
    "</ruby>", "\u{0}", "😀", "か\u{3099}", "</bogus>", "<bogus>", "<![CDATA[x]]>", "<?php x ?>",
    "<textarea>", "</textarea>", "<frameset>", "<noscript>", "<blockquote>", "</blockquote>",
    "[gallery ids=\"1\"]", "[/x]", "<plaintext>", "<caption>", "<dl><dt>", "<p hidden>", "<math>",
    "<form>", "<isindex>", "&fjlig;", "&notit;", "{{< a >}}", "{% raw %}", "{% endraw %}",
    "{{ a.b }}",
    "{% comment %}", "{% endcomment %}", "[code]", "[/code]", "{% f alt='図' %}", "https://a.jp/猫",
    "<a href=\"#x\">", "{{", "}}", "\u{1}", "<!-- wp:block {\"ref\":1} /-->", "<!-- wp:query -->",
    "<!-- /wp:query -->", "<!-- wp:shortcode -->", "<!-- /wp:shortcode -->", "<!-- wp:a/b ",
    " /-->",
  ]
}
