import Foundation
import TestSupport
import Testing

/// What both READMEs show is what the program prints.
@Suite("README")
struct ReadmeTests {
  /// A README and how its command names the language, which is English without that.
  struct Page: CustomTestStringConvertible {
    let path: String
    let option: String

    var testDescription: String { path }

    func text() throws -> String {
      try String(contentsOf: Fixture.packageFolder.appending(path: path), encoding: .utf8)
    }

    static let all = [
      Page(path: "README.md", option: ""),
      Page(path: ".github/README.ja.md", option: " --lang ja"),
    ]
  }

  @Test("Its one command is the one whose report it shows", arguments: Page.all)
  func report(_ page: Page) throws {
    let arguments = ["Fixtures/Drafts/onsen-sjis.txt", "-p", "日帰り温泉 家族風呂 カップル"]
    let command = "\(arguments[0]) -p \"\(arguments[2])\"\(page.option)"
    let result = try CommandRunner.run(
      arguments + page.option.split(separator: " ").map(String.init))
    #expect(result.status == 0)
    #expect(result.output.count > 500)
    let text = try page.text()
    #expect(text.contains("&& .build/release/kwaudit \(command)\n```\n"))
    let shown = "```console\n$ kwaudit \(command)\n\(result.output)```\n"
    #expect(text.contains(shown), "The report in \(page.path) is out of date")
  }

  @Test("It is short, and counts rules and formats right", arguments: Page.all)
  func figures(_ page: Page) throws {
    let text = try page.text()
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 201)
    let rules = try CommandRunner.run(["rules"]).output.split(separator: "\n")
      .count { $0.hasPrefix("  ") }
    let formats = try CommandRunner.formats()
    #expect(formats.contains("text"))
    #expect(text.firstMatch(of: #/\*\*\[([0-9]+)(?:[ ]rules|のルール)\]/#)?.1 == "\(rules)")
    #expect(
      text.firstMatch(of: #/\*\*\[([0-9]+)(?:[ ]formats|の形式)\]/#)?.1
        == "\(formats.count)")
  }

  @Test("Its settings are right", arguments: Page.all)
  func settings(_ page: Page) throws {
    let text = try page.text()
    let start = try #require(text.firstRange(of: "```yaml\n"))
    let end = try #require(text[start.upperBound...].firstRange(of: "```\n"))
    let folder = try TemporaryFolder([
      ".kwaudit.yml": String(text[start.upperBound..<end.lowerBound])
    ])
    let result = try folder.run(["config", "content/news/a.md"])
    #expect(result.status == 0)
    #expect(result.output.contains("profile: news"))
  }
}
