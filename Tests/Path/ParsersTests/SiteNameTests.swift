import Drafts
import Parsers
import SourceText
import Testing

@Suite("The site's name at a title's end")
struct SiteNameTests {
  /// `^` stands where the title's own words end.
  struct Example: Sendable, CustomTestStringConvertible {
    let title: String
    let name: String?
    init(_ title: String, _ name: String?) {
      self.title = title
      self.name = name
    }
    var testDescription: String { title }
    var text: String { title.replacing("^", with: "") }
    var end: Int? {
      title.utf8.firstIndex(of: UInt8(ascii: "^")).map {
        title.utf8.distance(from: title.startIndex, to: $0)
      }
    }
  }

  private func check(_ example: Example, _ outline: Outline) throws {
    let title = try #require(outline.title)
    #expect(title.siteName?.text == example.name)
    #expect(title.siteName?.start == example.end)
  }

  @Test(
    "A name of the settings after a mark, or in brackets",
    arguments: [
      Example("引っ越しの費用^｜くらしの窓", "くらしの窓"), Example("引っ越しの費用^ | くらしの窓", "くらしの窓"),
      Example("引っ越しの費用^ - くらしの窓", "くらしの窓"), Example("引っ越しの費用^-くらしの窓", "くらしの窓"),
      Example("引っ越しの費用^ – くらしの窓", "くらしの窓"), Example("引っ越しの費用^ — くらしの窓", "くらしの窓"),
      Example("引っ越しの費用^【くらしの窓】", "くらしの窓"), Example("引っ越しの費用^：くらしの窓", "くらしの窓"),
      Example("引っ越しの費用^ | KURASHI", "KURASHI"),
      // Both names of the settings, one after the other.
      Example("引っ越しの費用^｜Kurashi｜くらしの窓", "Kurashi｜くらしの窓"),
      // Without a mark it is a word of the title, and so it is alone and at the beginning.
      Example("引っ越しとくらしの窓", nil), Example("くらしの窓", nil), Example("｜くらしの窓", nil),
      Example("くらしの窓｜引っ越しの費用", nil), Example("【くらしの窓】", nil),
      Example("引っ越しの費用｜よその窓", nil),
    ])
  func settings(_ example: Example) throws {
    let draft = try ParserExample("", "# \(example.text)\n\n文。", []).markdown()
    try check(example, Outline(draft, siteNames: ["くらしの窓", "Kurashi"]))
    if example.name != nil { #expect(Outline(draft).title?.siteName == nil) }
  }

  @Test(
    "What follows the main heading and a mark in the title of a page",
    arguments: [
      Example("引っ越しの費用^｜くらしの窓", "くらしの窓"), Example("引っ越しの費用^ - くらしの窓", "くらしの窓"),
      Example("引っ越しの費用 | 暮らし^ | くらしの窓", "くらしの窓"), Example("引っ越しの費用", nil),
      // A hyphen within a word, brackets and a colon part no site from the title.
      Example("引っ越しの費用-2026年版", nil), Example("引っ越しの費用【2026年版】", nil),
      Example("引っ越しの費用：安くするこつ", nil), Example("引っ越しの費用｜", nil),
      Example("引っ越しの費用とこつ｜くらしの窓", nil),
    ])
  func mainHeading(_ example: Example) throws {
    let page = "<title>\(example.text)</title><h1>引っ越しの費用</h1><p>文。"
    try check(example, Outline(try ParserExample("", page, []).html()))
  }

  @Test(
    "The name that a page says its site has",
    arguments: [
      ("<meta property=og:site_name content=' くらしの窓 '>", true),
      ("<meta name=application-name content=くらしの窓>", true),
      ("<meta property=og:site_name content=''>", false),
      ("<meta name=author content=くらしの窓>", false),
    ])
  func openGraph(_ meta: String, _ isNamed: Bool) throws {
    let page = "<title>引っ越しの費用｜くらしの窓</title>\(meta)<h1>費用の話</h1><p>文。"
    let outline = Outline(try ParserExample("", page, []).html())
    #expect(outline.title?.siteName?.text == (isNamed ? "くらしの窓" : nil))
  }
}
