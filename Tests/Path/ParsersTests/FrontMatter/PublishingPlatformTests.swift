import Drafts
import Parsers
import SourceText
import Testing
import Vocabulary

@Suite("Platforms known by front matter")
struct PublishingPlatformTests {
  @Test(
    "The keys that their tools write, and those of others",
    arguments: [
      ("title: 題\nemoji: 🚚\ntype: tech\ntopics: [Swift]\npublished: true", .zenn),
      ("title: 題\ntype: idea\ntopics: []", .zenn), ("type: \"tech\"\nemoji: \"🚚\"", .zenn),
      ("emoji: 🚚\ntopics:\n  - Swift", .zenn),
      ("title: 題\ntags: [Swift]\nprivate: false\nid: null", .qiita),
      ("title: 題\ntags:\n  - Swift\norganization_url_name: null", .qiita),
      ("tags: [Swift]\nignorePublish: false", .qiita),
      // Hugo, Docusaurus, Jekyll.
      ("title: 題\ntype: post\nemoji: true", nil), ("title: 題\ntype: tech", nil),
      ("id: a\ntitle: 題\ntags: [Swift]", nil), ("title: 題\ntags: [Swift]\ncategories: []", nil),
      ("title: 題\nprivate: true", nil), ("params:\n  emoji: 🚚\n  topics: [Swift]", nil),
    ] as [(String, PublishingPlatform?)])
  func platform(_ yaml: String, _ platform: PublishingPlatform?) throws {
    for format in [DraftFormat.markdown, .html, .text] {
      let source = SourceFile(name: "d", text: "---\n\(yaml)\n---\n\n文。")
      let draft = try Draft.parse(source, as: format)
      #expect(draft.platform == platform)
      #expect(draft.hasDescriptionField == (platform == nil))
    }
  }
}
