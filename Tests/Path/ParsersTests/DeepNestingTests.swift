import Drafts
import Parsers
import SourceText
import Testing

/// Nesting far beyond what anybody writes must not overflow the stack.
@Suite struct DeepNestingTests {
  @Test(arguments: ["> ", "- ", "> - ", "*a ", "[", "![", "<b>", "<!-- -->"])
  func deepMarkdownIsParsed(_ opening: String) throws {
    let text = String(repeating: opening, count: 10_000) + "終"
    let draft = try MarkdownParser.parse(SourceFile(name: "draft.md", text: text))
    #expect(draft.blocks.contains { $0.text.string.hasSuffix("終") })
  }

  @Test(arguments: ["<div>", "<blockquote>", "<ul><li>", "<b>", "<span>", "<bogus>"])
  func deepHTMLIsParsed(_ opening: String) throws {
    let text = String(repeating: opening, count: 10_000) + "終"
    let draft = try HTMLParser.parse(SourceFile(name: "draft.html", text: text))
    #expect(draft.blocks.map(\.text.string) == ["終"])
  }
}
