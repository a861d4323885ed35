import Auditing
import Phrases
import Rules
import TestSupport
import Testing
import Vocabulary

/// Who names the target phrases of a draft, in the order in which they are asked.
@Suite("The sources of phrases")
struct PhraseSourcesTests {
  private static let labels = "keywords: [枕, 快眠, 寝具, 通販]\ntags: [枕, 睡眠]"
  private static let targets = "focus_keyphrase: 枕 洗い方"
  private static let declaration = "キーワードとしては「枕 高さ」「枕 素材」を意識してください。"

  private func phrases(
    _ frontMatter: String..., text: String = "枕の選び方を書きます。", given: [String] = []
  ) throws -> [String] {
    let draft = "---\n\(frontMatter.joined(separator: "\n"))\n---\n\(text)\n"
    return try AuditSample.audit(draft, phrases: given).evidence.matched.phrases.phrases.map {
      "\($0.source): \($0.text)"
    }
  }

  @Test("Phrases that are given replace labels")
  func givenAndLabels() throws {
    #expect(try phrases(Self.labels, given: ["枕 選び方"]) == ["commandLine: 枕 選び方"])
  }

  @Test("Target keys of the metadata are added to those that are given, and replace labels")
  func targets() throws {
    #expect(
      try phrases(Self.labels, Self.targets, given: ["枕 選び方"])
        == ["commandLine: 枕 選び方", "metadata: 枕 洗い方"])
    #expect(try phrases(Self.labels, Self.targets) == ["metadata: 枕 洗い方"])
  }

  @Test("Labels are taken where nobody names a phrase, before what the text declares")
  func labels() throws {
    let labels = ["labels: 枕", "labels: 快眠", "labels: 寝具", "labels: 通販"]
    #expect(try phrases(Self.labels) == labels)
    #expect(try phrases(Self.labels, text: Self.declaration) == labels)
    #expect(
      try phrases("tags: [枕]", text: Self.declaration)
        == ["declaration(line: 4): 枕 高さ", "declaration(line: 4): 枕 素材"])
    #expect(try phrases("tags: [枕]") == [])
  }

  @Test("What a label cannot mean as a phrase matters only where it is taken for one")
  func wrongLabel() throws {
    #expect(try phrases("keywords: [「」]", given: ["枕"]) == ["commandLine: 枕"])
    #expect(throws: PhraseError.self) { try phrases("keywords: [「」]") }
  }

  @Test(
    "Pages have them as meta elements",
    arguments: [
      ("keywords", [], ["labels: 枕", "labels: 快眠"]),
      ("keyword", [], ["labels: 枕", "labels: 快眠"]),
      ("keywords", ["枕 選び方"], ["commandLine: 枕 選び方"]),
      ("focus_keyword", ["枕 選び方"], ["commandLine: 枕 選び方", "metadata: 枕", "metadata: 快眠"]),
      ("news_keywords", [], []),
    ])
  func pages(_ name: String, _ given: [String], _ expected: [String]) throws {
    let page = "<meta name=\"\(name)\" content=\"枕, 快眠\"><p>枕の選び方を書きます。</p>"
    let audited = try AuditSample.audit(page, as: .html, phrases: given)
    #expect(
      audited.evidence.matched.phrases.phrases.map { "\($0.source): \($0.text)" } == expected)
  }
}
