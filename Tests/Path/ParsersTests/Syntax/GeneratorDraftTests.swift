import Drafts
import Parsers
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Drafts as each generator has them; the dump beside each one says what its readers see.
@Suite("Drafts of generators")
struct GeneratorDraftTests {
  @Test(
    arguments: [
      "hugo.md", "jekyll.md", "hexo.md", "wordpress.html", "zenn.md", "qiita.md", "vitepress.md",
      "docusaurus.mdx", "obsidian.md", "wordpress-dynamic.html", "wordpress-dynamic.md", "json.md",
      "hexo-json.md", "zola.md", "hexo-unopened.md", "jekyll.html", "hugo.txt", "vitepress-head.md",
      "wordpress-export.md",
    ])
  func readAsItsReadersSeeIt(_ name: String) throws {
    let text = try Fixture.text("Drafts/generators/\(name)")
    let format = try #require(DraftFormat.ofFile(name: name))
    let draft = try Draft.parse(SourceFile(name: name, text: text), as: format)
    let expected = try Fixture.text("Drafts/generators/\(name).dump").split(separator: "\n")
    #expect(DraftDump.lines(draft) == expected.map(String.init))
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test(
    "With other line ends it is the same",
    arguments: [
      "hugo.md", "wordpress.html", "zenn.md", "json.md", "zola.md", "hexo-unopened.md", "hugo.txt",
    ])
  func lineEnds(_ name: String) throws {
    let text = try Fixture.text("Drafts/generators/\(name)")
    let format = try #require(DraftFormat.ofFile(name: name))
    let texts = try ["\n", "\r\n"].map { lineEnd in
      let source = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineEnd)
      return try Draft.parse(SourceFile(name: name, text: source), as: format).blocks.map(
        \.text.string)
    }
    #expect(texts[0] == texts[1])
  }
}
