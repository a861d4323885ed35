import Drafts
import Parsers
import SourceText
import TestSupport
import Testing

/// Blocks of WordPress that have no text in the file.
@Suite("Dynamic blocks")
struct DynamicBlockTests {
  /// Names with lines; those that hold none of the draft's own text are in brackets.
  private func unread(_ draft: Draft) -> [String] {
    draft.unreadBlocks.map { block in
      let entry = "\(draft.source.position(at: block.range.start).line) \(block.name)"
      return block.mayHoldText ? entry : "(\(entry))"
    }
  }

  @Test(
    "What is filled in by the server is named",
    arguments: [
      ("<!-- wp:block {\"ref\":1} /-->", ["1 block"]),
      ("<!-- wp:core/block {\"ref\":1} /-->", ["1 block"]),
      ("<!-- wp:pattern {\"slug\":\"theme/cta\"} /-->", ["1 pattern"]),
      ("<!-- wp:template-part {\"slug\":\"note\"} /-->", ["1 template-part"]),
      ("<!-- wp:post-content /-->", ["1 post-content"]),
      ("<!-- wp:footnotes /-->", ["1 footnotes"]),
      ("<!-- wp:shop/price {\"id\":3} /-->", ["1 shop/price"]),
      ("<!-- wp:shop/price -->\n\n<!-- /wp:shop/price -->", ["1 shop/price"]),
      ("<!-- wp:acf/hero {\"data\":{}} /-->", ["1 acf/hero"]),
      // What the next version of WordPress brings is not known to hold none.
      ("<!-- wp:newcomer /-->", ["1 newcomer"]),
      ("<p>前</p>\n<!--\twp:block\n{\"ref\":1}\n/-->", ["2 block"]),
      (
        "<div><!-- wp:block {\"ref\":1} /--></div>\n<!-- wp:block {\"ref\":1} /-->",
        ["1 block", "2 block"]
      ),
    ])
  func named(_ source: String, _ expected: [String]) throws {
    #expect(unread(try ParserExample("", source, []).html()) == expected)
    #expect(unread(try ParserExample("", source, []).markdown()) == expected)
  }

  @Test(
    "Lists of other pages are named and hold none of the draft's text",
    arguments: [
      "latest-posts {\"postsToShow\":3} /", "latest-comments /", "rss {\"feedURL\":\"x\"} /",
      "archives /", "categories /", "tag-cloud /", "navigation {\"ref\":4} /", "page-list /",
      "search {\"label\":\"検索\"} /", "query-pagination /", "site-title /",
      "post-navigation-link /", "comments-title /", "table-of-contents /",
    ])
  func listings(_ block: String) throws {
    let name = String(block.prefix { $0 != " " })
    let draft = try ParserExample("", "<!-- wp:\(block)-->", []).html()
    #expect(unread(draft) == ["(1 \(name))"])
  }

  @Test("A listing is named once, and its template is outside the main content")
  func template() throws {
    let source = """
      <p>前</p>
      <!-- wp:query {"queryId":1} -->
      <div><!-- wp:post-template -->
      <!-- wp:post-title /--><!-- wp:block {"ref":1} /--><p>中</p>
      <!-- /wp:post-template --></div>
      <!-- /wp:query -->
      <p>後</p>
      <!-- wp:block {"ref":2} /-->
      """
    let draft = try ParserExample("", source, []).html()
    #expect(unread(draft) == ["(2 query)", "8 block"])
    #expect(draft.blocks.map(\.text.string) == ["前", "中", "後"])
    #expect(draft.blocks.map(\.isMainContent) == [true, false, true])
  }

  @Test("A listing that is not closed takes nothing with it")
  func unclosed() throws {
    let draft = try ParserExample("", "<!-- wp:query -->\n<p>文</p>\n<!-- wp:block /-->", []).html()
    #expect(unread(draft) == ["(1 query)", "3 block"])
    #expect(draft.blocks.map(\.isMainContent) == [true])
  }

  @Test(
    "What stands in the file is read, and an ornament is nothing to read",
    arguments: [
      "<!-- wp:paragraph --><p>文</p><!-- /wp:paragraph -->",
      "<!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator -->",
      "<!-- wp:separator /-->", "<!-- wp:spacer {\"height\":\"40px\"} /-->",
      "<!-- wp:more --><!--more--><!-- /wp:more -->", "<!-- wp:more /-->",
      "<!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->",
      // The editor saves empty blocks without content so.
      "<!-- wp:html /-->", "<!-- wp:embed /-->", "<!-- wp:shortcode /-->",
      "<!-- wp:core-embed/youtube /-->",
      "<!-- wp:yoast/faq-block {\"questions\":[]} --><div>問い</div><!-- /wp:yoast/faq-block -->",
      "<!-- wp:shop/box --><!-- wp:paragraph --><p>文</p><!-- /wp:paragraph --><!-- /wp:shop/box -->",
      // No comment of the block editor.
      "<!-- block /-->", "<!--wp:block /-->", "<!-- wp:block/ -->", "<!-- wp: /-->",
      "<!-- wp:block ref=1 /-->", "<!-- wp:/x /-->", "<!-- wp:x", "<!-- /wp:block -->",
      "<pre><code>&lt;!-- wp:block /--&gt;</code></pre>",
      "<script>\"<!-- wp:block /-->\"</script>", "<div hidden><!-- wp:block /--></div>",
    ])
  func read(_ source: String) throws {
    #expect(unread(try ParserExample("", source, []).html()) == [])
  }

  @Test(
    "Fields of a block of Advanced Custom Fields are unread, whatever blocks stand in it",
    arguments: [
      "<!-- wp:acf/box {\"data\":{\"a\":\"b\"}} --><!-- wp:paragraph --><p>文</p><!-- /wp:paragraph --><!-- /wp:acf/box -->"
    ])
  func fields(_ source: String) throws {
    let draft = try ParserExample("", source, []).html()
    #expect(unread(draft) == ["1 acf/box"])
    // What is read is not part of it.
    #expect(draft.unreadBlocks[0].range == ByteRange(0, 38))
    #expect(draft.blocks.map(\.text.string) == ["文"])
    #expect(draft.blocks[0].isMainContent)
  }

  @Test(
    "A shortcode is unread where it encloses no text and is none of WordPress' own",
    arguments: [
      ("[contact-form id=\"1\"]", ["1 shortcode"]), ("[price 5]\n[stock]", ["1 shortcode"]),
      ("[box][price id=1][/box]", ["1 shortcode"]),
      ("[gallery ids=\"1,2\"]", []), ("[gallery ids=\"1\"] [price]", ["1 shortcode"]),
      ("[box]文です。[/box]", []), ("文です。", []), ("", []), ("[box", []),
    ])
  func shortcodes(_ content: String, _ expected: [String]) throws {
    let source = "<!-- wp:shortcode -->\n\(content)\n<!-- /wp:shortcode -->"
    #expect(unread(try ParserExample("", source, []).html()) == expected)
  }

  @Test(
    "Outside the main content stands none of the draft's text",
    arguments: ["aside", "nav", "footer"])
  func outside(_ element: String) throws {
    let source = "<\(element)><!-- wp:block {\"ref\":1} /--></\(element)>"
    #expect(unread(try ParserExample("", source, []).html()) == ["(1 block)"])
  }

  @Test("Comments stand in Markdown where they are comments")
  func markdown() throws {
    let source = """
      文<!-- wp:block {"ref":1} /-->文

      > <!-- wp:block {"ref":2} /-->

      `<!-- wp:block {"ref":3} /-->`

          <!-- wp:block {"ref":4} /-->
      """
    #expect(unread(try ParserExample("", source, []).markdown()) == ["1 block", "3 block"])
  }

  @Test("Many comments that do not match take linear time", .timeLimit(.minutes(1)))
  func manyComments() throws {
    let open = String(repeating: "<!-- wp:shop/a -->\n<!-- wp:shortcode -->\n", count: 4_000)
    let close = String(repeating: "<!-- /wp:shop/b -->\n<!-- /wp:shortcode -->\n", count: 4_000)
    #expect(unread(try ParserExample("", open + close, []).html()) == [])
  }
}
