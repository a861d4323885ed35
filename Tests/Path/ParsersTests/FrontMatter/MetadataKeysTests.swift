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

  @Test(
    "What generators keep other things under is passed over where it is no text",
    arguments: [
      "excerpt: [文]", "excerpt: {length: 100}", "summary:\n  ja: 文", "summary: [一, 二]",
      "slug: [a, b]", "keywords: {a: b}", "lang: [ja, en]", "params:\n  excerpt: {a: 1}",
    ])
  func otherKinds(_ yaml: String) throws {
    let draft = try draft("title: 題\n\(yaml)")
    #expect(draft.blocks.map(\.text.string) == ["題"])
    #expect(draft.declaredPhrases.isEmpty)
    #expect(draft.language == nil)
  }

  @Test(
    "What means nothing else is refused where it is no text",
    arguments: ["title: {ja: 題}", "description: [文]", "focus_keyword: {a: b}", "seo_title: [題]"])
  func ownKinds(_ yaml: String) {
    #expect(throws: DraftError.self) { try draft(yaml) }
  }

  @Test("A key that the house names is its own")
  func houseKinds() {
    let keys = MetadataKeys(description: ["excerpt"])
    #expect(throws: DraftError.self) { try draft("excerpt: [文]", keys) }
  }

  @Test(
    "Elements of the page's head are read as those of a page are",
    arguments: [
      ("head:\n  - - meta\n    - name: description\n      content: 文", "文"),
      ("head: [[meta, {name: description, content: 文}]]", "文"),
      ("description: 別\nhead: [[meta, {content: 文, name: Description}]]", "文"),
      ("head: [[meta, {property: 'og:description', content: 文}]]", "文"),
      ("description: 文\nhead: [[meta, {property: 'og:description', content: 別}]]", "文"),
      ("meta:\n  - name: description\n    content: 文", "文"),
      ("head: [[link, {name: description, content: 別}]]", nil),
      ("head: [[meta, {name: description, content: [別]}]]", nil),
      ("head: [meta, {name: description}]", nil), ("head: [[]]", nil), ("head: 別", nil),
      ("meta: [[meta, {name: description, content: 別}]]", nil),
      ("page:\n  head: [[meta, {name: description, content: 別}]]", nil),
    ] as [(String, String?)])
  func head(_ yaml: String, _ description: String?) throws {
    #expect(text(.description, try draft(yaml)) == description)
  }

  @Test("A page's head names keywords; its Open Graph title is no title of the draft")
  func headPhrases() throws {
    let draft = try draft(
      "head:\n  - - meta\n    - {name: keywords, content: '枕, 快眠'}\n"
        + "  - - meta\n    - {property: 'og:title', content: 題}")
    #expect(draft.declaredPhrases.map(\.text) == ["枕", "快眠"])
    #expect(draft.declaredPhrases.map(\.isLabel) == [true, true])
    #expect(draft.blocks.isEmpty)
  }

  @Test(
    "Variables of SEO plugins are the title, or nothing",
    arguments: [
      ("%%title%% %%sep%% %%sitename%%", "題"), ("%title% %sep% %sitename%", "題"),
      ("%%title%% | %%sitename%%", "題"), ("%%title%%の選び方 %%page%%", "題の選び方"),
      ("【%currentyear%】%title%", "【】題"), ("%title% - 公式", "題 - 公式"),
      ("%%category%%：%%title%%", "題"), ("春 %%page%% 夏", "春 夏"), ("春%%page%% | 夏", "春 | 夏"),
      ("春 | %%page%% | 夏", "春 | 夏"), ("%date(Y-m-d)% %title%", "題"), ("%%cf_price-tag%%円", "円"),
      ("%%sitename%%", "題"), ("値引き50%から80%まで", "値引き50%から80%まで"),
      ("%off%の日", "%off%の日"), ("100%%の力", "100%%の力"), ("%%題%%", "%%題%%"), ("%", "%"), ("%%", "%%"),
    ])
  func variables(_ value: String, _ expected: String) throws {
    for key in ["seo_title", "_yoast_wpseo_title", "rank_math_title"] {
      #expect(
        text(.title(.frontMatter), try draft("title: 題\n\(key): \"\(value)\"")) == expected)
    }
  }

  @Test("Without a title in the front matter what stands for it says nothing of the title")
  func variablesWithoutTitle() throws {
    #expect(try draft("seo_title: \"%%title%% | 公式\"").blocks.isEmpty)
    #expect(text(.title(.frontMatter), try draft("seo_title: \"宿 | %%sitename%%\"")) == "宿")
    #expect(text(.description, try draft("seo_description: \"%excerpt%\"\nexcerpt: 文")) == "文")
  }
}
