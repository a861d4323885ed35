import Drafts
import SourceText
import TestSupport
import Testing

@Suite struct HTMLMetadataTests {
  @Test(arguments: examples)
  func metadataBecomesBlocks(_ example: ParserExample) throws {
    let draft = try example.html()
    #expect(DraftDump.lines(draft) == example.expected)
    #expect(MappingFault.first(in: draft) == nil)
  }

  static let examples = [
    ParserExample(
      "title and description",
      "<head><meta content='説&quot;明' name=Description><title>\n 題 &amp; 名\n</title></head><p>文",
      [
        #"title(titleElement) 1:49-3:9 "題 & 名" {"&" 2:4-2:9}"#,
        #"description 1:7-1:49 "説\"明" {"\"" 1:23-1:29}"#,
        #"paragraph 3:16-3:20 "文""#,
      ]),
    ParserExample(
      "Open Graph as a fallback",
      "<meta property=og:title content=甲><meta property=og:description content=\"乙\"><title> </title>",
      [
        #"title(openGraph) 1:1-1:35 "甲""#,
        #"description 1:35-1:77 "乙""#,
      ]),
    ParserExample(
      "Open Graph beside the fields themselves",
      "<meta property=og:title content=甲><meta property=og:description content=乙>"
        + "<title>題</title><meta name=description content=説明>",
      [
        #"title(titleElement) 1:75-1:91 "題""#,
        #"description 1:91-1:125 "説明""#,
      ]),
    ParserExample(
      "a drawing's title is not the page's", "<svg><title>図</title></svg><p>文</p>",
      [#"paragraph 1:28-1:36 "文""#]),
  ]

  @Test func keywordsAreDeclaredPhrases() throws {
    let draft = try ParserExample("", "<meta name=keywords content=\"会談 中止, A&amp;B、,甲\">", [])
      .html()
    #expect(draft.declaredPhrases.map(\.text) == ["会談 中止", "A&B", "甲"])
    let places = draft.declaredPhrases.map { $0.range.map(draft.source.text) }
    #expect(places == ["会談 中止", "A&amp;B", "甲"])
  }

  @Test(arguments: [
    ("<p>文", false), ("<html lang=ja><body><p>文", false), ("", false),
    ("<head></head>文", true), ("<title>題</title>", true), ("<meta charset=utf-8>文", true),
    ("<p>文<meta name=robots content=x>", true),
  ])
  func metadataIsPresentWhereThePageHasAHead(_ html: String, _ isPresent: Bool) throws {
    #expect(try ParserExample("", html, []).html().hasMetadata == isPresent)
  }

  @Test(arguments: [
    ("<html lang=ja>", "ja"), ("<html lang=\" en-US \">", "en-US"), ("<html>", nil),
    ("<p lang=ja>", nil), ("<html lang=''>", nil),
  ])
  func languageIsThePages(_ html: String, _ language: String?) throws {
    #expect(try ParserExample("", html, []).html().language == language)
  }
}
