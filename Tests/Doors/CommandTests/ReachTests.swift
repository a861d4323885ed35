import Foundation
import Testing

/// What of the disk a folder of drafts can have read: itself.
@Suite("Reading outside")
struct ReachTests {
  private static let draft = "# 題\n\n温泉の宿。\n"

  /// A secret beside a folder of drafts, `in`.
  private func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["secret": "token: hush\n", "in/a.md": Self.draft])
    for (name, text) in files { try folder.make(name, text) }
    return folder
  }

  @Test(
    "Settings that are a link out of their folder are not read",
    arguments: ["../secret", "SITE/secret", "b/../../secret"])
  func settings(target: String) throws {
    let site = try site(["in/b/b.md": Self.draft])
    try site.link("in/.kwaudit.yml", to: target.replacing("SITE", with: site.url.path))
    for arguments in [
      ["in"], ["config", "in"], ["find", "-p", "温泉", "in"], ["words", "in/a.md"],
    ] {
      let result = try site.run(arguments)
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(
        result.errors == """
          kwaudit: in/.kwaudit.yml: It leads to a file outside the repository (without one, outside its folder), and is \
          not read. Put the file itself there, or name it with --config.

          """)
    }
    let japanese = try site.run(["in", "--lang", "ja"])
    #expect(
      japanese.errors == """
        kwaudit: in/.kwaudit.yml: リポジトリの外（リポジトリがなければ、このフォルダの外）のファイルへのリンクなので、読みません。\
        ここにファイルそのものを置くか、--config で指定してください。

        """)
    #expect(try site.run(["in", "--config", "in/.kwaudit.yml"]).errors.contains("no key “token”"))
  }

  @Test("In a repository settings may be a link, but not to what git keeps")
  func settingsOfRepository() throws {
    let site = try site([
      "repo/.git/config": "token = hush\n", "repo/shared.yml": "fail-on: never\n",
    ])
    try site.make("repo/in/a.md", Self.draft)
    try site.link("repo/in/.kwaudit.yml", to: "../shared.yml")
    #expect(try site.run(["config", "repo/in"]).output.contains("fail-on: never"))
    try site.remove("repo/in/.kwaudit.yml")
    try site.link("repo/in/.kwaudit.yml", to: "../.git/config")
    let result = try site.run(["config", "repo/in"])
    #expect(result.status == 2)
    #expect(!result.errors.contains("token"))
  }

  @Test(
    "Settings name phrase files of their repository alone",
    arguments: [
      ("../secret", false), ("SITE/secret", false), ("link.csv", false), (".git/config", false),
      ("b/../../secret", false), ("p.txt", true), ("../in/p.txt", true), ("inner.csv", true),
    ])
  func phraseFile(name: String, isRead: Bool) throws {
    let site = try site(["in/p.txt": "温泉\n", "in/p.csv": "phrase\n温泉\n"])
    try site.make("in/.git/config", "token\n")
    try site.link("in/link.csv", to: "../secret")
    try site.link("in/inner.csv", to: "p.csv")
    let path = name.replacing("SITE", with: site.url.path)
    for text in ["phrases-file: \(path)\n", "drafts:\n- files: '*.md'\n  phrases-file: \(path)\n"] {
      try site.make("in/.kwaudit.yml", text)
      let result = try site.run(["config", "in/a.md"])
      #expect(result.status == (isRead ? 0 : 2))
      #expect(result.output.contains("温泉") == isRead)
      #expect(!(result.output + result.errors).contains("token"))
      if !isRead { #expect(result.errors.contains("Move it inside, or name it with --phrases.")) }
    }
    #expect(try site.run(["config", "in/a.md", "--lang", "ja"]).status == (isRead ? 0 : 2))
  }

  @Test("A draft that is a link is read where the walk could have come to its file")
  func drafts() throws {
    let site = try site([
      "in/.hidden/x.md": Self.draft, "in/.env": "token\n", "in/b/c.md": Self.draft,
    ])
    for (name, target) in [
      ("out.md", "../secret"), ("env.md", ".env"), ("hidden.md", ".hidden/x.md"),
      ("b/up.md", "../../secret"), ("same.md", "a.md"), ("b/up-inside.md", "../a.md"),
    ] { try site.link("in/\(name)", to: target) }
    let result = try site.run(["in", "-p", "温泉", "--format", "csv"])
    #expect(result.status == 2)
    #expect(!result.output.contains("token"))
    let message = """
      It is a link to something outside the folder, or to a hidden file, and is not followed. Name the file itself to \
      have it audited, or exclude the link in the settings.
      """
    #expect(
      result.errors
        == ["b/up.md", "env.md", "hidden.md", "out.md"]
        .map { "kwaudit: in/\($0): \(message)\n" }.joined())
    let read = ["a.md", "b/c.md", "b/up-inside.md", "same.md"]
    #expect(read.allSatisfy { result.output.contains("in/\($0),") })
    #expect(try site.run(["in/out.md", "-p", "温泉"]).status != 2)
    try site.make("in/.kwaudit.yml", "exclude: [out.md, env.md, hidden.md, b/up.md]\n")
    #expect(try site.run(["in", "-p", "温泉", "--fail-on", "never"]).status == 0)
  }

  @Test(
    "Names that lead out are not searched for", arguments: ["../../../../*/x.md", "../sec/x.md"])
  func claims(glob: String) throws {
    let site = try site(["in/.kwaudit.yml": "drafts:\n- files: \(glob)\n  fail-under: 0\n"])
    let result = try site.run(["in"])
    #expect(result.status == 2)
    #expect(result.errors.contains("No draft matches “\(glob)”. Check the path"))
  }

  @Test("Of YAML that is not understood nothing is quoted")
  func excerpts() throws {
    let site = try site()
    try site.make("in/.kwaudit.yml", "fail-on: never\nkey: [hush: {secret\n")
    var errors = try site.run(["in"]).errors
    #expect(errors.contains("in/.kwaudit.yml:"))
    try site.make("in/.kwaudit.yml", "hush secret\nhush\n")
    errors = try site.run(["in"]).errors
    #expect(errors.hasPrefix("kwaudit: in/.kwaudit.yml:1:1: "))
    #expect(!errors.contains("hush"))
    try site.make("in/.kwaudit.yml", "a: b: hush\n")
    errors = try site.run(["in"]).errors
    #expect(errors.contains("It is not valid YAML"))
    #expect(!errors.contains("hush"))
    try site.make("in/.kwaudit.yml", "a: \u{1}hush\n")
    errors = try site.run(["in"]).errors
    #expect(errors.contains("It is not valid YAML"))
    #expect(!errors.contains("hush"))
  }
}
