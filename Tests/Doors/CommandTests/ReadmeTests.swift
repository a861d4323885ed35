import Foundation
import TestSupport
import Testing

/// What README shows is what the program prints.
@Suite("README")
struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOf: Fixture.packageFolder.appending(path: "README.md"), encoding: .utf8)
  }

  @Test(
    "Its blocks are the program's output",
    arguments: [
      ["audit", "--help"], ["rules", "--lang", "en"],
      ["Fixtures/Drafts/onsen-sjis.txt", "-p", "日帰り温泉 家族風呂 カップル", "--lang", "ja"],
    ])
  func blocks(arguments: [String]) throws {
    let result = try CommandRunner.run(arguments)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
    let shown = result.output.trimmingCharacters(in: .newlines)
    #expect(try readme().contains(shown), "README is out of date for \(arguments)")
  }

  @Test("Its main job runs on a draft that is there")
  func mainJob() throws {
    #expect(try readme().contains("kwaudit Fixtures/Drafts/moving-guide.md\n"))
    let result = try CommandRunner.run(["Fixtures/Drafts/moving-guide.md"])
    #expect(result.status == 0)
    #expect(result.output.contains("Fixtures/Drafts/moving-guide.md"))
  }
}
