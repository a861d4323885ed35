import Foundation
import TestSupport
import Testing

/// What drafts, settings and names bring along reaches neither the terminal nor the CI server as a command.
@Suite("Printing what is foreign")
struct PrintingTests {
  /// A line that GitHub Actions would obey, between controls that a terminal would.
  private static let attack = "x\u{1B}[31m\u{9B}2J\u{202E}\n::error::pwned\r\u{2028}y"
  /// The same in a string of YAML.
  private static let escaped = "x\\e[31m\\x9b2J\\u202E\\n::error::pwned\\r\\u2028y"

  private static func isSafe(_ text: String) -> Bool {
    !text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("::error::pwned") }
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x0A: true
        case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
      }
  }

  private func expectSafe(
    _ result: CommandResult, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(Self.isSafe(result.errors), "\(result.errors)", sourceLocation: location)
    #expect(Self.isSafe(result.output), "\(result.output)", sourceLocation: location)
  }

  @Test(
    "Names of files",
    arguments: [
      [], ["find", "-p", "温泉"], ["find", "-p", "温泉", "--format", "json"], ["words"],
      ["words", "--format", "json"], ["config"], ["init"], ["audit", "--details"],
      ["audit", "--summary"], ["audit", "--uses"], ["audit", "--lang", "ja"],
    ])
  func names(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.make(Self.attack + ".md", "# 題\u{1B}[31m\n\n温泉の\u{9B}2J宿。\n")
    try folder.make(Self.attack + "2.md", "---\ntitle: [\n---\n")
    try folder.make(Self.attack + "/.kwaudit.yml", "fail-on: never\n")
    try folder.make(Self.attack + "/b.md", "# 題\n\n温泉の宿。\n")
    for paths in [["."], [Self.attack + ".md"], [Self.attack + "3.md"], [Self.attack]] {
      expectSafe(try folder.run(arguments.prefix(1) + paths + arguments.dropFirst()))
    }
  }

  @Test("Names of files in reports of every format", arguments: try CommandRunner.formats())
  func formats(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.make(Self.attack + ".md", "# 題\u{202E}\n\n温泉の宿。\n")
    try folder.make(Self.attack + "2.md", "---\ntitle: [\n---\n")
    let result = try folder.run([".", "-p", "温泉 宿", "--format", format])
    // The lines of a table end with both.
    let output = result.output.replacing("\r\n", with: "\n")
    expectSafe(CommandResult(output: output, errors: result.errors, status: result.status))
    #expect(result.output.contains("pwned"))
    if ["junit", "csv", "checkstyle"].contains(format) {
      #expect(!result.output.contains("\n::error"))
    }
  }

  @Test(
    "Settings",
    arguments: [
      "\"ATTACK\": 1", "include: [\"{ATTACK\"]", "profile: \"ATTACK\"", "phrases: [\"\\\"ATTACK\"]",
      "rules: {\"ATTACK\": off}", "rules: {long-sentence: {options: {\"ATTACK\": 1}}}",
      "phrases-file: \"ATTACK\"", "phrases-file: \"../ATTACK\"", "dictionary: [\"a ATTACK\"]",
      "synonyms: {\"a ATTACK\": [b]}", "drafts: [{files: \"ATTACK\"}]",
      "\"ATTACK\": 1\n\"ATTACK\": 2",
      "score: {\"ATTACK\": 3}", "metadata: {\"ATTACK\": a}", "a: \u{1B}[31m\u{9B}",
      "a: [\n::error::pwned\n",
      "site-name: \"ATTACK\"\nphrases: [\"ATTACK\"]\nspelling: {\"ATTACK\": [\"ATTACK\"]}",
    ])
  func settings(yaml: String) throws {
    let text = yaml.replacing("ATTACK", with: Self.escaped)
    let folder = try TemporaryFolder([".kwaudit.yml": text + "\n", "a.md": "# 題\n\n温泉。\n"])
    for arguments in [
      ["."], [".", "--lang", "ja"], ["find", ".", "-p", "温泉"], ["words", "."], ["config", "."],
    ] { expectSafe(try folder.run(arguments)) }
  }

  @Test("Sheets, lists, dictionaries, baselines and words of the command line")
  func others() throws {
    let attack = Self.attack
    let folder = try TemporaryFolder([
      "a.md": "# 題\n\n<!-- kwaudit-disable \u{1B}[31m -->\n温泉。\n<!-- kwaudit-\u{9B}x -->\n",
      "h.csv": "\"\(attack)\",b\n1,2\n", "n.csv": "phrase,volume\n温泉,\"\(attack)\"\n",
      "g.csv": "phrase,file\n温泉,\"{\(attack)\"\n", "q.csv": "phrase\n\"\(attack)\n",
      "l.txt": "\"\u{1B}[31m\u{9B}\n", "d.txt": "a \u{1B}[31m\u{9B}\n",
      "b.json":
        "{\"version\": 1, \"drafts\": [{\"path\": \"\\u001b[31m\\n::error::pwned\", \"findings\": []}, "
        + "{\"path\": \"\\u001b[31m\\n::error::pwned\", \"findings\": []}]}",
    ])
    for name in ["h.csv", "n.csv", "g.csv", "q.csv", "l.txt"] {
      expectSafe(try folder.run(["a.md", "--phrases", name]))
      expectSafe(try folder.run(["init", "--sheet", name]))
    }
    expectSafe(try folder.run(["a.md", "--dictionary", "d.txt"]))
    expectSafe(try folder.run(["a.md", "--baseline", "b.json"]))
    for option in [
      "--since", "-p", "--config", "--format", "--report", "--output", "--title",
      "--stdin-filename",
      "--cache", "--baseline", "--encoding", "--profile", "--fail-under", "--no-regression", attack,
    ] { expectSafe(try folder.run(["a.md", option, attack])) }
    for arguments in [
      ["rules", attack], ["schema", attack], [attack], ["--" + attack], ["-" + attack],
      ["find", "a.md", "-p", attack], ["a.md", "-p", attack], ["a.md", "--no-ignore=" + attack],
      ["init", attack], ["config", attack], ["help", attack],
    ] { expectSafe(try folder.run(arguments)) }
  }

  @Test("Revisions, in a repository")
  func revisions() throws {
    let repository = try TestRepository()
    try repository.write("a.md", "# 題\n\n文。\n")
    try repository.commit()
    for revision in [Self.attack, "HEAD" + Self.attack, "\u{1B}[31m"] {
      expectSafe(try repository.kwaudit("a.md", "--since", revision))
      expectSafe(try repository.kwaudit("a.md", "--since", revision, "--lang", "ja"))
    }
  }

  @Test("What is very long is shown by its ends")
  func long() throws {
    let long = String(repeating: "あ", count: 30_000)
    let folder = try TemporaryFolder([
      "a.md": "# \(long)\n\n温泉。\n", "p.txt": long + "\n", "q.txt": "\"" + long + "\n",
      "k.yml": "\"\(long)\": 1\n", "g.yml": "include: \"{\(long)\"\n",
    ])
    for arguments in [
      ["a.md", "-p", "温泉"], ["a.md", "--phrases", "p.txt"], ["a.md", "--phrases", "q.txt"],
      ["a.md", "--config", "k.yml"], ["a.md", "--config", "g.yml"],
      ["a.md", "-p", "温泉", "--format", "github"],
      ["a.md", "--phrases", "p.txt", "--format", "github"],
      ["a.md", "-p", "温泉", "--format", "markdown"], ["a.md", "-p", "温泉", "--details"],
      ["a.md", "--phrases", "p.txt", "--details"], ["a.md", "--phrases", "p.txt", "--uses"],
    ] {
      let result = try folder.run(arguments)
      let text = result.output + result.errors
      #expect(!text.isEmpty)
      #expect(text.utf8.count < 90_000, "\(arguments): \(text.utf8.count) bytes")
    }
    let errors = try folder.run(["a.md", "--config", "g.yml"]).errors
    #expect(errors.contains("…”"))
    #expect(errors.contains("Allowed: * ** ? [abc] {a,b}."))
  }
}
