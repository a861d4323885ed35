import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

/// What would take a parser the square of its time or memory is refused at its place, before it does.
@Suite struct DraftLimitTests {
  struct Shape: CustomTestStringConvertible, Sendable {
    let name: String
    let limit: DraftLimit
    let line: Int
    let text: String

    init(_ name: String, _ limit: DraftLimit, line: Int, _ text: String) {
      self.name = name
      self.limit = limit
      self.line = line
      self.text = text
    }

    var testDescription: String { name }
  }

  private static func many(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  private static func refusal(_ name: String, _ text: String) -> DraftError? {
    do {
      let source = SourceFile(name: name, text: text)
      _ = try Draft.parse(source, as: .detect(name: name, utf8: source.utf8))
      return nil
    } catch {
      return error
    }
  }

  static let htmlShapes: [Shape] = [
    Shape("elements that are not closed", .openElements, line: 1001, many(1010) { _ in "<div>\n" }),
    Shape("unknown elements", .openElements, line: 1001, many(1010) { "<x-\($0)>\n" }),
    Shape("the same formatting", .openElements, line: 1001, many(1010) { _ in "<b>\n" }),
    Shape("a title in SVG", .openElements, line: 999, "<svg><title>" + many(1010) { _ in "<g>\n" }),
    Shape(
      "after a comment", .openElements, line: 1001, "<!-->" + many(1010) { _ in "<div>\n" } + "-->"),
    Shape("in a cell", .openElements, line: 334, many(400) { _ in "<table><tr><td></div>\n" }),
    Shape("lists", .openElements, line: 501, many(600) { _ in "<ul><li>\n" }),
    Shape(
      "formatting that every paragraph opens again", .reopenedElements, line: 776,
      many(2000) { "<p><b id=\($0)>あ\n" }),
    Shape(
      "attributes", .attributes, line: 2, "<p>あ\n<p " + many(1001) { "a\($0) " } + ">い"),
  ]

  @Test(arguments: DraftLimitTests.htmlShapes)
  func html(_ shape: Shape) {
    expect(Self.refusal("draft.html", shape.text), shape)
    // In Markdown, HTML stands in blocks between blank lines.
    expect(Self.refusal("draft.md", "始\n\n<hr>\n" + shape.text), shape, linesBefore: 3)
  }

  static let markdownShapes: [Shape] = [
    Shape("quotations", .containers, line: 3, "あ\n\n" + many(65) { _ in "> " } + "い"),
    Shape("lists in a line", .containers, line: 1, many(65) { _ in "- " } + "い"),
    Shape(
      "lists below each other", .containers, line: 65,
      many(70) { String(repeating: "  ", count: $0) + "- あ\n" }),
    Shape(
      "columns", .tableColumns, line: 2,
      many(1001) { _ in "|a" } + "|\n" + many(1001) { _ in "|-" } + "|\n"),
    Shape(
      "columns below the head", .tableColumns, line: 3, "|a|\n|-|\n" + many(1001) { _ in "|a" }),
    Shape(
      "rows that are too short", .missingCells, line: 403,
      many(500) { _ in "|a" } + "|\n" + many(500) { _ in "|-" } + "|\n" + many(500) { _ in "|a\n" }),
    Shape("instructions", .rereadBytes, line: 1, many(15_000) { _ in "あ <?" }),
    Shape("sections", .rereadBytes, line: 1, many(6000) { _ in "あ <![CDATA[" }),
    Shape("declarations", .rereadBytes, line: 1, many(15_000) { _ in "あ <!A " }),
    Shape("images around links", .rereadBytes, line: 1, many(10_001) { _ in "![[]()" }),
    Shape(
      "parentheses after an address", .rereadBytes, line: 1, "http://a.b/" + many(7100) { _ in ")" }
    ),
    Shape(
      "rules that fit no head", .rereadBytes, line: 3334, many(3000) { _ in "a\r\n|-|-\r\n" }),
    Shape(
      "a long address", .referredBytes, line: 1001,
      "[あ い]: /" + many(50_000) { _ in "u" } + "\n\n" + many(1100) { _ in "[あ  い]\n" }),
  ]

  @Test(arguments: DraftLimitTests.markdownShapes)
  func markdown(_ shape: Shape) {
    expect(Self.refusal("draft.md", shape.text), shape)
  }

  private func expect(_ error: DraftError?, _ shape: Shape, linesBefore: Int = 0) {
    guard case .beyond(let limit, let line, _) = error else {
      Issue.record("\(shape.name): \(error.map { "\($0)" } ?? "not refused")")
      return
    }
    #expect(limit == shape.limit)
    #expect(line == shape.line + linesBefore)
  }

  /// Pages of these shapes are published: long, broken, old.
  static let pages: [(String, String)] = [
    ("a.html", many(3000) { "<p>段落\($0)<li>項目<tr><td>" }),
    ("a.html", many(3000) { "<p><font color=\"#\($0)\">色<p></font><span>範囲</p>" }),
    ("a.html", "<svg><g>" + many(3000) { _ in "<path d='M0 0'/>" } + "</g></svg>"),
    ("a.html", "<table>" + many(2000) { _ in "<tr><td>あ<td>い" } + "</table>"),
    ("a.html", "<dl>" + many(2000) { _ in "<dt>語<dd>説明" } + "</dl>"),
    ("a.html", many(2000) { _ in "<a name=x>見出し<br><b>太い<p>" }),
    ("a.html", "<ruby>" + many(2000) { _ in "漢<rt>かん" } + "</ruby>"),
    ("a.html", "<script>" + many(2000) { _ in "'<div>'" } + "</script>"),
    ("a.html", "<select>" + many(2000) { _ in "<option>あ" } + "</select>"),
    ("a.md", many(3000) { _ in "あ <?php い\n\n" }),
    ("a.md", many(3000) { _ in "`Vec<String>` と Vec<String>\n" }),
    (
      "a.md",
      many(3000) { "[あ\($0)](u) ![い](v)\n" } + many(3000) { "[\($0)]: https://example.com/\($0)\n" }
    ),
    ("a.md", "|あ|い|\n|-|-|\n" + many(3000) { _ in "|1|2|\n|--|--|\n" }),
    ("a.md", many(3000) { _ in "- 項目\n  - 項目\n\n***\n* * *\n" }),
    (
      "a.md",
      many(100) { _ in "![図][画像]\n" } + "\n[画像]: data:image/png;base64," + many(50_000) { _ in "A" }
    ),
  ]

  @Test(arguments: DraftLimitTests.pages)
  func published(_ name: String, _ text: String) {
    #expect(Self.refusal(name, text) == nil)
  }
}
