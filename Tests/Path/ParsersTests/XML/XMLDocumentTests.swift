import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

@Suite("XML")
struct XMLDocumentTests {
  private static let export = """
    <rss version="2.0" xmlns:wp='http://wordpress.org/export/1.2/'><channel></channel></rss>
    """

  private static func error(
    _ text: String, named name: String = "draft", as format: DraftFormat? = nil
  ) -> DraftError? {
    let source = SourceFile(name: name, text: text)
    let format = format ?? DraftFormat.detect(name: name, utf8: source.utf8)
    do {
      _ = try Draft.parse(source, as: format)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "WordPress' export is refused where its root stands",
    arguments: [
      (export, 1, 1),
      ("\n \t" + export + "\n", 2, 3),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>" + export, 1, 40),
      ("<!-- 記事 --><!-- <rss> -->\n<?xml-stylesheet href=\"a\"?>\n" + export, 3, 1),
      // Cut off, as exports of big sites are.
      (String(export.dropLast(12)), 1, 1),
      (export + "\n<!-- cached -->\n", 1, 1),
      // What stands within the root says nothing.
      (
        export.replacing(
          "<channel>", with: "<channel><![CDATA[</rss> 本文]]><!-- </rss> --><rss a=\">\"/>"), 1, 1
      ),
      (export.replacing("<channel>", with: "<channel><rss>内</rss>"), 1, 1),
    ])
  func wordPressExport(text: String, line: Int, column: Int) {
    for format in DraftFormat.allCases {
      #expect(
        Self.error(text, as: format) == .wordPressExport(line: line, column: column), "\(format)")
    }
    #expect(Self.error(text, named: "a.md") == .wordPressExport(line: line, column: column))
    #expect(Self.error(text) == .wordPressExport(line: line, column: column))
  }

  @Test(
    "Other XML is refused with the name of its root",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<urlset><url/></urlset>", "urlset", 2, 1),
      ("<rss version=\"2.0\"><channel></channel></rss>", "rss", 1, 1),
      ("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "feed", 1, 1),
      (
        "<!DOCTYPE article PUBLIC \"-//OASIS//DTD DocBook XML V4.5//EN\" \"d\" [\n"
          + "<!ENTITY a \"]>\"> ]>\n<article></article>", "article", 3, 1
      ),
      ("<article xmlns='http://docbook.org/ns/docbook' version='5.0'></article>", "article", 1, 1),
      ("<?xml version='1.0'?><rdf:RDF xmlns:rdf=\"r\"></rdf:RDF >", "rdf:RDF", 1, 22),
      ("<?xml version='1.0'?><空/>", "空", 1, 22),
      ("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "svg", 1, 1),
    ])
  func other(text: String, root: String, line: Int, column: Int) {
    for format in DraftFormat.allCases {
      #expect(
        Self.error(text, as: format) == .otherXML(root: root, line: line, column: column),
        "\(format)")
    }
  }

  @Test(
    "Drafts that show XML, and HTML, are drafts",
    arguments: [
      "```xml\n" + export + "\n```\n", "    " + export + "\n\n本文。\n", "`" + export + "`\n",
      export + "\n\nこれはエクスポートの例です。\n",
      export + "\n\n```xml\n" + export + "\n```\n",
      "---\ntitle: 題\n---\n" + export + "\n",
      "本文。\n\n" + export + "\n",
      "<?xml version=\"1.0\"?>\n\nこれはXML宣言です。\n",
      "<?xml version=\"1.0\"?>\n<a></a>\n\n# 見出し\n",
      "<rss> はフィードの要素です。\n", "<rss>\n\n本文。\n", "<feed>本文。</feed>\n",
      "<https://example.com/>\n", "<p class=a>本文。</p>\n", "<div hidden>本文。</div>\n",
      "<!-- wp:paragraph -->\n<p>本文。</p>\n<!-- /wp:paragraph -->\n",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n\n# 見出し\n",
      "<div xmlns=\"http://www.w3.org/1999/xhtml\">本文。</div>\n",
      "<!doctype html>\n<title>題</title>本文。\n", "<HTML xmlns:v=\"v\">本文。</HTML>\n",
      "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"></html>",
      "<", "<!--", "<?xml ", "<!DOCTYPE a [", "<a b=\"", "",
    ])
  func drafts(text: String) {
    for format in DraftFormat.allCases {
      #expect(Self.error(text, as: format) == nil, "\(format)")
    }
  }

  @Test(
    "XHTML without a name is HTML",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<!-- # 題 -->\n<html xmlns=\"x\"></html>", DraftFormat.html),
      ("<!-- saved -->\n<!DOCTYPE html>\n<style>\n# a\n</style>\n<p>", .html),
      ("<!-- saved -->\n# a\n<!DOCTYPE html>", .markdown),
    ])
  func sniffed(text: String, format: DraftFormat) {
    #expect(DraftFormat.detect(name: "-", utf8: Array(text.utf8)) == format)
  }

  @Test("An element of XHTML that is a tag alone does not swallow the page, one of HTML does")
  func emptyElements() throws {
    let text =
      "<html><head><script src=\"a>b.js\"/><title>題</title></head><body>"
      + "<p>一<script/>二</p><iframe src='a'\n/><p>三</p></body></html>"
    func paragraphs(_ name: String) throws -> [String] {
      try Draft.parse(SourceFile(name: name, text: text), as: .html).blocks
        .filter { $0.role == .paragraph }.map { String(decoding: $0.text.utf8, as: UTF8.self) }
    }
    #expect(try paragraphs("a.XHTML").suffix(1) == ["三"])
    #expect(try paragraphs("a.html") == [])
    let titled = try Draft.parse(SourceFile(name: "a.xhtml", text: text), as: .html)
    #expect(titled.blocks.first?.text.string == "題")
  }

  @Test("Its end is looked for once, however many beginnings there are")
  func linear() {
    let count = 50_000
    let many = "<?xml version='1.0'?><a>" + String(repeating: "<a b='<!--", count: count)
    #expect(Self.error(many, as: .text) == .otherXML(root: "a", line: 1, column: 22))
    // More before the root than any prolog holds.
    let far = String(repeating: "<!-- 注 -->\n", count: 6_000) + Self.export
    #expect(Self.error(far, as: .text) == nil)
  }
}
