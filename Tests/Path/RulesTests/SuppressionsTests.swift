internal import Drafts
import Parsers
internal import Rules
internal import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite("Suppressions")
struct SuppressionsTests {
  /// Which of the places `↓` in a text are suppressed for a rule, as `x`, and which are not, as `.`.
  private func pattern(
    _ marked: String, rule: RuleID = "long-sentence", as format: DraftFormat = .markdown
  ) throws -> String {
    let expected = MarkedText(marked)
    let source = SourceFile(name: "draft", text: expected.text)
    let suppressions = Suppressions(try Draft.parse(source, as: format))
    let starts = source.lines.starts
    return expected.places.sorted().map { place in
      let line = source.utf8[starts[place.line - 1]...]
      let text = String(decoding: line, as: UTF8.self).unicodeScalars.prefix(place.column - 1)
      let offset = starts[place.line - 1] + String(text).utf8.count
      return suppressions.directive(suppressing: rule, at: offset) == nil ? "." : "x"
    }.joined()
  }

  @Test(
    "hold where they should",
    arguments: [
      // From the comment to the end, or to where it is enabled.
      ("↓一\n\n<!-- kwaudit-disable -->\n\n↓二\n\n↓三", ".xx"),
      ("<!-- kwaudit-disable long-sentence -->\n\n↓一\n\n<!-- kwaudit-enable -->\n\n↓二", "x."),
      (
        "<!-- kwaudit-disable -->\n\n↓一\n\n<!-- kwaudit-enable long-sentence -->\n\n↓二\n\n"
          + "<!-- kwaudit-disable long-sentence -->\n\n↓三", "x.x"
      ),
      ("<!-- kwaudit-disable -->\n\n↓一\n\n<!-- kwaudit-enable long-paragraph -->\n\n↓二", "xx"),
      ("<!-- kwaudit-disable long-paragraph -->\n\n↓一", "."),
      ("↓一<!-- kwaudit-disable -->↓二<!-- kwaudit-enable -->↓三", ".x."),
      // On the line.
      ("↓一\n↓二↓三 <!-- kwaudit-disable-line long-sentence -- 理由 -->\n↓四", ".xx."),
      ("↓一 <!-- kwaudit-disable-line long-paragraph -->", "."),
      // On the next line with text.
      ("<!-- kwaudit-disable-next-line -->\n↓一\n↓二", "x."),
      ("<!-- kwaudit-disable-next-line -->\n\n \n↓一\n↓二", "x."),
      (
        "<!-- kwaudit-disable-next-line long-paragraph -->\n"
          + "<!-- kwaudit-disable-next-line long-sentence -->\n\n<!-- 注 -->\n↓一\n\n↓二", "x."
      ),
      ("↓一 <!-- kwaudit-disable-next-line --> ↓二\n↓三\n↓四", "..x."),
      ("↓一 <!-- kwaudit-disable-next-line -->\n", "."),
      // In the whole draft.
      ("↓一\n\n↓二\n\n<!-- kwaudit-disable-file -->", "xx"),
      ("↓一\n\n<!-- kwaudit-disable-file long-paragraph -->\n\n↓二", ".."),
      ("↓一\n\n<!-- kwaudit-disable-file long-paragraph, long-sentence -->\n\n↓二", "xx"),
      // What enables does not undo what holds for the line or the draft.
      ("<!-- kwaudit-disable-file -->\n\n<!-- kwaudit-enable -->\n\n↓一", "x"),
      // Not in code.
      ("`<!-- kwaudit-disable -->` ↓一", "."),
    ])
  func scope(text: String, expected: String) throws {
    #expect(try pattern(text) == expected)
  }

  @Test("Line ends and a byte order mark change nothing", arguments: ["\r\n", "\r"])
  func lineEnds(_ lineEnd: String) throws {
    let text =
      "<!-- kwaudit-disable-next-line -->\n\n↓一\n\n↓二 <!-- kwaudit-disable-line -->\n\n↓三\n"
    #expect(try pattern(text.replacing("\n", with: lineEnd)) == "xx.")
  }

  @Test("In HTML the line is that of the place, past WordPress's comments")
  func html() throws {
    let text =
      "<!-- kwaudit-disable-next-line -->\n<!-- wp:paragraph -->\n<p>↓一\n↓二</p>\n<!-- /wp:paragraph -->"
    #expect(try pattern(text, as: .html) == "x.")
  }

  @Test("All rules are all but the one that judges suppressions")
  func allRules() throws {
    let text = "<!-- kwaudit-disable-file -->\n\n↓一"
    for rule in RuleCatalog.ids {
      #expect(try pattern(text, rule: rule) == (rule == "unused-suppression" ? "." : "x"))
    }
    let named = "<!-- kwaudit-disable-file unused-suppression -->\n\n↓一"
    #expect(try pattern(named, rule: "unused-suppression") == "x")
  }
}
