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

  @Test("JSON")
  func json() {
    let output = ReportFormat.json.render(
      HardReport.make(language: "ja"), options: RenderOptions(width: 80, usesColor: false))
    #expect(Golden.fault(in: output, against: "Reports/hard.ja.json") == nil)
  }
}
