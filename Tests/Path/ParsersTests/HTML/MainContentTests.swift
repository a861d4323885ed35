import Drafts
import SourceText
import TestSupport
import Testing

@Suite struct MainContentTests {
  struct Page: Sendable {
    let html: String
    /// The texts of the blocks of the main content, and of the others.
    let main: [String]
    let outside: [String]
  }

  @Test(arguments: [
    Page(html: "<p>一</p><div>二</div>", main: ["一", "二"], outside: []),
    Page(
      html: "<header>甲</header><nav>乙</nav><p>一</p><aside>丙</aside><footer>丁</footer>",
      main: ["一"], outside: ["甲", "乙", "丙", "丁"]),
    Page(
      html: "<div role=banner>甲</div><div role=Navigation>乙</div><div role=search>丙</div>"
        + "<div role=contentinfo>丁</div><div role=complementary>戊</div><div role=note>一</div>",
      main: ["一"], outside: ["甲", "乙", "丙", "丁", "戊"]),
    Page(
      html: "<p>甲</p><main><header><h1>一</h1></header><p>二</p><aside>乙</aside></main><p>丙</p>",
      main: ["一", "二"], outside: ["甲", "乙", "丙"]),
    Page(
      html: "<p>甲</p><div role=main>一</div>", main: ["一"], outside: ["甲"]),
    Page(
      html: "<p>甲</p><article><header><h1>一</h1></header>二<footer>乙</footer></article>",
      main: ["一", "二"], outside: ["甲", "乙"]),
    Page(
      html: "<p>一</p><article>二</article><article>三</article>", main: ["一", "二", "三"],
      outside: []),
    Page(
      html: "<main><p>一</p><article>二</article></main><article>甲</article>",
      main: ["一", "二"], outside: ["甲"]),
    Page(html: "<p>一</p><article hidden>隠</article>", main: ["一"], outside: ["隠"]),
    Page(html: "<p>一</p><search>甲</search>", main: ["一"], outside: ["甲"]),
  ])
  func mainContentIsToldFromTheRest(_ page: Page) throws {
    let blocks = try ParserExample("", page.html, []).html().blocks
    #expect(blocks.filter(\.isMainContent).map(\.text.string) == page.main)
    #expect(blocks.filter { !$0.isMainContent }.map(\.text.string) == page.outside)
  }
}
