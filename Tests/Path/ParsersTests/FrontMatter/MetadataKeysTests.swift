import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

/// Keys as people write them.
@Suite struct MetadataKeysTests {
  private func draft(_ yaml: String, _ keys: MetadataKeys = .standard) throws -> Draft {
    try Draft.parse(
      SourceFile(name: "d.md", text: "---\n\(yaml)\n---\n"), as: .markdown, metadata: keys)
  }

  private func text(_ role: Block.Role, _ draft: Draft) -> String? {
    draft.blocks.first { $0.role == role }?.text.string
  }

  @Test(arguments: [
    "title: 題", "seo_title: 題", "seoTitle: 題", "seo:\n  title: 題", "meta_title: 題", "Title: 題",
    "meta-title: 題", "title: 別\nseo_title: 題", "seo_title: 題\ntitle: 別", "seo_title:\ntitle: 題",
    "params:\n  seo_title: 題",
  ])
  func titles(_ yaml: String) throws {
    #expect(text(.title(.frontMatter), try draft(yaml)) == "題")
  }

  @Test(arguments: [
    "description: 文", "seo_description: 文", "meta_description: 文", "metaDescription: 文",
    "seo: {description: 文}", "excerpt: 文", "summary: 文", "summary: 別\ndescription: 文",
    "description: 別\nmeta_description: 文", "description: ''\nexcerpt: 文",
  ])
  func descriptions(_ yaml: String) throws {
    #expect(text(.description, try draft(yaml)) == "文")
  }

  @Test(arguments: [
    "keyword", "focus_keyword", "focus_keyphrase", "focusKeyword", "focusKeyphrase",
    "target_keyword", "target_keywords", "targetKeyword", "targetKeywords", "target_phrases",
    "_yoast_wpseo_focuskw", "rank_math_focus_keyword",
  ])
  func targetPhrases(_ key: String) throws {
    let phrases = try draft("\(key): 温泉 宿").declaredPhrases
    #expect(phrases.map(\.text) == ["温泉 宿"])
    #expect(phrases.map(\.isLabel) == [false])
    #expect(try draft("meta:\n  \(key): 温泉 宿").declaredPhrases == phrases.map(moved))
  }

  /// The phrase as it stands behind `meta:` and an indentation of two.
  private func moved(_ phrase: DeclaredPhrase) -> DeclaredPhrase {
    DeclaredPhrase(
      text: phrase.text,
      range: phrase.range.map { ByteRange($0.start + 8, $0.end + 8) }, isLabel: phrase.isLabel)
  }

  @Test(arguments: ["keywords", "meta_keywords", "seo_keywords"])
  func labels(_ key: String) throws {
    let phrases = try draft("\(key): [枕, 快眠]").declaredPhrases
    #expect(phrases.map(\.text) == ["枕", "快眠"])
    #expect(phrases.map(\.isLabel) == [true, true])
  }

  @Test(arguments: [
    "tags: [枕, 快眠]", "categories: 枕", "resources:\n  - title: 題", "image:\n  title: 題",
    "subtitle: 題", "titles: 題", "topics: [枕]",
  ])
  func others(_ yaml: String) throws {
    let draft = try draft(yaml)
    #expect(draft.blocks.isEmpty)
    #expect(draft.declaredPhrases.isEmpty)
  }

  @Test("Keys of the house take precedence, and mean what the house says")
  func ownKeys() throws {
    let keys = MetadataKeys(
      title: ["page.heading"], description: ["lead"], phrases: ["query", "tags"])
    let draft = try draft(
      "title: 別\npage: {heading: 題}\nlead: 文\nquery: 温泉 宿\ntags: [枕 選び方]", keys)
    #expect(text(.title(.frontMatter), draft) == "題")
    #expect(text(.description, draft) == "文")
    #expect(draft.declaredPhrases.map(\.text) == ["温泉 宿", "枕 選び方"])
    #expect(draft.declaredPhrases.allSatisfy { !$0.isLabel })
  }
}
