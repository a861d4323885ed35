import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

@Suite("Metadata from outside")
struct GivenMetadataTests {
  private func draft(
    _ text: String, as format: DraftFormat, _ given: GivenMetadata
  ) throws -> Draft {
    try Draft.parse(SourceFile(name: "draft", text: text), as: format, given: given)
  }

  /// The roles and texts of a draft's blocks.
  private func blocks(_ draft: Draft) -> [String] {
    draft.blocks.map { "\($0.role): \($0.text.string)" }
  }

  @Test(
    "A title is the draft's, in every format, and the first line of a text is then text",
    arguments: [(DraftFormat.markdown, "本文です。\n"), (.html, "<p>本文です。</p>"), (.text, "本文です。\n")])
  func title(format: DraftFormat, text: String) throws {
    let draft = try draft(text, as: format, GivenMetadata(title: " 題 ", description: "説明"))
    #expect(
      blocks(draft) == [
        "title(Vocabulary.TitleSource.given): 題", "description: 説明", "paragraph: 本文です。",
      ])
    // The file itself has no field for a description.
    #expect(!draft.hasMetadata)
    #expect(Outline(draft).title?.source == .given)
    // It stands nowhere in the file.
    #expect(draft.blocks[0].text.sourceRange(of: 0..<3) == nil)
    #expect(draft.blocks[0].range == ByteRange(0, 0))
  }

  @Test("What is given takes the place of what the draft says, and of nothing else")
  func precedence() throws {
    let text = "---\ntitle: 古い題\ndescription: 古い説明\n---\n\n# 見出し\n"
    let title = try draft(text, as: .markdown, GivenMetadata(title: "題"))
    #expect(
      blocks(title) == [
        "title(Vocabulary.TitleSource.given): 題", "description: 古い説明", "heading(level: 1): 見出し",
      ])
    let description = try draft(text, as: .markdown, GivenMetadata(description: "説明"))
    #expect(
      blocks(description) == [
        "description: 説明", "title(Vocabulary.TitleSource.frontMatter): 古い題",
        "heading(level: 1): 見出し",
      ])
    let slugged = try draft(
      "---\nslug: old\n---\n\n# 見出し\n", as: .markdown, GivenMetadata(slug: " new "))
    #expect(blocks(slugged) == ["slug: new", "heading(level: 1): 見出し"])
  }

  @Test("What the file says of its platform and its site stays")
  func rest() throws {
    let given = GivenMetadata(title: "題")
    let zenn = try draft("---\nemoji: 🚚\ntopics: [a]\n---\n文。", as: .markdown, given)
    #expect(zenn.platform == .zenn && !zenn.hasDescriptionField)
    let page = "<head><meta property=\"og:site_name\" content=\"店\"></head><p>文。"
    #expect(try draft(page, as: .html, given).siteName == "店")
  }

  @Test("A title alone does not say that there is no description", arguments: DraftFormat.allCases)
  func titleAlone(_ format: DraftFormat) throws {
    let draft = try draft("本文です。", as: format, GivenMetadata(title: "題"))
    #expect(!draft.hasMetadata)
  }

  @Test("White space is no metadata", arguments: ["", " \u{3000}\n"])
  func nothing(_ text: String) {
    #expect(GivenMetadata(title: text, description: text) == .none)
  }
}
