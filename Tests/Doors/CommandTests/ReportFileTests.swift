import Foundation
import Testing

/// Reports that go to files, and to several places at once.
@Suite("Report files")
struct ReportFileTests {
  /// A folder with one draft, `drafts/a.md`, removed at the end.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    var draft: String { path + "/drafts/a.md" }

    init() throws {
      try make("drafts/a.md", "# 題\n\n会談をした。\n")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func make(_ name: String, _ text: String) throws {
      let file = URL(filePath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }

    func read(_ name: String) -> String? {
      FileManager.default.contents(atPath: path + "/" + name).map {
        String(decoding: $0, as: UTF8.self)
      }
    }

    /// The names of all files at the top, temporary ones too.
    var names: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func run(_ arguments: String..., environment: [String] = []) throws -> CommandResult {
      try CommandRunner.run([draft] + arguments, environment: environment)
    }

    /// Runs the program from a shell, with a command of the shell before it.
    func run(after command: String, _ arguments: String) throws -> (status: Int32, errors: String) {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "\(command); '\(CommandRunner.executable.path)' '\(draft)' \(arguments)",
      ]
      process.currentDirectoryURL = URL(filePath: path)
      let errors = Pipe()
      process.standardError = errors
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let data = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
  }

  @Test("Several reports at once, beside the text")
  func several() throws {
    let folder = try Folder()
    let result = try folder.run(
      "--report", "sarif=\(folder.path)/a.sarif", "--report", "csv=\(folder.path)/a=b.csv")
    #expect(result.status == 0)
    #expect(result.output.contains("– not scored"))
    #expect(folder.read("a.sarif")?.hasPrefix("{\n  \"$schema\"") == true)
    #expect(folder.read("a=b.csv")?.hasPrefix("\u{FEFF}draft,") == true)
    #expect(folder.names == ["a.sarif", "a=b.csv", "drafts"])
  }

  @Test("A folder of pages, beside the text, with a page for each draft")
  func pages() throws {
    let folder = try Folder()
    try folder.make("drafts/b.md", "# 二つ目\n\n話。\n")
    let other = "\(folder.path)/drafts/b.md"
    let result = try folder.run(other, "--output-folder", "\(folder.path)/out")
    #expect(result.output.contains("drafts/b.md"))
    #expect(folder.names == ["drafts", "out"])
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
    #expect(pages.count == 3)
    #expect(pages.contains("index.html"))
    let page = try #require(pages.first { $0.hasSuffix("drafts-a-md.html") })
    #expect(folder.read("out/index.html")?.contains(page) == true)
    #expect(folder.read("out/" + page)?.contains("会談をした。") == true)
    let only = try folder.run("--format", "html", "--output-folder", "\(folder.path)/out")
    #expect(only.output == "")
  }

  @Test("No page takes the place of a draft")
  func pagesBesideDrafts() throws {
    let folder = try Folder()
    try folder.make("drafts/index.html", "<h1>題</h1><p>話。</p>")
    let draft = "\(folder.path)/drafts/index.html"
    let result = try folder.run(draft, "--output-folder", "\(folder.path)/drafts")
    #expect(result.status == 2)
    #expect(result.errors.contains("index.html: this is one of the drafts."))
    #expect(folder.read("drafts/index.html") == "<h1>題</h1><p>話。</p>")
  }

  @Test("The drafts' text is in JSON where it is asked for, and only there")
  func text() throws {
    let folder = try Folder()
    let without = try folder.run("--format", "json", "--report", "html=\(folder.path)/a.html")
    #expect(!without.output.contains("会談をした"))
    #expect(folder.read("a.html")?.contains("会談をした。") == true)
    let with = try folder.run("--format", "json", "--with-text")
    #expect(with.output.contains(#""text" : "会談をした。""#))
  }

  @Test("One to standard output takes the place of the text, which --output sends to a file")
  func standardOutput() throws {
    let folder = try Folder()
    let alone = try folder.run("--report", "junit=-")
    #expect(alone.output.hasPrefix("<?xml"))
    #expect(!alone.output.contains("– not scored"))
    let both = try folder.run("--report", "junit=-", "--output", folder.path + "/a.txt")
    #expect(both.output == alone.output)
    #expect(folder.read("a.txt")?.contains("– not scored") == true)
  }

  @Test(
    "What contradicts itself is refused",
    arguments: [
      (["--report", "json=-", "--report", "csv=-"], "Only one report can go to standard output"),
      (["--format", "json", "--report", "csv=-"], "Only one report can go to standard output"),
      (["--output", "x", "--report", "csv=./x"], "Two outputs cannot go to the same file, ./x"),
      (["--report", "pdf=x"], "--report cannot be “pdf”. Allowed: text, json, jsonl, sarif,"),
      (["--report", "sarif"], "Write FORMAT=FILE"), (["--report", "sarif="], "Write FORMAT=FILE"),
      (["--output", "-"], "--output takes the name of a file"),
    ])
  func contradictions(arguments: [String], message: String) throws {
    let result = try CommandRunner.run(["Fixtures/Drafts/short-note.md"] + arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(
    "A report that cannot be written is told in a sentence, and the others are written",
    arguments: [
      (
        "none/a.sarif", "en",
        "the report cannot be written: its folder does not exist. Create it first."
      ),
      ("none/a.sarif", "ja", "レポートを書き込めません。書き込み先のフォルダがありません。先に作ってください。"),
      ("drafts", "en", "the report cannot be written: this is a folder. Name a file."),
      ("drafts", "ja", "レポートを書き込めません。フォルダが指定されています。ファイルを指定してください。"),
      (
        "drafts/a.md/b", "en",
        "the report cannot be written: its folder does not exist. Create it first."
      ),
    ])
  func unwritable(name: String, language: String, message: String) throws {
    let folder = try Folder()
    let result = try folder.run(
      "--report", "sarif=\(folder.path)/\(name)", "--report", "csv=\(folder.path)/a.csv", "--lang",
      language)
    #expect(result.status == 2)
    #expect(result.errors == "kwaudit: \(folder.path)/\(name): \(message)\n")
    #expect(!result.output.isEmpty)
    #expect(folder.names == ["a.csv", "drafts"])
  }

  @Test(
    "Where there is no room, the old file stays as it was and nothing else is left",
    arguments: [true, false])
  func noRoom(hasOldFile: Bool) throws {
    let folder = try Folder()
    if hasOldFile { try folder.make("a.sarif", "old") }
    // No file may grow beyond 4 KiB; the log has more for its rules alone.
    let result = try folder.run(after: "trap '' XFSZ; ulimit -f 4", "--report sarif=a.sarif")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "kwaudit: a.sarif: the report cannot be written: the disk is full. Free some space and run it again.\n"
    )
    #expect(folder.read("a.sarif") == (hasOldFile ? "old" : nil))
    #expect(folder.names == (hasOldFile ? ["a.sarif", "drafts"] : ["drafts"]))
  }

  @Test("A full standard output is a failure; one that was closed by its reader is not")
  func fullStandardOutput() throws {
    let folder = try Folder()
    let full = try folder.run(after: "exec >/dev/full", "--format json --lang ja")
    #expect(full.status == 2)
    #expect(full.errors == "kwaudit: 標準出力: レポートを書き込めません。空き容量が足りません。空きを増やしてから、もう一度実行してください。\n")
    let closed = try folder.run(
      after: "trap '' PIPE; exec > >(exec true); sleep 0.2", "--format sarif")
    #expect(closed.status == 0)
    #expect(closed.errors.isEmpty)
  }

  @Test("A file keeps its permissions, a link its target, and a device is written to")
  func kinds() throws {
    let folder = try Folder()
    try folder.make("real.json", "old")
    let real = folder.path + "/real.json"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.json", withDestinationPath: "real.json")
    let result = try folder.run(
      "--report", "json=\(folder.path)/link.json", "--report", "csv=/dev/null")
    #expect(result.status == 0)
    #expect(folder.read("real.json")?.hasPrefix("{\n") == true)
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(
      (try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.json"))
        == "real.json")
    #expect(folder.names == ["drafts", "link.json", "real.json"])
  }

  @Test("The job summary of GitHub Actions is added to, for its own format only")
  func jobSummary() throws {
    let folder = try Folder()
    try folder.make("summary.md", "before\n")
    let environment = ["GITHUB_STEP_SUMMARY=\(folder.path)/summary.md"]
    _ = try folder.run("--format", "json", environment: environment)
    #expect(folder.read("summary.md") == "before\n")
    let comment = try folder.run("--format", "markdown").output
    let result = try folder.run("--report", "github=-", environment: environment)
    #expect(result.status == 0)
    #expect(folder.read("summary.md") == "before\n" + comment)
    let unwritable = try folder.run(
      "--format", "github", environment: ["GITHUB_STEP_SUMMARY=\(folder.path)/none/summary.md"])
    #expect(unwritable.status == 2)
    #expect(unwritable.errors.contains("none/summary.md: the report cannot be written"))
    #expect(try folder.run("--format", "github", environment: ["GITHUB_STEP_SUMMARY="]).status == 0)
  }

  @Test("Files are named from the root of the repository that holds the drafts")
  func repositoryRoot() throws {
    let folder = try Folder()
    try folder.make(".git/HEAD", "")
    let inside = try folder.run("--format", "github", "--fail-on", "info", "-p", "停戦")
    #expect(inside.output.hasPrefix("::"))
    let files = inside.output.split(separator: "\n").compactMap {
      $0.firstMatch(of: /file=([^,]*),/)?.1
    }
    #expect(Set(files) == ["drafts/a.md"])
  }

  @Test("Without a repository, the project folder of the CI server is the root")
  func projectFolder() throws {
    let folder = try Folder()
    let result = try folder.run(
      after: "cd drafts; export GITHUB_WORKSPACE='\(folder.path)'",
      "--report gitlab=../a.json -p 停戦")
    #expect(result.status == 1)
    #expect(folder.read("a.json")?.contains("\"path\" : \"drafts/a.md\"") == true)
  }
}
