import Foundation
import TestSupport
import Testing

/// What git ignores is passed over in folders.
@Suite("Ignored drafts")
struct IgnoreTests {
  private func sample() throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write(".gitignore", "node_modules/\n*.tmp.md\n下書き/\n")
    for name in [
      "a.md", "a.tmp.md", "node_modules/pkg/README.md", "原稿/b c.md", "原稿/下書き/d.md",
      "原稿/\"e\".tmp.md",
    ] {
      try repository.write(name, "# 題\n\n会談の文。\n")
    }
    return repository
  }

  @Test("Folders are read without what git ignores, files that are named always")
  func folders() throws {
    let repository = try sample()
    #expect(try repository.audited(".") == ["./a.md", "./原稿/b c.md"])
    #expect(try repository.audited("原稿") == ["原稿/b c.md"])
    #expect(
      try repository.audited("原稿", "a.tmp.md", "原稿/下書き/d.md") == [
        "原稿/b c.md", "a.tmp.md", "原稿/下書き/d.md",
      ])
    #expect(try repository.audited("原稿/下書き") == ["原稿/下書き/d.md"])
  }

  @Test("--no-ignore reads everything")
  func noIgnore() throws {
    let repository = try sample()
    #expect(
      try repository.audited(".", "--no-ignore") == [
        "./a.md", "./a.tmp.md", "./node_modules/pkg/README.md", "./原稿/\"e\".tmp.md",
        "./原稿/b c.md", "./原稿/下書き/d.md",
      ])
  }

  @Test("find and words obey as well")
  func otherCommands() throws {
    let repository = try sample()
    let found = try repository.kwaudit("find", "-p", "会談", ".")
    #expect(
      found.output.split(separator: "\n").compactMap { $0.split(separator: ":").first } == [
        "./a.md", "./原稿/b c.md",
      ])
    let words = try repository.kwaudit("words", "原稿", "--no-ignore")
    #expect(words.status == 0)
  }

  @Test("A repository inside another has its own patterns")
  func inner() throws {
    let repository = try sample()
    try repository.git("init", "--quiet", "inner")
    try repository.write("inner/.gitignore", "x.md\n")
    try repository.write("inner/x.md", "# 題\n")
    try repository.write("inner/y.md", "# 題\n")
    #expect(try repository.audited(".") == ["./a.md", "./inner/y.md", "./原稿/b c.md"])
  }

  @Test("A folder of which git ignores every draft says so")
  func allIgnored() throws {
    let repository = try TestRepository()
    try repository.write(".gitignore", "*.md\n")
    try repository.write("drafts/a.md", "# 題\n")
    let result = try repository.kwaudit("drafts")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        kwaudit: drafts: Git ignores every draft in the folder. Add --no-ignore, or name the files \
        themselves.

        """)
  }

  @Test("What git or the settings leave out is not missed")
  func notRead() throws {
    let repository = try TestRepository()
    try repository.write(".gitignore", "build/\n*.pdf\n")
    try repository.write("a.md", "# 題\n")
    try repository.write("b.pdf", "")
    try repository.write("build/c.docx", "")
    #expect(try repository.kwaudit(".", "--fail-on", "never").errors == "")
    try repository.write("d.docx", "")
    try repository.write("old/e.rst", "")
    try repository.write("old/F.DOCX", "")
    let all = try repository.kwaudit(".", "--fail-on", "never")
    #expect(all.status == 0)
    #expect(all.errors.hasPrefix("kwaudit: note: not read: 2 .docx, 1 .rst. "))
    try repository.write(".kwaudit.yml", "exclude: [old]\n")
    let some = try repository.kwaudit(".", "--fail-on", "never")
    #expect(some.errors.hasPrefix("kwaudit: note: not read: 1 .docx. "))
    // Chosen by extensions, d.md would be a draft, old/e.md would not.
    try repository.write(".kwaudit.yml", "include: ['*.{md,html}']\n")
    let chosen = try repository.kwaudit(".", "--fail-on", "never")
    #expect(chosen.errors.hasPrefix("kwaudit: note: not read: 1 .docx. "))
    try repository.write(".kwaudit.yml", "include: ['*.md']\nexclude: ['*.docx']\n")
    #expect(try repository.kwaudit(".", "--fail-on", "never").errors == "")
  }

  @Test("Two names that differ only in how Unicode writes a character are two files")
  func normalization() throws {
    let repository = try TestRepository()
    try repository.write("\u{304C}.md", "# 題\n")
    try repository.write("\u{304B}\u{3099}.md", "# 題\n")
    #expect(try repository.audited(".").count == 2)
    try repository.git("config", "core.precomposeUnicode", "false")
    try repository.write(".gitignore", "\u{304B}\u{3099}.md\n")
    let names = try repository.audited(".").map { Array($0.utf8) }
    #expect(names == [Array("./\u{304C}.md".utf8)])
  }
}
