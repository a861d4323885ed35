import Foundation
import TestSupport
import Testing

/// `--cache`, as its users see it.
@Suite("Caching results")
struct CacheTests {
  private func sample() throws -> TestRepository {
    let repository = try TestRepository()
    for number in 0..<12 {
      try repository.write("drafts/\(number).md", "# 第\(number)回\n\n会談の文。\n\n```\n会談\n```\n")
    }
    return repository
  }

  private func entries(of repository: TestRepository, _ folder: String = ".kwaudit-cache")
    -> [String]
  {
    let names = try? FileManager.default.contentsOfDirectory(atPath: repository.path + "/" + folder)
    return (names ?? []).filter { $0.hasSuffix(".result") }
  }

  @Test(
    "A cached report has the same bytes, in every format and language",
    arguments: try CommandRunner.formats())
  func sameBytes(format: String) throws {
    let repository = try sample()
    for language in ["ja", "en"] {
      let options = ["drafts", "-p", "会談 停戦", "--format", format, "--lang", language]
      let plain = try CommandRunner.run(options, in: URL(filePath: repository.path))
      for _ in 0..<2 {
        #expect(
          try CommandRunner.run(options + ["--cache"], in: URL(filePath: repository.path)) == plain)
      }
    }
    #expect(entries(of: repository).count == 24)
  }

  @Test("The folder stands at the root of the repository, where git and walks pass it over")
  func place() throws {
    let repository = try sample()
    let folder = repository.path + "/drafts"
    let result = try CommandRunner.run(
      [".", "--format", "csv", "--cache"], in: URL(filePath: folder))
    #expect(result.errors.isEmpty)
    #expect(entries(of: repository).count == 12)
    #expect(!(try repository.git("status", "--porcelain").contains("kwaudit-cache")))
    #expect(try repository.audited(".").count == 12)
  }

  @Test("A folder can be named, with = or without", arguments: [["--cache=c"], ["--cache", "c"]])
  func named(option: [String]) throws {
    let repository = try sample()
    let result = try CommandRunner.run(
      ["drafts"] + option + ["--format", "csv"], in: URL(filePath: repository.path))
    #expect(result.status == 0)
    #expect(entries(of: repository, "c").count == 12)
    #expect(entries(of: repository).isEmpty)
  }

  @Test("A changed draft and changed settings are audited anew")
  func changes() throws {
    let repository = try sample()
    _ = try repository.kwaudit("drafts", "--cache")
    try repository.write("drafts/3.md", "# 題\n\n停戦。\n")
    for options in [
      [], ["-p", "会談"], ["--profile", "landing"], ["--fail-under", "90"],
      ["--input-format", "text"],
    ] {
      let arguments = ["drafts", "--format", "json"] + options
      let plain = try CommandRunner.run(arguments, in: URL(filePath: repository.path))
      for _ in 0..<2 {
        #expect(
          try CommandRunner.run(arguments + ["--cache"], in: URL(filePath: repository.path))
            == plain)
      }
    }
  }

  @Test("Settings of each draft decide, and changed ones are obeyed")
  func settings() throws {
    let repository = try sample()
    let settings = [
      "phrases: [会談]\n", "phrases: [会談]\nsynonyms: {会談: [文]}\n",
      "phrases: [会談]\nfail-under: 90\n", "phrases: [会談]\nscore: {title-terms: 1}\n",
      "phrases: [会談]\nrules: {phrase-missing-from-title: off}\n",
      "phrases: [会談]\ndictionary: [会談の文]\n",
      "drafts: [{files: [drafts/1*.md], phrases: [停戦], profile: landing}]\n",
    ]
    var outputs: Set<String> = []
    for text in settings + settings.reversed() {
      try repository.write(".kwaudit.yml", text)
      let arguments = ["drafts", "--format", "json"]
      let folder = URL(filePath: repository.path)
      let plain = try CommandRunner.run(arguments, in: folder)
      #expect(plain.errors.isEmpty)
      outputs.insert(plain.output)
      for _ in 0..<2 {
        #expect(try CommandRunner.run(arguments + ["--cache"], in: folder) == plain, "\(text)")
      }
    }
    #expect(outputs.count == settings.count)
  }

  @Test("A damaged entry is audited anew, with a note")
  func damaged() throws {
    let repository = try sample()
    let plain = try repository.kwaudit("drafts", "--format", "json")
    _ = try repository.kwaudit("drafts", "--cache")
    let names = entries(of: repository).sorted()
    try Data().write(to: URL(filePath: "\(repository.path)/.kwaudit-cache/\(names[0])"))
    var result = try repository.kwaudit("drafts", "--format", "json", "--cache")
    #expect(
      result.errors == """
        kwaudit: note: 1 entry of the cache was damaged (.kwaudit-cache/\(names[0])), and those drafts are audited again.

        """)
    result.errors = ""
    #expect(result == plain)
    #expect(try repository.kwaudit("drafts", "--format", "json", "--cache") == plain)
    for name in names {
      try Data("x".utf8).write(to: URL(filePath: "\(repository.path)/.kwaudit-cache/\(name)"))
    }
    result = try repository.kwaudit("drafts", "--format", "json", "--cache", "--lang", "en")
    #expect(result.output == plain.output)
    #expect(result.errors.contains("12 entries of the cache were damaged"))
  }

  @Test("Where the folder cannot be written, the audit goes on with a note")
  func unwritable() throws {
    let repository = try sample()
    let plain = try repository.kwaudit("drafts", "--format", "csv")
    let result = try repository.kwaudit("drafts", "--format", "csv", "--cache", "none/cache")
    #expect(result.output == plain.output)
    #expect(result.status == plain.status)
    #expect(
      result.errors == """
        kwaudit: note: the cache cannot be written, so results are not kept (none/cache: No such file \
        or directory).

        """)
    let japanese = try repository.kwaudit(
      "drafts", "--format", "csv", "--cache", "none/cache", "--lang", "ja")
    #expect(japanese.errors.hasPrefix("kwaudit: お知らせ：キャッシュに書き込めないため"))
  }

  @Test("A folder with drafts in it is not taken for a cache")
  func foreign() throws {
    let repository = try sample()
    let result = try repository.kwaudit("drafts", "--cache", "drafts")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        kwaudit: drafts: this folder holds something other than a cache. Name an empty folder or a new one; to name none, \
        put --cache last.

        """)
    #expect(!FileManager.default.fileExists(atPath: repository.path + "/drafts/.gitignore"))
  }

  @Test("Runs at the same time do not harm each other")
  func concurrentRuns() async throws {
    let repository = try sample()
    let path = repository.path
    let plain = try CommandRunner.run(["drafts", "--format", "json"], in: URL(filePath: path))
    for _ in 0..<3 {
      let results = await withTaskGroup(of: CommandResult?.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try? CommandRunner.run(
              ["drafts", "--format", "json", "--cache"], in: URL(filePath: path))
          }
        }
        return await group.reduce(into: [CommandResult?]()) { $0.append($1) }
      }
      for result in results { #expect(result == plain) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/.kwaudit-cache")
    #expect(names.allSatisfy { !$0.hasPrefix(".kwaudit-") })
  }
}
