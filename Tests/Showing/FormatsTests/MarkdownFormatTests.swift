import Formats
import Reports
import Testing
import Vocabulary

@Suite("The comment for a pull request")
struct MarkdownFormatTests {
  private func markdown(_ report: Report) -> String {
    ReportFormat.markdown.render(report, options: RenderOptions(width: 80, usesColor: false))
  }

  @Test(
    "What would be markup, a link or a mention is not",
    arguments: [
      ("a|b", "a&#124;b"), ("<b>", "&lt;b&gt;"), ("*a*", "&#42;a&#42;"), ("&amp;", "&amp;amp;"),
      ("[a](b)", "&#91;a&#93;(b)"), ("@me", "@&#8203;me"), ("#1", "#&#8203;1"),
      ("http://a", "http&#58;//a"), ("www.a", "www&#46;a"), ("WwW.a", "WwW&#46;a"), ("w.a", "w.a"),
      ("$x$", "&#36;x&#36;"), ("a\r\nb", "a  b"), ("\u{202E}a", "\u{FFFD}a"), ("10:5", "10:5"),
    ])
  func escapes(text: String, shown: String) {
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: text, message: "-")]
    #expect(markdown(report).contains("\n- <code>\(shown)</code> -\n"))
  }

  @Test("However much there is, it fits into a comment and tells what it leaves out")
  func limit() throws {
    var report = HardReport.make(language: .japanese)
    var draft = report.drafts[0]
    draft.findings = Array(repeating: draft.findings[2], count: 200)
    let long = String(repeating: "長い名前のフォルダ/", count: 12)
    report.drafts = (0..<2_000).map { index in
      draft.path = "\(long)\(index).md"
      draft.passed = index % 2 == 0
      return draft
    }
    report.unreadable = (0..<1_000).map { .init(path: "\(long)x\($0).md", message: "読めない。") }
    let text = markdown(report)
    // What GitHub takes for a comment.
    #expect(text.utf16.count < 65_536)
    let left = try #require(text.firstMatch(of: /ほかに原稿が(\d+)件あります。/)?.1)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| ✗ |") || $0.hasPrefix("| ✓ |") }
    #expect(rows > 50)
    #expect(rows + (Int(left) ?? 0) == 2_000)
    #expect(text.contains("ほかに指摘が150件あります。"))
    let details = text.split(separator: "\n").count { $0.hasPrefix("<details>") }
    let hidden = try #require(text.firstMatch(of: /原稿(\d+)件の詳しい結果は省きました。/)?.1)
    #expect(details > 0)
    #expect(details + (Int(hidden) ?? 0) == 2_000)
    #expect(!text.contains("| ✓ |"), "those that passed come last")
  }

  @Test("It begins with the mark by which a bot finds it", arguments: Language.allCases)
  func mark(language: Language) {
    #expect(
      markdown(HardReport.make(language: language)).hasPrefix("<!-- kwaudit -->\n### kwaudit"))
  }
}
