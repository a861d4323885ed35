import Foundation
import Messages
import Phrases
import Rules
import Settings
import TestSupport
import Testing
import Vocabulary

/// What the manual says of settings is so.
@Suite("The manual on settings")
struct SettingsPageTests {
  /// The first block of a kind on the page.
  private func block(_ kind: String) throws -> String {
    let page = try Fixture.manual("settings.md")
    let start = try #require(page.firstRange(of: "```\(kind)\n"))
    let end = try #require(page[start.upperBound...].firstRange(of: "```\n"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test("Its example is right, has every key, and does what its text says")
  func example() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let yaml = try block("yaml")
    for setting in SettingDescriptor.all {
      #expect(yaml.contains("\n\(setting.name):"), "\(setting.name) is missing")
    }
    try Data(yaml.utf8).write(to: folder.appending(path: ".kwaudit.yml"))
    try Data(try block("csv").utf8).write(to: folder.appending(path: "phrases.csv"))

    let lookup = SettingsLookup(.nearest)
    func settings(_ draft: String) -> EffectiveSettings {
      lookup.settings(ofDraft: folder.appending(path: draft).path)
    }
    func phrases(_ draft: String) -> [String] { settings(draft).phrases.value.map(\.phrase.text) }
    let common = ["引っ越し 見積もり", "引っ越し 費用"]
    #expect(phrases("content/a.md") == common)
    #expect(lookup.problems.map { $0.text(in: .english) } == [])
    #expect(phrases("content/moving-guide.md") == ["引っ越し 見積もり 比較", "引っ越し 費用 相場"] + common)
    #expect(phrases("content/onsen/a.md") == ["日帰り温泉 家族風呂"] + common)
    #expect(phrases("content/lp/summer-sale.html") == ["春 引っ越し キャンペーン"])
    #expect(settings("content/news/a.md").profile.value == .news)
    #expect(settings("content/news/a.md").failUnder.value == 70)
    #expect(settings("content/news/a.md").rules["long-sentence"]?.value.severity == .off)
    let expected = [
      "content/a.mdx": true, "content/a.html": false, "content/archive/a.md": false,
      "content/README.md": false, "b.md": false,
    ]
    for (path, isDraft) in expected {
      #expect(lookup.includes(folder.appending(path: path).path) == isDraft, "\(path)")
    }
  }

  @Test("Its error is the one that the fault gives")
  func error() throws {
    let problem = try #require(
      SettingsSample.problems("phrases: [a]\n\nrules:\n  long-sentense: off\n").first)
    #expect(try block("console") == "$ kwaudit drafts\nkwaudit: \(problem.text(in: .english))\n")
  }
}
