import Reports
import Testing
import Vocabulary

@testable import Formats

@Suite("JUnit")
struct JUnitFormatTests {
  /// The lines about what to do in the report of a draft with so many phrases.
  private func steps(phrases: Int, _ language: Language) -> [Substring] {
    let text = ReportFormat.junit.render(
      ScreenReport.phrases(phrases, language), options: RenderOptions(width: 80, usesColor: false))
    return text.split(separator: "\n").filter { $0.contains(#/^\d+\. |^ほか|more/#) }
  }

  @Test("No more than ten steps are told, and how many are left out")
  func steps() {
    let many = steps(phrases: 6, .japanese)
    #expect(many.count == 11)
    #expect(many[9].hasPrefix("10. "))
    #expect(many.last?.contains(#/^ほか\d+件/#) == true)
    #expect(steps(phrases: 6, .english).last?.contains(#/^\d+ more/#) == true)
    #expect(steps(phrases: 1, .japanese).allSatisfy { !$0.hasPrefix("ほか") })
  }
}
