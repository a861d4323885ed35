import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

/// Drafts of many parts, or of one long one: every part is there. Far larger ones are tried by `.ci/growth`.
@Suite struct LongDraftTests {
  private static let count = 2000

  private func blocks(_ text: String, as format: DraftFormat) throws -> [Block] {
    try Draft.parse(SourceFile(name: "draft", text: text), as: format).blocks
  }

  @Test(arguments: [
    (DraftFormat.markdown, "## 見出し\n\n", Block.Role.heading(level: 2)),
    (.markdown, "- 項目\n", .listItem), (.markdown, "![図](x)\n\n", .image),
    (.markdown, "> 引用\n\n", .quotation), (.markdown, "|a|\n|-|\n\n", .tableCell),
    (.html, "<h2>見出し</h2>", .heading(level: 2)), (.html, "<li>項目", .listItem),
    (.html, "<img alt=図>", .image), (.html, "<p>段落", .paragraph),
    (.text, "\n段落です。\n", .paragraph), (.text, "\n・項目\n", .listItem),
  ])
  func manyParts(format: DraftFormat, part: String, role: Block.Role) throws {
    // The first line of a plain text is its title.
    let start = format == .text ? "題\n" : ""
    let found = try blocks(start + String(repeating: part, count: Self.count), as: format)
    #expect(found.count { $0.role == role } == Self.count)
  }

  @Test(arguments: DraftFormat.allCases)
  func aLongLine(format: DraftFormat) throws {
    let line = String(repeating: "これは文です。", count: Self.count)
    #expect(try blocks(line, as: format).map(\.text.string) == [line])
  }

  @Test(arguments: DraftFormat.allCases, ["", " ", "\n", " \t\r\n\n", "\u{3000}\n"])
  func nothing(format: DraftFormat, text: String) throws {
    #expect(try blocks(text, as: format).isEmpty)
  }
}
