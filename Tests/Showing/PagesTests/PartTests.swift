import TestSupport
import Testing
import Vocabulary

@testable import Pages
@testable import Reports

@Suite("Parts of pages")
struct PartTests {
  @Test(
    "Every mark of HTML is escaped, whatever follows it",
    arguments: [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;")])
  func escape(mark: String, escaped: String) {
    for follower in ["", "a", "\u{301}", "\u{FE0F}", "\u{200D}", "\u{3099}"] {
      #expect(PageEscape().escapeText("あ" + mark + follower) == "あ" + escaped + follower)
    }
  }

  @Test("Templates show as they are only the page's own style, script and sections")
  func raw() {
    let raw = PageFile.all.filter { !$0.name.hasPrefix("page.") }.flatMap { file in
      file.text.matches(of: /\{\{\{(.*?)\}\}\}|\{\{&(.*?)\}\}/).map {
        "\(file.name) \($0.output.0)"
      }
    }
    #expect(
      Set(raw) == ["page {{{style}}}", "page {{{script}}}", "page {{{list}}}", "page {{{draft}}}"])
  }

  @Test("The script and the style do not end their elements")
  func files() {
    #expect(!PageFile.script.isEmpty && !PageFile.style.isEmpty)
    #expect(!PageFile.script.contains("</"))
    #expect(!PageFile.style.contains("</"))
  }

  @Test("Widths: half-width characters as Arial has them, full-width ones as high as the type")
  func widths() {
    // Ten full-width characters of 20 pixels; Arial's own widths of W (944), i (222) and a space (278).
    #expect(TextWidth.pixels(of: "引っ越しの見積もり比".unicodeScalars, size: 20) == 200)
    #expect(TextWidth.pixels(of: "Wi ".unicodeScalars, size: 1000) == 944 + 222 + 278)
    #expect(TextWidth.pixels(of: "か\u{3099}".unicodeScalars, size: 20) == 20)
    let title = Array(String(repeating: "あ", count: 30).unicodeScalars)
    #expect(TextWidth.shown(of: title, size: 20, limit: 600) == 30)
    #expect(TextWidth.shown(of: title, size: 20, limit: 560) == 27)
  }

  @Test("Names of pages are different, and none is that of the list")
  func names() {
    #expect(
      PageNames.names(of: ["a/b.md", "a-b.md", "A/B.md", "index", "記事/引っ越し 1.md", "…", "!"])
        == [
          "a-b-md.html", "a-b-md-2.html", "A-B-md-3.html", "index-2.html", "記事-引っ越し-1-md.html",
          "draft.html", "draft-2.html",
        ])
    #expect(PageNames.names(of: [String(repeating: "長", count: 300)])[0].utf8.count <= 125)
  }

  @Test("A place of the source is found in the text that it became")
  func places() throws {
    let draft = try PageSample.draft("# 題\n\n一つ**目の**文。\n二つ目&amp;文。\n\n- 項目\n", phrases: [])
    let places = TextPlaces(try #require(draft.content))
    func text(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> [String] {
      places.parts(
        of: .init(line: line, column: column, endLine: endLine, endColumn: endColumn)
      ).map { part in
        String(
          String.UnicodeScalarView(
            Array(places.blocks[part.block].text.unicodeScalars)[part.range]))
      }
    }
    #expect(text(1, 3, 1, 4) == ["題"])
    #expect(text(3, 1, 3, 3) == ["一つ"])
    #expect(text(3, 5, 3, 7) == ["目の"])
    #expect(text(4, 1, 4, 4) == ["二つ目"])
    #expect(text(4, 9, 4, 11) == ["文。"])
    #expect(text(6, 3, 6, 5) == ["項目"])
    #expect(text(1, 1, 6, 5).count == 3)
  }
}
