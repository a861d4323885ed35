import Formats
import Reports
import Testing
import Vocabulary

/// The commands are read back as GitHub's runner does: one command per line, properties up to the
/// second `::`, then the escapes undone.
@Suite("The report for GitHub Actions")
struct GitHubFormatTests {
  private struct Command: Equatable {
    var name: String
    var properties: [String: String]
    var message: String

    init?(_ line: Substring) {
      guard line.hasPrefix("::") else { return nil }
      let parts = line.dropFirst(2).split(
        separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let space = parts[0].firstIndex(of: " ") else { return nil }
      name = String(parts[0][..<space])
      message = Self.unescaped(parts[1])
      properties = [:]
      for property in parts[0][space...].dropFirst().split(separator: ",") {
        let sides = property.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2 else { return nil }
        properties[String(sides[0])] = Self.unescaped(sides[1])
      }
    }

    private static func unescaped(_ text: Substring) -> String {
      [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private func commands(_ report: Report) -> [Command?] {
    ReportFormat.github.render(report, options: RenderOptions(width: 80, usesColor: false))
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(Command.init)
  }

  @Test("A command for each new finding, each score too low and each unreadable input")
  func commands() {
    // Drafts with 15, 1, 4 and 0 findings, of which 1, 1, 0 and 0 are known; two low scores, one missing, one
    // that fell, two unreadable inputs.
    let all = commands(HardReport.make(language: .japanese))
    #expect(!all.contains(nil))
    #expect(all.count == 15 - 1 + 4 + 4 + 2)
    #expect(all.count { $0?.properties["title"] == "score" } == 4)
    #expect(all.count { $0?.properties["title"] == "unreadable" } == 2)
    #expect(Set(all.compactMap { $0?.name }) == ["error", "warning", "notice"])
  }

  @Test("Hostile names and messages come out as they went in")
  func escapes() {
    let report = HardReport.make(language: .japanese)
    let draft = report.drafts[2]
    let own = commands(report).compactMap { $0 }.filter { $0.properties["file"] == draft.path }
    #expect(own.count == 5)
    let warning = own.first { $0.properties["title"] == "planning-note" }
    let finding = draft.findings[0]
    #expect(warning?.message == finding.message + "\n" + finding.advice)
    #expect(warning?.name == "warning")
    // Its end, 5:1, is exclusive; columns are not allowed over several lines.
    #expect(warning?.properties["line"] == "3")
    #expect(warning?.properties["endLine"] == "4")
    #expect(warning?.properties["col"] == nil)
    #expect(warning?.properties["endColumn"] == nil)
  }

  @Test(
    "Each character with a meaning is escaped where it has it",
    arguments: [
      ("a:b.md", "%", "::error file=a%3Ab.md,title=unreadable::%25\n"),
      (
        "a,b\r\n.md", "a:b, c\r\nd", "::error file=a%2Cb%0D%0A.md,title=unreadable::a:b, c%0D%0Ad\n"
      ),
      ("100%25.md", "::error::", "::error file=100%2525.md,title=unreadable::::error::\n"),
      ("\u{1B}[2J", "\0", "::error file=␛[2J,title=unreadable::␀\n"),
    ])
  func characters(path: String, message: String, line: String) {
    var report = HardReport.empty(language: .english)
    report.unreadable = [.init(path: path, message: message)]
    let options = RenderOptions(width: 80, usesColor: false)
    #expect(ReportFormat.github.render(report, options: options) == line)
  }

  @Test("Only this format has a summary page, and that is the comment for a pull request")
  func summary() {
    for format in ReportFormat.allCases {
      #expect(format.jobSummary == (format == .github ? .markdown : nil))
    }
  }
}
