import Foundation
import Pages
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("What a page is made of")
struct PageStructureTests {
  private static func pages(_ language: Language) throws -> [PageDocument] {
    let draft = try PageSample.draft(
      PageSample.article, phrases: PageSample.phrases, language: language)
    var other = draft
    other.path = "b/other.md"
    var bare = draft
    bare.path = "b/bare.md"
    bare.content = nil
    bare.phrases = []
    bare.score = nil
    let several = PageSample.report([draft, other, bare], language: language)
    return [
      ReportPage(PageSample.report([draft], language: language)).text, ReportPage(several).text,
      ReportPage(PageSample.report([], language: language)).text,
    ].map(PageDocument.init) + [
      PageDocument(ReportPage(PageSample.report([draft], language: language)).ofOneDraft),
      PageDocument(ReportPage(several).list(of: ["a.html", "b.html", "c.html"])),
    ]
  }

  @Test("One heading of the first level, and none skips a level", arguments: Language.allCases)
  func headings(language: Language) throws {
    for page in try Self.pages(language) {
      let levels = page.all("h1", "h2", "h3", "h4", "h5", "h6").compactMap {
        $0.name.last?.wholeNumberValue
      }
      #expect(levels.first == 1)
      #expect(levels.count { $0 == 1 } == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
      #expect(page.all("h2", "h3", "h4").allSatisfy { $0.text.contains { !$0.isWhitespace } })
      #expect(page.all("html").first?.attributes["lang"] == language.rawValue)
    }
  }

  @Test("Every table has a caption, and heads that say what they head")
  func tables() throws {
    for page in try Self.pages(.japanese) {
      #expect(page.all("caption").count == page.all("table").count)
      #expect(page.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
      for row in page.elements.indices where page.elements[row].name == "tr" {
        let cells = page.elements.filter { $0.parent == row }
        #expect(cells.count { $0.name == "th" } >= 1 || cells.allSatisfy { $0.name == "th" })
      }
    }
  }

  @Test("Ids are different, and every link within a page has its target")
  func links() throws {
    for page in try Self.pages(.english) {
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let labels = page.elements.compactMap { $0.attributes["aria-labelledby"] }
        .flatMap { $0.split(separator: " ").map(String.init) }
      let links = page.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
      let named = labels + links.map { String($0.dropFirst()) }
      #expect(Set(named).subtracting(ids) == [])
    }
  }

  @Test("Nothing comes from outside, and nothing is styled or run but what the policy names")
  func policy() throws {
    for page in try Self.pages(.japanese) {
      #expect(page.all("script").count == 1)
      #expect(page.all("style").count == 1)
      #expect(page.all("link", "img", "iframe", "object", "embed", "base", "form").isEmpty)
      let names = Set(page.elements.flatMap(\.attributes.keys))
      #expect(names.filter { $0.hasPrefix("on") || $0 == "style" || $0 == "src" } == [])
      let policy = page.all("meta").compactMap { meta in
        meta.attributes["http-equiv"] == "Content-Security-Policy"
          ? meta.attributes["content"] : nil
      }
      #expect(policy.count == 1)
      #expect(policy[0].hasPrefix("default-src 'none'; style-src 'sha256-"))
      #expect(!policy[0].contains("unsafe"))
    }
  }

  @Test("A folder has a page for each draft, and a list that links to them")
  func folder() throws {
    let draft = try PageSample.draft(PageSample.article, phrases: PageSample.phrases)
    var other = draft
    (other.path, other.phrases[0].score) = ("other.md", 99)
    let list = PageDocument(
      ReportPage(PageSample.report([draft, other])).list(of: ["draft.html", "other-md.html"]))
    let links = list.all("a").compactMap { $0.attributes["href"] }.filter { !$0.hasPrefix("#") }
    // The worst first.
    #expect(links == ["draft.html", "other-md.html"])
    #expect(list.ofClass("sheet").isEmpty)
    let page = ReportPage(PageSample.report([draft])).ofOneDraft
    #expect(PageDocument(page).ofClass("sheet").count == 1)
    #expect(page.contains(#"href="index.html""#))
  }

  @Test("A page of very many drafts has what their first screens say, and says so")
  func many() throws {
    let draft = try PageSample.draft("# 題\n\n会談をした。\n", phrases: ["会談"])
    let most = ReportPage.mostDetails
    let few = ReportPage(PageSample.report(Array(repeating: draft, count: most)))
    let many = ReportPage(PageSample.report(Array(repeating: draft, count: most + 1)))
    #expect(PageDocument(few.text).ofClass("sheet").count == most)
    let brief = PageDocument(many.text)
    #expect(brief.ofClass("sheet").isEmpty && brief.ofClass("outline").isEmpty)
    #expect(brief.ofClass("dial").count == most + 1)
    let targets = Set(brief.elements.compactMap { $0.attributes["id"].map { "#" + $0 } })
    #expect(Set(brief.all("a").compactMap { $0.attributes["href"] }).isSubset(of: targets))
    #expect(many.text.contains("--output-folder"))
    #expect(!few.text.contains("--output-folder"))
    #expect(PageDocument(many.text).all("article").count == most + 1)
  }
}
