import Drafts
import Phrases
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Uses over the ends of source lines, which are nothing between Japanese characters.
@Suite("Uses over line ends")
struct LineBreakUseTests {
  /// The uses of two terms as `line:column-line:column`, the end exclusive.
  private func places(
    _ text: String, as format: DraftFormat, of phrase: String = "首都圏 引っ越し"
  ) throws -> [String] {
    let source = SourceFile(name: "draft", text: text)
    return try AuditSample.evidence(text, as: format, phrases: [phrase]).matched.occurrences
      .compactMap(\.source).sorted().map { range in
        let (start, end) = (source.position(at: range.start), source.position(at: range.end))
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
      }
  }

  @Test(
    "A word over a line end is one, from its first to its last character",
    arguments: [
      ("# 題\n\n春の首都\n圏で引っ\n越し。\n", DraftFormat.markdown, ["3:3-4:2", "4:3-5:3"]),
      ("# 題\n\n春の首都\r\n圏で引っ\r\n越し。\r\n", .markdown, ["3:3-4:2", "4:3-5:3"]),
      ("# 題\n\n> 春の首都\n> 圏で引っ\n> 越し。\n", .markdown, ["3:5-4:4", "4:5-5:5"]),
      ("# 題\n\n- 春の首都\n  圏で引っ\n  越し。\n", .markdown, ["3:5-4:4", "4:5-5:5"]),
      ("# 題\n\n春の**首都\n圏**で。\n", .markdown, ["3:5-4:2"]),
      ("題\n\n春の首都\n圏で引っ\n越し。\n", .text, ["3:3-4:2", "4:3-5:3"]),
      ("<h1>題</h1>\n<p>春の首都\n圏で引っ\n  越し。</p>", .html, ["2:6-3:2", "3:3-4:5"]),
      ("<h1>題</h1>\n<p>春の首都\n<b>圏</b>で。</p>", .html, ["2:6-3:5"]),
    ])
  func spans(text: String, format: DraftFormat, expected: [String]) throws {
    #expect(try places(text, as: format) == expected)
  }

  @Test(
    "A use that ends a line ends before the line end",
    arguments: [
      ("# 題\n\n春の首都圏\nで。\n", DraftFormat.markdown, ["3:3-3:6"]),
      ("題\n\n春の首都圏\nで。\n", .text, ["3:3-3:6"]),
      ("<h1>題</h1><p>春の首都圏\nで。</p>", .html, ["1:16-1:19"]),
    ])
  func ends(text: String, format: DraftFormat, expected: [String]) throws {
    #expect(try places(text, as: format) == expected)
  }

  @Test(
    "Between Latin words a line end is a space; a part of a word is not found behind one",
    arguments: [
      ("# 題\n\nNew\nYorkへ。\n", DraftFormat.markdown, "\"New York\"", ["3:1-4:5"]),
      ("<h1>題</h1><p>New\nYorkへ。</p>", .html, "\"New York\"", ["1:14-2:5"]),
      ("# 題\n\nNew\nYorkへ。\n", .markdown, "NewYork", []),
      ("# 題\n\n東\n京都へ。\n", .markdown, "京都", []),
      ("題\n\n東\n京都へ。\n", .text, "京都", []),
      ("<h1>題</h1><p>東\n京都へ。</p>", .html, "京都", []),
      // A break that readers see parts words.
      ("# 題\n\n東京<br>都内へ。\n", .markdown, "都内", ["3:7-3:9"]),
      ("# 題\n\n首都<br>圏へ。\n", .markdown, "首都圏", []),
    ])
  func spaces(text: String, format: DraftFormat, phrase: String, expected: [String]) throws {
    #expect(try places(text, as: format, of: phrase) == expected)
  }
}
