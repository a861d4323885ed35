import Settings
import Testing
import Vocabulary

@Suite("The first settings file")
struct InitialSettingsTests {
  private func text(_ paths: [String], phrases: Set<String> = [], _ language: Language) -> String {
    let drafts = paths.map {
      InitialSettings.Draft(
        names: $0.split(separator: "/").map(String.init), namesPhrases: phrases.contains($0))
    }
    return InitialSettings(drafts, in: language).text
  }

  /// The settings in comments as well: lines that begin with `#` and no prose.
  private func uncommented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("#  - ") || (line.hasPrefix("#") && !line.hasPrefix("# "))
          ? String(line.dropFirst()) : String(line)
      }
      .filter { !$0.hasPrefix("phrases-file:") }
      .joined(separator: "\n")
  }

  @Test(
    "It is right as it stands, and with every comment taken off",
    arguments: Language.allCases,
    [
      [], ["a.md"],
      ["a.md", "news/b.html", "news/x/c.md", "README.md", "node_modules/d/README.md"],
      ["[特集]/a: b.md", "{x}/- c.md", "'d'.md", "#e/f.md"],
    ])
  func right(language: Language, paths: [String]) throws {
    let text = text(paths, language)
    let settings = try SettingsSample.read(text)
    #expect(settings.language.value == language)
    let all = try SettingsSample.read(uncommented(text))
    #expect(all.failUnder.value != nil)
    #expect(all.phrases.value.count == 2)
    #expect(!all.dictionary.value.isEmpty)
    #expect(!all.drafts.value.isEmpty)
  }

  @Test("It includes the drafts and leaves out what stands beside them")
  func selection() throws {
    let drafts = ["a.md", "news/b.html", "news/x/c.md", "[特集]/a: b.md", "{x}/- c.md"]
    let others = ["README.md", "news/README.md", "node_modules/d/e.md", "x/node_modules/f.md"]
    let settings = try SettingsSample.read(text(drafts + others, .english))
    let include = try #require(settings.include.value)
    let exclude = settings.exclude.value
    for path in drafts + others {
      let names = path.split(separator: "/").map(String.init)
      let isDraft =
        include.contains { $0.matches(names) } && !exclude.contains { $0.matches(names) }
      #expect(isDraft == drafts.contains(path), "\(path)")
    }
  }

  @Test("Drafts without phrases of their own are listed to fill in, up to a limit")
  func open() throws {
    let paths = (1...40).map { "d/\($0).md" }
    let text = text(paths, phrases: ["d/2.md"], .english)
    let groups = try SettingsSample.read(uncommented(text)).drafts.value
    #expect(groups.count == 30)
    #expect(groups.map { $0.files[0].text }.prefix(2) == ["d/1.md", "d/3.md"])
    #expect(text.contains("(39)"))
    #expect(text.contains("# And 9 more."))
  }
}
