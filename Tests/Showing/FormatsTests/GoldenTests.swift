import Files
import Reports
import TestSupport
import Testing
import Vocabulary

@testable import Formats

@Suite("Goldens of the hard report")
struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    let language: Language
    let width: Int
    let usesColor: Bool

    var testDescription: String { file }
    var file: String {
      "Reports/hard.\(language.rawValue).\(width)\(usesColor ? ".color" : "").txt"
    }

    static let all = Language.allCases.flatMap { language in
      [80, 120].flatMap { width in
        [false, true].map { Case(language: language, width: width, usesColor: $0) }
      }
    }
  }

  @Test("Text, at two widths, in both languages, with and without colour", arguments: Case.all)
  func text(_ given: Case) {
    let report = HardReport.make(language: given.language)
    let options = RenderOptions(
      width: given.width, usesColor: given.usesColor, extent: .details)
    let fault = Golden.fault(
      in: ReportFormat.text.render(report, options: options), against: given.file)
    #expect(fault == nil)
  }

  @Test(
    "Text, as much of it as was asked for",
    arguments: [TextExtent.screen, .brief, .summary, .uses], Language.allCases)
  func extents(_ extent: TextExtent, language: Language) {
    let output = ReportFormat.text.render(
      HardReport.make(language: language),
      options: RenderOptions(width: 100, usesColor: false, extent: extent))
    let file = "Reports/hard.\(language.rawValue).\(extent.rawValue).txt"
    #expect(Golden.fault(in: output, against: file) == nil)
  }

  @Test("The first screen in colour")
  func screen() {
    let output = ReportFormat.text.render(
      ScreenReport.article(.japanese), options: RenderOptions(width: 100, usesColor: true))
    #expect(Golden.fault(in: output, against: "Reports/screen.ja.color.txt") == nil)
  }

  /// What the report says does not depend on the terminal.
  private static let options = RenderOptions(
    width: 80, usesColor: true,
    rules: [
      RuleReport(
        id: "phrase-missing-from-title", group: .placement, severity: .error,
        summary: "タイトルに語がない", rationale: "検索結果で最初に見えるのはタイトル。 *目安* は <5> | [a](b)",
        remedy: "入れる。"),
      RuleReport(
        id: "never-seen-here", group: .usage, severity: .info, summary: "-", rationale: "-",
        remedy: "-"),
    ],
    folders: SourceFolders(working: NormalPath("/home/ci/記事"), root: NormalPath("/home/ci")))

  /// Every format but the one that depends on the terminal.
  private static let machineFormats = ReportFormat.allCases.filter { $0 != .text }

  @Test("Formats for CI and spreadsheets", arguments: machineFormats, Language.allCases)
  func machines(_ format: ReportFormat, language: Language) {
    let output = format.render(HardReport.make(language: language), options: Self.options)
    let file = "Reports/hard.\(language.rawValue).\(format.goldenEnding)"
    #expect(Golden.fault(in: output, against: file) == nil)
  }

  @Test("A report on nothing", arguments: ReportFormat.allCases)
  func empty(_ format: ReportFormat) {
    let output = format.render(HardReport.empty(language: .japanese), options: Self.options)
    #expect(Golden.fault(in: output, against: "Reports/empty.ja.\(format.goldenEnding)") == nil)
  }
}

extension ReportFormat {
  /// `junit.xml` of `kwaudit.junit.xml`; the format's name where its usual file has another name.
  fileprivate var goldenEnding: String {
    if usualFile == "-" { return rawValue + ".txt" }
    let parts = usualFile.split(separator: ".")
    return parts[0] == "kwaudit"
      ? parts.dropFirst().joined(separator: ".") : "\(rawValue).\(parts[parts.count - 1])"
  }
}
