import Files
import Formats
import Reports
import TestSupport
import Testing

@Suite("Goldens of the hard report")
struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    let language: String
    let width: Int
    let usesColor: Bool

    var testDescription: String { file }
    var file: String { "Reports/hard.\(language).\(width)\(usesColor ? ".color" : "").txt" }

    static let all = ["ja", "en"].flatMap { language in
      [80, 120].flatMap { width in
        [false, true].map { Case(language: language, width: width, usesColor: $0) }
      }
    }
  }

  @Test("Text, at two widths, in both languages, with and without colour", arguments: Case.all)
  func text(_ given: Case) {
    let report = HardReport.make(language: given.language)
    let options = RenderOptions(width: given.width, usesColor: given.usesColor)
    let fault = Golden.fault(
      in: ReportFormat.text.render(report, options: options), against: given.file)
    #expect(fault == nil)
  }

  /// What the report says does not depend on the terminal.
  private static let options = RenderOptions(
    width: 80, usesColor: true,
    rules: [
      RuleReport(
        id: "phrase-missing-from-title", group: "placement", severity: "error",
        summary: "タイトルに語がない", rationale: "検索結果で最初に見えるのはタイトル。 *目安* は <5> | [a](b)",
        remedy: "入れる。"),
      RuleReport(
        id: "never-seen-here", group: "usage", severity: "info", summary: "-", rationale: "-",
        remedy: "-"),
    ],
    folders: SourceFolders(working: NormalPath("/home/ci/記事"), root: NormalPath("/home/ci")))

  struct MachineCase: CustomTestStringConvertible {
    let format: ReportFormat
    let ending: String

    var testDescription: String { format.rawValue }

    static let all: [MachineCase] = [
      .init(format: .jsonl, ending: "jsonl"), .init(format: .sarif, ending: "sarif"),
      .init(format: .github, ending: "github.txt"), .init(format: .gitlab, ending: "gitlab.json"),
      .init(format: .junit, ending: "junit.xml"),
      .init(format: .checkstyle, ending: "checkstyle.xml"),
      .init(format: .rdjson, ending: "rdjson.json"), .init(format: .markdown, ending: "md"),
      .init(format: .csv, ending: "csv"),
    ]
  }

  @Test("Formats for CI and spreadsheets", arguments: MachineCase.all, ["ja", "en"])
  func machines(_ given: MachineCase, language: String) {
    let output = given.format.render(HardReport.make(language: language), options: Self.options)
    #expect(Golden.fault(in: output, against: "Reports/hard.\(language).\(given.ending)") == nil)
  }

  @Test("A report on nothing", arguments: MachineCase.all)
  func empty(_ given: MachineCase) {
    let output = given.format.render(HardReport.empty(language: "ja"), options: Self.options)
    #expect(Golden.fault(in: output, against: "Reports/empty.ja.\(given.ending)") == nil)
  }

  @Test("JSON")
  func json() {
    let output = ReportFormat.json.render(
      HardReport.make(language: "ja"), options: RenderOptions(width: 80, usesColor: false))
    #expect(Golden.fault(in: output, against: "Reports/hard.ja.json") == nil)
  }
}
