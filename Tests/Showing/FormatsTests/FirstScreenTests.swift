import Formats
import SourceText
import TestSupport
import Testing
import Vocabulary

@testable import Formats
@testable import Reports

@Suite("The first screen")
struct FirstScreenTests {
  private func lines(
    _ report: Report, _ extent: TextExtent = .screen, width: Int = 100
  ) -> [String] {
    ReportFormat.text.render(
      report, options: RenderOptions(width: width, usesColor: false, extent: extent)
    ).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private let ja = ScreenReport(language: .japanese)

  @Test(
    "A draft takes no more than 30 rows, whatever it has", arguments: Language.allCases,
    [80, 100, 120])
  func rows(language: Language, width: Int) {
    for count in [1, 2, 3, 12] {
      let report =
        count == 1 ? ScreenReport.article(language) : ScreenReport.phrases(count, language)
      let all = lines(report, width: width)
      #expect(all.count <= 30, "\(all.count) rows")
      // It is not short because it leaves out what it is there for.
      let gain = ["+20", "+10", "+6.7", "+1.7"][[1, 2, 3, 12].firstIndex(of: count) ?? 0]
      #expect(all.contains { $0.contains(gain) } && all.contains { $0.contains("planning-note") })
    }
  }

  @Test("Stuffing comes first, then what brings most, what is optional last and as such")
  func steps() {
    let all = lines(ScreenReport.article(.japanese), .brief)
    let rows = all.filter { $0.wholeMatch(of: #/  [1-9] +\+.*/#) != nil }
    func gains(_ rows: [String]) -> [Substring] {
      rows.map { $0.prefix(10).split(separator: " ")[1] }
    }
    #expect(gains(rows) == ["+10", "+20", "+15"])
    #expect(rows[0].contains("31・228行目"))
    #expect(all.contains("  ほか3件"))
    let full = lines(ScreenReport.article(.japanese), .details)
    #expect(
      gains(full.filter { $0.wholeMatch(of: #/  [1-9] +\+.*/#) != nil })
        == ["+10", "+20", "+15", "+5", "+4", "+4"])
    #expect(full.contains { $0.contains("任意：話題が見えない節") && $0.contains("60・106・111…行目") })
  }

  @Test("Below a step for some terms is which of them its place has")
  func termsOfSteps() throws {
    let all = lines(ScreenReport.article(.japanese), .details)
    let lead = try #require(all.firstIndex { $0.contains("リード文") && $0.contains("+15") })
    let row = try #require(all[lead...].first { $0.contains("いま：") })
    #expect(row.drop { $0 == " " } == "いま：会談 ✓  延期 ✗  理由 ✗  見通し ✗")
  }

  @Test("An error of which no step speaks comes before those of which one does")
  func errors() throws {
    let all = lines(ScreenReport.article(.japanese))
    let start = try #require(all.firstIndex { $0.hasPrefix("  指摘") })
    #expect(all[start] == "  指摘  エラー 3  警告 40  うち3件を表示")
    #expect(all[start + 1].hasPrefix("  エラー  300行目  planning-note  長い説明"))
    #expect(all[start + 2].contains("keyword-list"))
  }

  @Test("Errors beyond those that are shown are named by their lines")
  func manyErrors() {
    let findings = (1...6).map { ja.finding("placeholder", .error, line: $0 * 10, "残っている。") }
    let all = lines(ja.report([ja.draft("a.md", [], findings: findings)]))
    #expect(all.contains("  エラー ほか3 40・50・60行目"))
  }

  @Test("A draft with nothing to do and no findings is told so")
  func nothing() {
    var phrase = ja.phrase("会談 延期", score: 100)
    phrase.steps = []
    let all = lines(ja.report([ja.draft("a.md", [phrase], findings: [])]))
    #expect(all.contains("  ✓ 直すところも指摘もありません。"))
    #expect(!all.contains { $0.contains("先に直すところ") })
  }

  @Test(
    "A verdict is no praise for a low score",
    arguments: [
      (79.9, nil, "! 要改善"), (80, nil, "✓ 合格"), (70, 60.0, "✓ 合格"), (70, 75.0, "✗ 不合格"),
    ] as [(Double, Double?, String)])
  func outcome(score: Double, failUnder: Double?, shown: String) throws {
    let draft = ja.draft("a.md", [ja.phrase("会談 延期", score: score)], findings: [])
    let report = ja.report([draft], failUnder: failUnder)
    let rows = lines(report)
    let start = try #require(rows.firstIndex { $0.contains(" / 100") })
    let head = rows[start...].prefix { !$0.isEmpty }.joined()
    #expect(head.contains(shown))
    #expect(head.contains("合格だが80点未満") == (score == 79.9))
    // What programs read stays as it is.
    #expect(report.drafts[0].passed == (shown != "✗ 不合格"))
    #expect(head.contains("合格の条件：エラー0、") == (shown != "✓ 合格"))
  }

  @Test("The bar has the colour of the verdict", arguments: [(42.0, "33"), (90, "32")])
  func colour(score: Double, code: String) {
    let draft = ja.draft("a.md", [ja.phrase("会談 延期", score: score)], findings: [])
    let text = ReportFormat.text.render(
      ja.report([draft]), options: RenderOptions(width: 100, usesColor: true))
    #expect(text.contains("\u{1B}[\(code)m━━━"))
    // Words are not in pale colours.
    let (mark, verdict) = score < 80 ? ("!", "要改善") : ("✓", "合格")
    #expect(text.contains("\u{1B}[\(code)m\(mark)\u{1B}[0m\u{1B}[1m \(verdict)\u{1B}[0m"))
  }

  @Test("A step counts in the draft's score by the weights of the phrases that ask for it")
  func weights() {
    let title = ja.step(.title, 6, "タイトルに入れる", terms: ["延期"])
    let lead = ja.step(.lead, 9, "リード文に書く", terms: ["理由"])
    var first = ja.phrase("会談 延期", score: 50)
    (first.weight, first.steps) = (2, [title])
    var second = ja.phrase("会談 理由", score: 50)
    (second.weight, second.steps) = (1, [lead, title])
    var third = ja.phrase("見通し", score: 50)
    // Without a score it is not in the mean.
    (third.score, third.weight, third.steps) = (nil, 3, [])
    let rows = lines(ja.report([ja.draft("a.md", [first, second, third], findings: [])]))
      .filter { $0.wholeMatch(of: #/  [1-9] +\+.*/#) != nil }
    // (2 × 6 + 1 × 6) ÷ 3 and 1 × 9 ÷ 3.
    #expect(rows.map { $0.split(separator: " ")[1] } == ["+6", "+3"])
    #expect(rows[0].contains("A B  タイトルに入れる") && rows[1].contains("B    リード文に書く"))
  }

  @Test(
    "What a term's uses are is said once, without contradiction",
    arguments: [
      ((1, 1, 0, 0), "タイトルと説明文だけ"), ((1, 0, 0, 0), "タイトルだけ"),
      ((0, 1, 0, 0), "説明文だけ"), ((1, 1, 2, 3), "数えない：説明文1・コード2"),
      ((0, 0, 0, 0), ""),
    ] as [((Int, Int, Int, Int), String)])
  func whereUsed(uses: (Int, Int, Int, Int), note: String) throws {
    var phrase = ja.phrase("会談", score: 90)
    phrase.terms = [ja.term("会談", title: uses.0, description: uses.1, code: uses.2, body: uses.3)]
    let all = lines(ja.report([ja.draft("a.md", [phrase], findings: [])]))
    let row = try #require(all.last { $0.hasPrefix("  会談") })
    #expect(row.hasSuffix("\(uses.0 + uses.3)" + (note.isEmpty ? "" : "  " + note)))
    #expect(!all.contains { $0.contains("どれも使われています") })
  }

  @Test("Of many phrases the worst three are shown, and whose a step is")
  func phrases() {
    let all = lines(ScreenReport.phrases(12, .japanese))
    #expect(all.contains("  A     42  会談0 延期0 理由0"))
    #expect(all.contains("  C     44  会談2 延期2 理由2"))
    #expect(!all.contains { $0.hasPrefix("  D  ") })
    #expect(all.contains("  ほか9フレーズ（45〜53点）"))
    // All of them ask for the same.
    #expect(all.contains { $0.contains("A B C…  「対策フレーズを並べただけ") })
    #expect(all.contains { $0.contains(#/ A +タイトルに「会談0」/#) })
  }

  @Test("A list of drafts has a line for each, the worst first")
  func list() {
    let scores = [90, 40, 70, 100.0]
    var drafts = scores.map {
      ja.draft("記事/\(Int($0)).md", [ja.phrase("会談 延期", score: $0)], findings: [])
    }
    drafts[3].phrases[0].steps = []
    drafts[0].findings = [ja.finding("placeholder", .error, line: 9, "仮の文字が残っています。")]
    let all = lines(ja.report(drafts), .summary)
    #expect(all[0] == "まとめ  記事/")
    let rows = all[2..<6].map { $0 }
    #expect(rows[0].hasPrefix("  ✗ 不合格    90  90.md"))
    #expect(rows[0].contains("9行目 仮の文字が残っています。"))
    #expect(rows[1].hasPrefix("  ! 要改善    40  40.md") && rows[1].contains("会談 延期  +10 「対策フレーズを並べた"))
    #expect(rows[2].hasPrefix("  ! 要改善    70"))
    #expect(rows[3].hasPrefix("  ✓ 合格     100"))
    #expect(all.last == "✗ 不合格（4件中1件）  平均75点  エラー 1  警告 0  参考 0")
  }

  @Test("Of more than three drafts the list comes first, then only what fails")
  func many() {
    let drafts = (1...9).map { index in
      ja.draft(
        "\(index).md", [ja.phrase("会談 延期", score: Double(index) * 10)],
        findings: index > 2 ? nil : [])
    }
    let all = lines(ja.report(drafts))
    #expect(all[0] == "まとめ")
    // Seven fail; the five worst of them are shown.
    #expect(all.filter { $0.hasSuffix(".md   会談 延期") } == (3...7).map { "\($0).md   会談 延期" })
    #expect(all.contains { $0.hasPrefix("  不合格の原稿は、ほかに2件あります") })
  }

  @Test("A phrase and a note of any length leave room for what to do")
  func long() {
    let name = String(repeating: "とても長い語", count: 300)
    var phrase = ja.phrase("\(name) 延期", score: 42)
    phrase.unused = (0..<200).map { "記号\($0)" }
    let all = lines(ja.report([ja.draft("draft.txt", [phrase])]))
    #expect(all.count <= 30, "\(all.count) rows")
    #expect(all.contains { $0.contains("+20") } && all.contains { $0.contains("planning-note") })
  }
}
