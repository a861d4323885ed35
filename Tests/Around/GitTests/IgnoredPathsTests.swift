import Files
import TestSupport
import Testing

@testable import Git

/// What git ignores, asked of real repositories.
@Suite("Ignored files")
struct IgnoredPathsTests {
  private func ignored(below folder: String, in repository: TestRepository) throws -> IgnoredPaths {
    try IgnoredPaths(
      below: folder.isEmpty ? repository.path : repository.path + "/" + folder,
      in: try #require(Repository.holding(NormalPath(repository.path))))
  }

  private func sample() throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write(".gitignore", "build/\n*.tmp.md\n!keep.tmp.md\n")
    try repository.write("原稿/.gitignore", "下書き.md\n")
    for name in [
      "a.md", "a.tmp.md", "keep.tmp.md", "build/b.md", "build/deep/c.md", "原稿/下書き.md",
      "原稿/完成.md", "下書き.md", "原稿/空 白 \"引用\".tmp.md", "原稿/改\n行.tmp.md", "tracked.tmp.md",
      "only/x.tmp.md",
    ] {
      try repository.write(name, "一\n")
    }
    try repository.git("add", "--force", "tracked.tmp.md", "build/deep/c.md")
    return repository
  }

  @Test(
    "Patterns of all folders hold; what git tracks is not ignored",
    arguments: [
      ("a.md", false), ("a.tmp.md", true), ("keep.tmp.md", false), ("build/b.md", true),
      ("build", false), ("build/deep/c.md", false), ("原稿/下書き.md", true), ("原稿/完成.md", false),
      ("下書き.md", false), ("原稿/空 白 \"引用\".tmp.md", true), ("原稿/改\n行.tmp.md", true),
      ("tracked.tmp.md", false), ("only/x.tmp.md", true),
    ])
  func patterns(name: String, isIgnored: Bool) throws {
    let repository = try sample()
    let ignored = try ignored(below: "", in: repository)
    #expect(ignored.contains(repository.path + "/" + name) == isIgnored)
  }

  @Test("A folder below the root is asked for alone")
  func subfolder() throws {
    let repository = try sample()
    let ignored = try ignored(below: "原稿", in: repository)
    #expect(ignored.contains(repository.path + "/原稿/下書き.md"))
    #expect(!ignored.contains(repository.path + "/a.tmp.md"))
  }

  @Test("A folder that git ignores as a whole stands for its files")
  func wholeFolder() throws {
    let repository = try TestRepository()
    try repository.write(".gitignore", "node_modules\n")
    try repository.write("node_modules/x/README.md", "一\n")
    let ignored = try ignored(below: "", in: repository)
    #expect(ignored.contains(repository.path + "/node_modules"))
  }

  @Test(
    "Of a folder that is ignored itself nothing is, for somebody named it",
    arguments: ["build", "build/inner"])
  func namedFolder(folder: String) throws {
    let repository = try TestRepository()
    try repository.write(".gitignore", "build/\n")
    try repository.write("build/inner/b.md", "一\n")
    let ignored = try ignored(below: folder, in: repository)
    #expect(!ignored.contains(repository.path + "/build/inner"))
    #expect(!ignored.contains(repository.path + "/build/inner/b.md"))
  }

  @Test("A folder of nothing but ignored files is not ignored itself")
  func onlyIgnored() throws {
    let repository = try sample()
    let ignored = try ignored(below: "only", in: repository)
    #expect(
      ignored.contains(repository.path + "/only")
        || ignored.contains(repository.path + "/only/x.tmp.md"))
  }
}
