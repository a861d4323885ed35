import Drafts
import Parsers
import SourceText
import Testing

/// Nesting far beyond what anybody writes must not overflow the stack, nor take for ever.
@Suite struct DeepNestingTests {
  @Test(arguments: ["*a ", "[", "![", "<b>", "<!-- -->"])
  func deepMarkdownIsParsed(_ opening: String) throws {
    let text = String(repeating: opening, count: 10_000) + "終"
    let draft = try MarkdownParser.parse(SourceFile(name: "draft.md", text: text))
    #expect(draft.blocks.contains { $0.text.string.hasSuffix("終") })
  }

  /// As deep as limits allow, and ten times as deep as a person would write.
  @Test(arguments: [("> ", 64), ("- ", 64), ("> - ", 32), ("1. ", 64)])
  func quotationsAndListsAreParsed(_ opening: String, count: Int) throws {
    let text = String(repeating: opening, count: count) + "終"
    let draft = try MarkdownParser.parse(SourceFile(name: "draft.md", text: text))
    #expect(draft.blocks.map(\.text.string) == ["終"])
  }

  @Test(arguments: [("<div>", 990), ("<blockquote>", 990), ("<ul><li>", 495), ("<bogus>", 990)])
  func deepHTMLIsParsed(_ opening: String, count: Int) throws {
    let text = String(repeating: opening, count: count) + "終"
    let draft = try HTMLParser.parse(SourceFile(name: "draft.html", text: text))
    #expect(draft.blocks.map(\.text.string) == ["終"])
  }
}
