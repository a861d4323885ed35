import Files
import Foundation
import TestSupport
import Testing

@testable import Git

/// What git says has changed, asked of real repositories.
@Suite("Changes since a revision")
struct RepositoryChangesTests {
  private func changes(
    since revision: String, in repository: TestRepository
  ) throws -> RepositoryChanges {
    try RepositoryChanges(
      since: revision, in: try #require(Repository.holding(NormalPath(repository.path))))
  }

  /// `main` and a branch `edit`, both with commits of their own; the branch is checked out.
  private func parted() throws -> TestRepository {
    let repository = try TestRepository()
    for name in ["same.md", "edited.md", "staged.md", "open.md", "gone.md", "elsewhere.md"] {
      try repository.write(name, "\(name)\n二\n三\n")
    }
    try repository.write("moved.md", (1...20).map { "\($0)行目です。\n" }.joined())
    try repository.write("renamed.md", "名前だけが変わります。\n本文です。\n")
    try repository.write(".gitignore", "*.tmp.md\n")
    try repository.commit()
    try repository.git("switch", "--quiet", "--create", "edit")
    try repository.write("edited.md", "edited.md\n2\n三\n")
    try repository.remove("gone.md")
    try repository.git("mv", "renamed.md", "new name.md")
    try repository.remove("moved.md")
    let lines = (1...20).map { $0 == 7 ? "変えました。\n" : "\($0)行目です。\n" }
    try repository.write("moved/原稿.md", lines.joined())
    try repository.commit()
    try repository.git("switch", "--quiet", "main")
    try repository.write("elsewhere.md", "mainで変えました。\n")
    try repository.commit()
    try repository.git("switch", "--quiet", "edit")
    try repository.write("staged.md", "staged.md\n二\n三\n四\n")
    try repository.git("add", "staged.md")
    try repository.write("open.md", "open.md\n三\n")
    try repository.write("untracked.md", "新しい。\n")
    try repository.write("ignored.tmp.md", "無視。\n")
    return repository
  }

  @Test("Commits since the merge base, the index, the working folder and untracked files count")
  func files() throws {
    let repository = try parted()
    let changes = try changes(since: "main", in: repository)
    let names = [
      "same.md", "edited.md", "staged.md", "open.md", "elsewhere.md", "new name.md", "moved/原稿.md",
      "untracked.md", "ignored.tmp.md",
    ]
    #expect(
      names.filter { changes.contains(GitPath($0)) } == [
        "edited.md", "staged.md", "open.md", "moved/原稿.md", "untracked.md", "ignored.tmp.md",
      ])
    #expect(changes.base == (try repository.git("merge-base", "main", "edit")))
  }

  @Test("Changed lines are those of the working folder, a rename followed")
  func lines() throws {
    let repository = try parted()
    let names = ["same.md", "edited.md", "staged.md", "open.md", "moved/原稿.md", "untracked.md"]
    let lines = try changes(since: "main", in: repository).lines(of: names.map { GitPath($0) })
    func touched(_ name: String) -> [Int] {
      (1...25).filter { lines[GitPath(name)]?.touches($0...$0) ?? false }
    }
    #expect(touched("same.md").isEmpty)
    #expect(touched("edited.md") == [2])
    #expect(touched("staged.md") == [4])
    #expect(touched("open.md").isEmpty)
    #expect(lines[GitPath("open.md")]?.touches(1...2) == true)
    #expect(touched("moved/原稿.md") == [7])
    #expect(lines[GitPath("untracked.md")] == .all)
  }

  @Test("HEAD as the revision leaves what is not committed")
  func head() throws {
    let repository = try parted()
    let changes = try changes(since: "HEAD", in: repository)
    let names = ["edited.md", "staged.md", "open.md", "untracked.md", "moved/原稿.md"]
    #expect(
      names.filter { changes.contains(GitPath($0)) } == ["staged.md", "open.md", "untracked.md"])
  }

  @Test(
    "File names may hold anything",
    arguments: [
      "空白 と 日本語.md", "a\"b.md", "a\nb.md", "a\tb.md", "a\\b.md", " a.md", "-a.md", "*.md",
      ":(top)a.md", "フォルダ/😀.md", "[a].md", "'a'.md", "か\u{3099}.md",
    ])
  func oddNames(name: String) throws {
    let repository = try TestRepository()
    try repository.write(name, "一\n二\n三\n")
    try repository.write("other.md", "一\n")
    try repository.commit()
    try repository.write(name, "一\n2\n三\n")
    let changes = try changes(since: "main", in: repository)
    #expect(changes.contains(GitPath(name)))
    #expect(!changes.contains(GitPath("other.md")))
    let lines = try changes.lines(of: [GitPath(name)])
    var second = ChangedLines()
    second.add(start: 2, count: 1)
    #expect(lines == [GitPath(name): second])
  }

  @Test("Two names that differ only in how Unicode writes a character are two files")
  func normalization() throws {
    let repository = try TestRepository()
    try repository.write("\u{304C}.md", "一\n")
    try repository.write("\u{304B}\u{3099}.md", "一\n")
    try repository.commit()
    try repository.write("\u{304B}\u{3099}.md", "二\n")
    let changes = try changes(since: "main", in: repository)
    #expect(changes.contains(GitPath("\u{304B}\u{3099}.md")))
    #expect(!changes.contains(GitPath("\u{304C}.md")))
  }

  @Test("Neither the user's settings nor attributes change what is read")
  func settings() throws {
    let repository = try TestRepository()
    try repository.write("a/日.md", "一\n二\n三\n四\n五\n")
    try repository.commit()
    let settings = [
      ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("color.ui", "always"),
      ("core.quotePath", "true"), ("diff.external", "/bin/false"), ("diff.relative", "true"),
      ("diff.renames", "false"), ("diff.interHunkContext", "9"), ("diff.context", "9"),
      ("diff.colorMoved", "zebra"), ("core.pager", "/bin/false"), ("diff.wordRegex", "."),
    ]
    for (name, value) in settings { try repository.git("config", name, value) }
    try repository.git("mv", "a/日.md", "a/月.md")
    try repository.write("a/月.md", "1\n二\n三\n四\n5\n")
    let lines = try changes(since: "main", in: repository).lines(of: [GitPath("a/月.md")])
    #expect((1...5).filter { lines[GitPath("a/月.md")]?.touches($0...$0) ?? false } == [1, 5])
  }

  @Test("What git takes for binary has changed as a whole")
  func binary() throws {
    let repository = try TestRepository()
    try repository.write("a.md", Data([0xFF, 0xFE, 0x42, 0x30, 0x0A, 0x00]))
    try repository.commit()
    try repository.write("a.md", Data([0xFF, 0xFE, 0x44, 0x30, 0x0A, 0x00]))
    let changes = try changes(since: "main", in: repository)
    #expect(try changes.lines(of: [GitPath("a.md")]) == [GitPath("a.md"): .all])
  }

  @Test(
    "Every file is found where there are more than one command line is to hold")
  func manyFiles() throws {
    let repository = try TestRepository()
    let names = (0..<450).map { "drafts/\($0).md" }
    for name in names { try repository.write(name, "一\n二\n") }
    try repository.commit()
    for name in names { try repository.write(name, "一\n二\n三\n") }
    let lines = try changes(since: "main", in: repository).lines(of: names.map { GitPath($0) })
    var third = ChangedLines()
    third.add(start: 3, count: 1)
    #expect(lines == Dictionary(uniqueKeysWithValues: names.map { (GitPath($0), third) }))
  }
}
