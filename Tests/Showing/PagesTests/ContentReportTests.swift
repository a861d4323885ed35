import Pages
import TestSupport
import Testing
import Vocabulary

@testable import Reports

@Suite("The draft's text in a report")
struct ContentReportTests {
  private static let drafts: [(DraftFormat, String)] = [
    (.markdown, PageSample.article),
    (.html, "<h1>引っ越し&amp;費用</h1>\n<p>引っ&shy;越しの見積もり\nは<b>引っ越し</b>の前。<code>見積もり</code></p>"),
    (.text, "引っ越しの話\n\n引っ越しの見積もりは\n三社から。\n"),
  ]

  @Test("The ranges of uses hold what the uses say", arguments: drafts)
  func uses(format: DraftFormat, text: String) throws {
    let draft = try PageSample.draft(text, as: format, phrases: ["引っ越し 見積もり"])
    let told = try #require(draft.content).blocks.flatMap { block in
      block.uses.map { use in
        String(
          String.UnicodeScalarView(Array(block.text.unicodeScalars)[use.start..<use.end]))
      }
    }
    #expect(told.count > 2)
    #expect(told == draft.phrases[0].occurrences.map(\.text))
  }

  @Test("Words of the topic are marked whole, with the kanji that ends them")
  func topics() throws {
    let draft = try PageSample.draft(
      "# 歯磨き\n\n自転車で歯磨きに行く。自転車を押す。", phrases: ["歯磨き"])
    let marked = try #require(draft.content).blocks.flatMap { block in
      block.topicWords.map { word in
        String(
          String.UnicodeScalarView(Array(block.text.unicodeScalars)[word.start..<word.end]))
      }
    }
    #expect(marked == ["自転車", "自転車"])
  }

  @Test("Pieces lead from the text to the lines and columns of the source", arguments: drafts)
  func pieces(format: DraftFormat, text: String) throws {
    let draft = try PageSample.draft(text, as: format, phrases: [])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    var compared = 0
    for block in try #require(draft.content).blocks {
      let scalars = Array(block.text.unicodeScalars)
      for piece in block.pieces {
        guard let line = piece.line, let column = piece.column else { continue }
        let source = lines[line - 1]
        // A rewritten piece stands for its source, and begins otherwise: `&amp;`, a line end.
        guard column <= source.count, source[column - 1] == scalars[piece.start] else { continue }
        compared += 1
      }
      #expect(block.pieces.map(\.start) == block.pieces.map(\.start).sorted())
    }
    #expect(compared > 1)
  }

  @Test("It is carried only where it is asked for")
  func asked() throws {
    let audited = try AuditSample.audit("# 題\n", phrases: [])
    #expect(DraftReport(audited, in: .english).content == nil)
    let whole = DraftReport(audited, in: .english, carriesContent: true)
    #expect(whole.content != nil)
    #expect(whole.withoutContent.content == nil)
  }
}
