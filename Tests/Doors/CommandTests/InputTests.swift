import Foundation
import Testing

/// Inputs in bad shape, made in a folder of their own.
@Suite("Inputs")
struct InputTests {
  /// Runs the program on a folder with the given files, which is removed afterwards.
  private func run(
    _ files: [String: [UInt8]], _ arguments: (String) -> [String]
  ) throws -> CommandResult {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    var result = try CommandRunner.run(arguments(folder.path))
    result.output = result.output.replacing(folder.path, with: "FOLDER")
    result.errors = result.errors.replacing(folder.path, with: "FOLDER")
    return result
  }

  @Test(
    "What cannot be read is named with its place and status 2",
    arguments: [
      ("a.md", [0x89, 0x50, 0x4E, 0x47], "This is not a text file (byte 0: PNG)"),
      ("a.txt", [0x50, 0x4B, 0x03, 0x04], "This is not a text file (byte 0: ZIP (.docx, .xlsx))"),
      ("a.md", Array("# 題\0".utf8), "This is not a text file (byte 5: NUL byte)"),
      ("a.txt", [0x41, 0x80, 0xFF, 0xFE, 0x42], "The encoding is not clear (byte 1 is not UTF-8)"),
      ("a.md", Array("---\ntitle: [a\n---\n# 題".utf8), "the front matter is not valid YAML"),
      (
        "a.md", Array("---\nfocus_keyword: {a: b}\n---\n".utf8),
        "'focus_keyword' has to be a string or a list"
      ),
      ("a.md", Array("---\ntitle: [a, b]\n---\n".utf8), "'title' has to be a string"),
    ] as [(String, [UInt8], String)])
  func unreadable(name: String, bytes: [UInt8], message: String) throws {
    let result = try run([name: bytes]) { [$0 + "/" + name] }
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("kwaudit: FOLDER/\(name): "), "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(
    "A file without text is audited",
    arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x20, 0x0A, 0x09]])
  func empty(bytes: [UInt8]) throws {
    let result = try run(["a.md": bytes]) { [$0, "--no-config", "--format", "json"] }
    #expect(result.status == 0 || result.status == 1)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("\"characters\" : 0"))
  }

  @Test("A draft beyond a limit is named with its place, and the others are audited")
  func limits() throws {
    let files: [String: [UInt8]] = [
      "good.md": Array("# 題\n\n本文です。\n".utf8),
      "deep.html": Array(("始\n" + String(repeating: "<div>", count: 2000)).utf8),
      "wide.md": Array(("a\n\n" + String(repeating: "> ", count: 100) + "終").utf8),
    ]
    let result = try run(files) { [$0, "--no-config", "--format", "json", "--fail-on", "never"] }
    #expect(result.status == 2)
    #expect(
      result.errors.contains("FOLDER/deep.html: line 2, column 5001: HTML elements are nested"))
    #expect(result.errors.contains("FOLDER/wide.md: line 3, column 1: quotations and lists"))
    #expect(result.output.contains("\"path\" : \"FOLDER/good.md\""))
  }

  @Test("A bad file does not keep the others from being audited")
  func others() throws {
    let files: [String: [UInt8]] = [
      "good.md": Array("# 題\n\n本文です。\n".utf8), "bad.md": [0xFF, 0xFE, 0x00, 0xD8, 0x41],
    ]
    let result = try run(files) { [$0, "--format", "json", "--fail-on", "never"] }
    #expect(result.status == 2)
    #expect(result.output.contains("\"path\" : \"FOLDER/good.md\""))
    #expect(result.output.contains("\"path\" : \"FOLDER/bad.md\""))
    #expect(result.errors.contains("FOLDER/bad.md"))
  }

  @Test("A folder gives its drafts in order, hidden and other files passed over")
  func folder() throws {
    let text = Array("会談\n".utf8)
    let files = [
      "b.txt": text, "a/c.md": text, "a/d.HTML": text, ".hidden/e.md": text, ".f.md": text,
      "h.markdown": text, "i.htm": text, "j.png": text, "k": text,
    ]
    let result = try run(files) { ["find", $0, "-p", "会談"] }
    let paths = result.output.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(
      paths == [
        "FOLDER/a/c.md", "FOLDER/a/d.HTML", "FOLDER/b.txt", "FOLDER/h.markdown", "FOLDER/i.htm",
      ])
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
  }

  @Test("Positions do not depend on the encoding, the byte order mark or the line ends")
  func positions() throws {
    let text = "題名\n\n首脳会談で会談した。\n"
    let variants: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      Array(text.replacing("\n", with: "\r\n").utf8),
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for bytes in variants {
      let result = try run(["a.txt": bytes]) { ["find", $0 + "/a.txt", "-p", "会談"] }
      #expect(
        result.output == """
          FOLDER/a.txt:3:3: [compound, lead] 首脳会談で会談した。
          FOLDER/a.txt:3:6: [exact, lead] 首脳会談で会談した。

          """)
    }
  }

  @Test("A file of phrases among the drafts of a folder is none, unless it is named")
  func phraseFiles() throws {
    let files = [
      "a.md": Array("# 温泉\n\n温泉の話です。\n".utf8), "list.txt": Array("温泉\n".utf8),
    ]
    let format = ["--format", "csv", "--fail-on", "never"]
    let folder = try run(files) { [$0, "--phrases", $0 + "/list.txt"] + format }
    #expect(folder.output.contains("a.md,"))
    #expect(folder.output.split(separator: "\r\n").count == 2)
    let named = try run(files) {
      [$0 + "/a.md", $0 + "/list.txt", "--phrases", $0 + "/list.txt"] + format
    }
    #expect(named.output.split(separator: "\r\n").count == 3)
  }

  @Test("A report goes to a file; one that cannot be written is an error")
  func output() throws {
    let text = Array("# 題\n\n本文です。\n".utf8)
    let written = try run(["a.md": text]) { [$0 + "/a.md", "--output", $0 + "/report.txt"] }
    #expect(written.output.isEmpty)
    #expect(written.status == 0)
    let failed = try run(["a.md": text]) { [$0 + "/a.md", "--output", $0 + "/none/report.txt"] }
    #expect(failed.status == 2)
    #expect(failed.errors.contains("cannot be written"))
  }

  @Test(
    "A phrase file is read with its comments, and its faults are named with their lines",
    arguments: [
      ("# 注釈\n\n会談\n  停戦 交渉\n", 0 as Int32, ""),
      ("会談\n\"停戦\n", 2, "kwaudit: FOLDER/p.txt:2: The phrase “\"停戦” has a quotation mark"),
      ("# 注釈だけ\n", 2, "kwaudit: FOLDER/p.txt: the file contains no phrases."),
    ])
  func phraseFile(phrases: String, status: Int32, message: String) throws {
    let files = ["a.txt": Array("会談と停戦\n".utf8), "p.txt": Array(phrases.utf8)]
    let result = try run(files) { ["find", $0 + "/a.txt", "--phrases", $0 + "/p.txt"] }
    #expect(result.status == status)
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
  }

  @Test("What a name brings along cannot steer the terminal")
  func hostileName() throws {
    let result = try CommandRunner.run(["no\u{1B}[31m\u{202E}file.md"])
    #expect(result.errors.contains("no␛[31m\u{FFFD}file.md: "))
    #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
  }
}
