import Drafts
import Parsers
import SourceText
import Testing

/// Few lines of YAML that stand for very much.
@Suite struct YAMLExcessTests {
  private func refusal(_ yaml: String) -> DraftError? {
    do {
      _ = try MarkdownParser.parse(SourceFile(name: "a.md", text: "---\n\(yaml)\n---\n本文"))
      return nil
    } catch {
      return error
    }
  }

  /// Lists of nine of the list before.
  private func laughs(_ count: Int) -> String {
    "a0: &a0 [x]\n"
      + (1...count).map { level in
        let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        return "a\(level): &a\(level) [\(aliases)]\n"
      }.joined()
  }

  @Test func aliasesOfAliasesAreRefused() {
    #expect(
      refusal(laughs(12))
        == .misspelledFrontMatter(.yaml, .multipliedAliases, line: 2, column: 1))
  }

  /// To compare keys, a parser goes over all that they stand for.
  @Test(arguments: ["? *a12\n: b", "{*a12 : b}", "c: {[*a12, *a12]: b}", "*a12 : b"])
  func keysOfAliasesAreRefused(_ entry: String) {
    #expect(
      refusal(laughs(12) + entry)
        == .misspelledFrontMatter(.yaml, .multipliedAliases, line: 2, column: 1))
  }

  /// Such values are freed by recursion.
  @Test func chainsOfAliasesAreRefused() {
    let chain = (1...60).map { level in
      "a\(level): &a\(level) " + String(repeating: "[", count: 900) + "*a\(level - 1)"
        + String(repeating: "]", count: 900) + "\n"
    }
    #expect(
      refusal("a0: &a0 [x]\n" + chain.joined())
        == .misspelledFrontMatter(.yaml, .multipliedAliases, line: 2, column: 1))
  }

  @Test func deepBracketsAreRefusedAtTheirPlace() {
    let brackets = String(repeating: "[", count: 3000)
    guard
      case .misspelledFrontMatter(.yaml, .nestedTooDeeply, 3, let column) =
        refusal("title: あ\nx: " + brackets)
    else {
      Issue.record("\(String(describing: refusal("x: " + brackets)))")
      return
    }
    #expect(column == 5)
  }

  @Test(arguments: [
    "base: &base {a: 1, b: 2}\nc: {<<: *base}\nd: *base",
    "tags: &tags [引っ越し, 費用]\nkeywords: *tags",
    "title: \"*強調* & [1]: 注\"\ndescription: |\n  ? 何\n  *a* &b *c* &d",
  ])
  func ordinaryAliasesAreRead(_ yaml: String) {
    #expect(refusal(yaml) == nil)
  }

  /// 10,000 keys on a line; the place of each is found without going over the line again.
  @Test func longLinesAreRead() throws {
    let yaml = "{" + (0..<10_000).map { "k\($0): v" }.joined(separator: ", ") + ", title: 題}"
    let draft = try MarkdownParser.parse(SourceFile(name: "a.md", text: "---\n\(yaml)\n---\n本文"))
    let title = try #require(draft.blocks.first { $0.text.string == "題" })
    #expect(title.text.sourceRange(of: 0..<3)?.start == draft.source.utf8.count - 15)
  }
}
