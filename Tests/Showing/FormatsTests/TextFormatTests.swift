import Formats
import SourceText
import Testing
import Vocabulary

@testable import Reports

@Suite("The text report")
struct TextFormatTests {
  private func lines(
    _ report: Report, width: Int = 80, usesColor: Bool = false, extent: TextExtent = .details
  ) -> [String] {
    ReportFormat.text.render(
      report, options: RenderOptions(width: width, usesColor: usesColor, extent: extent)
    )
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "No line is wider than the terminal, but for a path", arguments: Language.allCases,
    [TextExtent.screen, .details, .brief, .summary, .uses])
  func width(language: Language, extent: TextExtent) {
    let report = HardReport.make(language: language)
    let paths = report.drafts.map(\.path) + report.unreadable.map(\.path)
    for width in 60...160 {
      for line in lines(report, width: width, extent: extent)
      where DisplayWidth.columns(of: line) > width {
        #expect(paths.contains { line.trimmed == $0 }, "\(width): \(line)")
      }
    }
  }

  @Test("It says that the score is not a forecast")
  func forecast() {
    let text = lines(HardReport.make(language: .japanese)).joined(separator: "\n")
    #expect(text.contains("検索順位の予測ではありません"))
    #expect(text.contains("単語密度＝"))
  }

  @Test("A width out of range is brought into it", arguments: [(0, 60), (-5, 60), (1_000, 160)])
  func clampedWidth(given: Int, used: Int) {
    #expect(RenderOptions(width: given, usesColor: false).width == used)
  }

  @Test("Colour changes nothing but colour", arguments: Language.allCases, [60, 80, 120])
  func colour(language: Language, width: Int) {
    let report = HardReport.make(language: language)
    let plain = lines(report, width: width).joined(separator: "\n")
    let coloured = lines(report, width: width, usesColor: true).joined(separator: "\n")
    #expect(plain != coloured)
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test("What a terminal could obey never reaches it", arguments: Language.allCases, [60, 80, 120])
  func controls(language: Language, width: Int) {
    let text = lines(HardReport.make(language: language), width: width).joined()
    let controls = text.unicodeScalars.filter { $0.value < 0x20 || (0x7F...0x9F) ~= $0.value }
    #expect(controls.isEmpty)
    #expect(text.contains("安い␛[31m業者␇の見つけ方"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(
    "The columns of the table of terms stand below each other", arguments: Language.allCases,
    [60, 76, 80, 100, 120])
  func termTable(language: Language, width: Int) {
    let report = HardReport.make(language: language)
    let all = lines(report, width: width)
    let head = language == .english ? "of chars" : width < 76 ? "単語  文字" : "文字密度"
    for start in all.indices where all[start].contains(head) && !all[start].contains("÷") {
      let rows = all[start...].prefix { !$0.isEmpty }.filter { $0.contains("%") }
      #expect(rows.count >= 2)
      let columns = rows.map { $0.columns(where: { "%/".contains($0) }) }
      #expect(Set(columns).count == 1, "\(width): \(columns)")
      let marks = rows.map { $0.columns(where: { "✓✗-".contains($0) }) }
      #expect(Set(marks).count == 1 && marks[0].count == 3, "\(width): \(marks)")
      // The head of a right-aligned column ends where its figures end.
      let end = all[start].columns(endOf: head)
      #expect(end != nil && end == columns[0].dropFirst().first.map { $0 + 1 })
    }
  }

  @Test("The outline keeps every heading and its terms", arguments: [60, 80, 120])
  func outline(width: Int) {
    let report = HardReport.make(language: .japanese)
    let all = lines(report, width: width)
    let rows = [
      "     9  123...  【2025年版】", "    12  ......    はじめに", "    88  12.4..    1. 引っ越し",
      "   120  ......      1.1 ﾀﾞﾝﾎﾞｰﾙの数", "   133  ......        1.1.1 Very",
      "   140  ......          五段目",
      "   155  ...4..            六段目", "   204  ..3...    2. 安い␛[31m業者␇の見つけ方",
      "   377  ......    （空の見出し）", "   402  ......      2.1 料金の内訳",
    ]
    for row in rows { #expect(all.count { $0.hasPrefix(row) } == 1, "\(row)") }
    #expect(all.contains("  1204  1.....    まとめ\u{FFFD}"))
  }

  @Test("Of a flood of one rule nothing is lost")
  func flood() {
    let all = lines(HardReport.make(language: .japanese), width: 120)
    // Nine long sentences: three in full, six by their lines.
    #expect(all.count { $0.hasSuffix("  long-sentence") } == 3)
    #expect(all.contains("    ほか6件（101・150・222・380・777・1203行目）"))
  }

  @Test("A finding's place is one word that a terminal can open", arguments: [60, 80, 120])
  func place(width: Int) {
    let all = lines(HardReport.make(language: .japanese), width: width)
    #expect(all.count { $0.hasPrefix("  下書き/引っ越し 見積もり (最終版) 2.md:1002:47") } == 1)
  }

  @Test("A clean draft among others is short, one alone is told in full")
  func clean() {
    let report = HardReport.make(language: .english)
    var alone = report
    alone.drafts = [report.drafts[3]]
    alone.unreadable = []
    alone.passed = true
    alone.summary = Report.Summary(
      drafts: 1, failed: 0, errors: 0, warnings: 0, infos: 0, meanScore: 100)
    let among = lines(report).drop { $0 != "clean.txt" }.prefix {
      $0 != "Summary"
    }
    #expect(among.count < 18)
    let text = lines(alone)
    #expect(text.contains("  ✓ There are no findings."))
    #expect(text.contains("  Outline"))
    #expect(text.dropLast().last == "✓ passed  score 100  Errors 0  Warnings 0  Info 0")
  }

  @Test("The verdict is the last line, and the text ends with a line end")
  func verdict() {
    let all = lines(HardReport.make(language: .japanese), width: 100)
    #expect(all.last == "")
    #expect(
      all.dropLast().last
        == "✗ 不合格（4件中3件）  平均70.4点（採点3件）  エラー 2  警告 3  参考 13  読み取り不能 2")
  }

  @Test("Figures that no report should hold crash nothing")
  func strangeFigures() {
    var report = HardReport.make(language: .japanese)
    for value in [Double.nan, .infinity, -.infinity, -1, 1e300] {
      report.drafts[0].score = value
      report.drafts[0].phrases[0].score = value
      report.drafts[0].phrases[0].longestGapShare = value
      report.drafts[0].outline[0].level = Int.max
      #expect(!lines(report).isEmpty)
      #expect(
        !ReportFormat.json.render(report, options: .init(width: 80, usesColor: false)).isEmpty)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }

  /// The columns at which characters of a kind begin.
  fileprivate func columns(where isMeant: (Character) -> Bool) -> [Int] {
    var columns: [Int] = []
    var column = 0
    for character in self {
      if isMeant(character) { columns.append(column) }
      column += DisplayWidth.columns(of: String(character))
    }
    return columns
  }

  /// The column after the first place of a text.
  fileprivate func columns(endOf text: String) -> Int? {
    firstRange(of: text).map { DisplayWidth.columns(of: self[..<$0.upperBound]) }
  }
}
