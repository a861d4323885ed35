import Foundation
import Messages
import Phrases
import Rules
import Settings
import SourceText
import Testing
import Vocabulary

@Suite("Finding settings")
struct SettingsLookupTests {
  /// A folder with some files, removed when the test is over.
  private final class Site {
    let folder: URL

    init(_ files: [String: String]) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }
  }

  private func failUnder(_ lookup: SettingsLookup, _ path: String) -> Double? {
    lookup.settings(ofDraft: path).failUnder.value
  }

  @Test("The nearest file counts, and none above the repository's folder")
  func nearest() throws {
    let site = try Site([
      ".kwaudit.yml": "fail-under: 1", "repo/.git/HEAD": "", "repo/a.md": "",
      "repo/sub/.kwaudit.yml": "fail-under: 3", "repo/sub/deep/b.md": "", "c.md": "",
      "tree/.git": "gitdir: elsewhere", "tree/d.md": "",
      "own/.git/HEAD": "", "own/.kwaudit.yml": "fail-under: 5", "own/x/y/e.md": "",
    ])
    let lookup = SettingsLookup(.nearest)
    #expect(failUnder(lookup, site.path("c.md")) == 1)
    #expect(failUnder(lookup, site.path("repo/a.md")) == nil)
    #expect(failUnder(lookup, site.path("repo/sub/deep/b.md")) == 3)
    #expect(failUnder(lookup, site.path("repo/sub/none/../deep/./b.md")) == 3)
    #expect(failUnder(lookup, site.path("tree/d.md")) == nil)
    #expect(failUnder(lookup, site.path("own/x/y/e.md")) == 5)
    #expect(lookup.commonSettings(at: site.path("repo/sub")).failUnder.value == 3)
    #expect(lookup.hasFile(at: site.path("own/x")))
    #expect(!lookup.hasFile(at: site.path("repo/a.md")))
    #expect(lookup.problems.isEmpty)
  }

  @Test("A named file counts for every draft, and nothing where there are to be no settings")
  func places() throws {
    let site = try Site([
      ".kwaudit.yml": "fail-under: 1",
      "ci/kw.yml": "fail-under: 2\ndrafts: [{files: ../a.md, fail-under: 3}]",
      "a.md": "", "b.md": "",
    ])
    let named = SettingsLookup(.file(site.path("ci/kw.yml")))
    #expect(failUnder(named, site.path("a.md")) == 3)
    #expect(failUnder(named, site.path("b.md")) == 2)
    #expect(failUnder(SettingsLookup(.nowhere), site.path("a.md")) == nil)
  }

  @Test("Files that cannot be settings are told")
  func problems() throws {
    let site = try Site([
      "a/.kwaudit.yaml": "", "a/a.md": "", "b/.kwaudit.yml/x": "", "b/b.md": "",
      "c/.kwaudit.yml": "phrase: x", "c/c.md": "", "c/d.md": "",
    ])
    let lookup = SettingsLookup(.nearest)
    for draft in ["a/a.md", "b/b.md", "c/c.md", "c/d.md"] {
      _ = lookup.settings(ofDraft: site.path(draft))
    }
    #expect(
      lookup.problems.map(\.fault).prefix(2) == [.misnamed(wanted: ".kwaudit.yml"), .isFolder])
    // The third is told once, though two drafts have it.
    #expect(lookup.problems.count == 3)
    let missing = SettingsLookup(.file(site.path("none.yml")))
    _ = missing.settings(ofDraft: site.path("a/a.md"))
    #expect(missing.problems.map(\.fault) == [.notFound(nearest: nil)])
  }

  @Test("include and exclude decide which files of folders are drafts")
  func selection() throws {
    let site = try Site([
      "x/.kwaudit.yml": "include: ['**/*.mdx', posts/**]\nexclude: [posts/old, '**/README.md']",
      "y/.kwaudit.yml": "exclude: [tmp/**]", "z/.git/HEAD": "",
    ])
    let lookup = SettingsLookup(.nearest)
    let expected: [String: Bool?] = [
      "x/a.mdx": true, "x/a.md": false, "x/posts/a.txt": true, "x/posts/old/a.md": false,
      "x/posts/README.md": false, "y/a.md": nil, "y/tmp/a.md": false, "z/a.md": nil,
    ]
    for (path, answer) in expected {
      #expect(lookup.includes(site.path(path)) == answer, "\(path)")
    }
    #expect(lookup.excludesFolder(site.path("x/posts/old")))
    #expect(!lookup.excludesFolder(site.path("x/posts")))
    #expect(lookup.excludesFolder(site.path("y/tmp")))
    #expect(!lookup.excludesFolder(site.path("z/tmp")))
  }

  @Test("Sheets are read from the settings' folder, in UTF-8 and UTF-16")
  func sheets() throws {
    let text = "draft\tphrase\nx/*.md\t引っ越し 費用\n"
    let site = try Site(["p.tsv": text, ".kwaudit.yml": "phrases-file: p.tsv"])
    let variants: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]
    for bytes in variants {
      try Data(bytes).write(to: URL(filePath: site.path("p.tsv")))
      let phrases = SettingsLookup(.nearest).settings(ofDraft: site.path("x/a.md")).phrases
      #expect(phrases.value.map(\.phrase.text) == ["引っ越し 費用"])
    }
    try Data([0xFF, 0xFE, 0x00, 0xD8]).write(to: URL(filePath: site.path("p.tsv")))
    let broken = SettingsLookup(.nearest)
    _ = broken.settings(ofDraft: site.path("x/a.md"))
    #expect(broken.problems.first?.position?.line == 1)
    #expect(broken.problems.first?.text(in: .english).contains("encoding") == true)
  }
}
