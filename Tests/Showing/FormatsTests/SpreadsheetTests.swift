import Formats
import Reports
import Testing
import Vocabulary

@Suite("The table for spreadsheets")
struct SpreadsheetTests {
  private func csv(_ report: Report) -> String {
    ReportFormat.csv.render(report, options: RenderOptions(width: 80, usesColor: false))
  }

  /// The first cell of the row of an unreadable input with this path.
  private func cell(_ path: String) -> String {
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: path, message: "-")]
    let row = csv(report).split(separator: "\r\n", omittingEmptySubsequences: false)[1]
    return String(row.prefix(row.count - ",unreadable".count).components(upTo: ",unreadable"))
  }

  @Test(
    "No text becomes a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠A", "'＠A"), (" =1", "' =1"),
      ("\u{3000}=1", "'\u{3000}=1"), ("a=1", "a=1"), ("1-2", "1-2"), ("ー", "ー"), ("", ""),
      ("\t=1", "' =1"),
    ])
  func formulas(text: String, cell expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(
    "Fields are quoted as RFC 4180 says",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "a b"), ("'a'", "'a'"),
      ("=\"x\",1", "\"'=\"\"x\"\",1\""), ("a\u{1B}[1m", "a␛[1m"),
    ])
  func quotes(text: String, cell expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(
    "It begins with a byte order mark, and every row ends with CRLF", arguments: Language.allCases)
  func shape(language: Language) {
    let text = csv(HardReport.make(language: language))
    #expect(Array(text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    // The head, 2 + 1 + 2 + 1 phrases or drafts without one, 2 unreadable inputs; the fixture's line
    // breaks are not a field's.
    #expect(text.unicodeScalars.count { $0 == "\n" } == 9)
    #expect(text.unicodeScalars.count { $0 == "\r" } == 9)
    #expect(text.hasSuffix("\r\n"))
  }
}

extension Substring {
  fileprivate func components(upTo end: String) -> Substring {
    firstRange(of: end).map { self[..<$0.lowerBound] } ?? self
  }
}
