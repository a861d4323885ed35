import Drafts
import SourceText
import TestSupport
import Testing

/// Text that a page holds and does not show, each way beside one that looks like it and shows the text.
@Suite("Hidden elements")
struct HiddenElementsTests {
  private func isHidden(_ attributes: String) throws -> [Bool] {
    try ParserExample("", "<p>見える</p><div \(attributes)>文字</div>", []).html().blocks.map(\.isHidden)
  }

  @Test(
    "hidden",
    arguments: [
      "hidden", "hidden=\"until-found\"", "style=\"display:none\"", "style=\"DISPLAY : None ;\"",
      "style=\"color:red; display:none!important\"", "style=\"visibility:hidden\"",
      "style=\"opacity:0\"", "style=\"opacity:0.0\"", "style=\"font-size:0\"",
      "style=\"font-size:1px\"", "style=\"font-size:0.05em\"", "style=\"text-indent:-9999px\"",
      "style=\"text-indent:-100em\"", "style=\"position:absolute;left:-9999px\"",
      "style=\"position:fixed;top:-50em\"", "style=\"position:absolute;right:-500px\"",
      "style=\"position:absolute;clip:rect(0,0,0,0)\"",
      "style=\"position:absolute;clip:rect(1px, 1px, 1px, 1px)\"",
      "style=\"position:absolute;clip-path:inset(50%)\"", "style=\"overflow:hidden;height:0\"",
      "style=\"overflow:hidden;width:1px\"", "style=\"overflow:hidden;max-height:0px\"",
      "style=\"color:transparent\"", "style=\"color:#fff;background:#ffffff\"",
      "style=\"color:white;background-color:rgb(255, 255, 255)\"",
      "style=\"color:#000;background:black\"", "style=\"color:#AbC;background-color:#aabbcc\"",
    ])
  func hidden(attributes: String) throws {
    #expect(try isHidden(attributes) == [false, true])
  }

  @Test(
    "visible",
    arguments: [
      "title=\"hidden\"", "class=\"hidden\"", "style=\"display:block\"", "style=\"display\"",
      "style=\"visibility:visible\"", "style=\"opacity:0.5\"", "style=\"font-size:12px\"",
      "style=\"font-size:0.8em\"", "style=\"font-size:small\"", "style=\"text-indent:1em\"",
      "style=\"text-indent:-1em\"", "style=\"left:-9999px\"",
      "style=\"position:relative;left:-9999px\"", "style=\"position:absolute;left:-20px\"",
      "style=\"position:absolute;left:9999px\"", "style=\"clip:rect(0,0,0,0)\"",
      "style=\"position:absolute;clip:rect(0,100px,100px,0)\"",
      "style=\"position:absolute;clip-path:inset(5%)\"", "style=\"height:0\"",
      "style=\"overflow:hidden;height:200px\"", "style=\"overflow:hidden\"",
      "style=\"color:#fff;background:#000\"", "style=\"color:#fff\"", "style=\"background:#fff\"",
      "style=\"color:red;background-color:blue\"", "style=\"\"", "style=\";:;\"",
    ])
  func visible(attributes: String) throws {
    #expect(try isHidden(attributes) == [false, false])
  }

  @Test("A hidden element reaches as far as the lines of its text, wherever the parser moves them")
  func movedText() throws {
    // Text in a table but not in its cells comes before the table.
    let html = "<div hidden><table><td>甲<tr>乙<p>"
    let draft = try ParserExample("", html, []).html()
    #expect(draft.blocks.map { $0.text.string.split(whereSeparator: \.isNewline) } == [["乙", "甲"]])
    #expect(draft.blocks.first?.range == ByteRange(0, html.utf8.count))
    #expect(MappingFault.first(in: draft) == nil)
  }

  @Test("A hidden element is one block of its own, outside of the main content")
  func block() throws {
    let html = "<main><p>甲</p><div hidden><h2>乙</h2><p>丙<b>丁</b></p></div><p>戊</p></main>"
    let blocks = try ParserExample("", html, []).html().blocks
    // A line ends where a block does.
    let lines = blocks.map { $0.text.string.split(whereSeparator: \.isNewline) }
    #expect(lines == [["甲"], ["乙", "丙丁"], ["戊"]])
    #expect(blocks.map(\.isHidden) == [false, true, false])
    #expect(blocks.map(\.isMainContent) == [true, false, true])
    // From the element's start tag to its end tag.
    let start =
      html.utf8.count - "<div hidden><h2>乙</h2><p>丙<b>丁</b></p></div><p>戊</p></main>".utf8.count
    let end = html.utf8.count - "<p>戊</p></main>".utf8.count
    #expect(blocks[1].range == ByteRange(start, end))
  }

  @Test("Within a paragraph, the text around it stays one")
  func inline() throws {
    let html = "<p>甲<span style=\"display:none\">乙</span>丙</p>"
    let blocks = try ParserExample("", html, []).html().blocks
    #expect(blocks.filter { !$0.isHidden }.map(\.text.string) == ["甲丙"])
    #expect(blocks.filter(\.isHidden).map(\.text.string) == ["乙"])
  }

  @Test("Scripts and styles have no text, hidden or not; an empty element is no block")
  func nothing() throws {
    let html = "<p>甲</p><div hidden><script>乙</script><style>丙</style> </div>"
    #expect(try ParserExample("", html, []).html().blocks.map(\.text.string) == ["甲"])
  }
}
