import Foundation
import TestSupport
import Testing

/// The generated parts of the manual, by the command that writes them.
@Suite("The manual")
struct DocsTests {
  private static let manual = Fixture.packageFolder.appending(path: "Sources/Doors/kwaudit/Manual")

  @Test("Its generated parts are what the program says now")
  func current() throws {
    let result = try Self.docs(["--check", "--manual", Self.manual.path])
    #expect(result == Result(output: "", status: 0))
  }

  /// A line of the generated part of each page.
  private static let lines = [
    "rules.md": "### long-sentence", "rules.ja.md": "### long-sentence",
    "settings.md": "**Value:** a number from 0 to 100", "settings.ja.md": "**値**：0から100までの数",
    "scoring.md": "| `title-terms` | 24 |", "terms.md": "| 対策フレーズ | target phrase |",
    "formats.md": "| `sarif` | `kwaudit.sarif` |", "commands.md": "--fail-under <score>",
  ]

  @Test("Generated parts that were changed are found and mended; what is beside them is left alone")
  func changed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.manual, to: folder)
    func text(_ page: String) throws -> String {
      try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    }
    var expected: [String: String] = [:]
    for (page, line) in Self.lines {
      let byHand = "A sentence by hand.\n" + (try text(page))
      #expect(byHand.contains(line), "\(page)")
      try Data(byHand.replacing(line, with: "gone").utf8)
        .write(to: folder.appending(path: page))
      expected[page] = byHand
    }

    let checked = try Self.docs(["--check", "--manual", folder.path])
    #expect(checked.status == 1)
    for page in Self.lines.keys {
      #expect(checked.output.contains("\(page) is out of date"))
      #expect(try text(page).contains("gone"))
    }
    #expect(try Self.docs(["--manual", folder.path]).status == 0)
    for (page, byHand) in expected { #expect(try text(page) == byHand) }
  }

  @Test("A page that has lost the place of a generated part is an error")
  func lost() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.manual, to: folder)
    try Data("# Formats\n".utf8).write(to: folder.appending(path: "formats.md"))
    #expect(try Self.docs(["--manual", folder.path]).status == 1)
    let left = try String(contentsOf: folder.appending(path: "formats.md"), encoding: .utf8)
    #expect(left == "# Formats\n")
  }

  @Test("Its links lead somewhere")
  func links() throws {
    let pages =
      [
        "README.md", ".github/README.ja.md", ".github/CONTRIBUTING.md", ".github/CHANGELOG.md",
      ].map { Fixture.packageFolder.appending(path: $0) }
      + (try FileManager.default.contentsOfDirectory(
        at: Self.manual, includingPropertiesForKeys: nil))
    #expect(pages.count >= 15)
    for page in pages {
      let text = try String(contentsOf: page, encoding: .utf8)
        .replacing(#/(?m)^(````?)[a-z][\s\S]*?^\1$/#, with: "")
      for link in text.matches(of: #/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/#) {
        let path = String(link.1)
        let target =
          path.isEmpty ? page : page.deletingLastPathComponent().appending(path: path)
        #expect(
          FileManager.default.fileExists(atPath: target.path), "\(page.path): \(link.0)")
        guard let anchor = link.2, target.pathExtension == "md" else { continue }
        let anchors = try String(contentsOf: target, encoding: .utf8)
          .matches(of: #/(?m)^#+[ ](.+)$/#).map { Self.anchor(of: String($0.1)) }
        #expect(anchors.contains(String(anchor)), "\(page.path): \(link.0)")
      }
    }
  }

  @Test("The files that contributors are sent to are there")
  func recipes() throws {
    let page = Fixture.packageFolder.appending(path: ".github/CONTRIBUTING.md")
    let paths = try String(contentsOf: page, encoding: .utf8)
      .matches(of: #/`((?:Sources|Tests|Fixtures|\.ci)/[^`\s]+)`/#).map { String($0.1) }
      // `NAME`, `GROUP` and `Name…` stand for what is to be added.
      .filter { !$0.contains(#/NAME|GROUP|Name|…/#) }
    #expect(paths.count >= 20)
    for path in paths {
      let file = Fixture.packageFolder.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
    }
  }

  /// The anchor that a code host gives to a heading.
  private static func anchor(of heading: String) -> String {
    heading.lowercased().replacing(" ", with: "-").filter {
      $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
    }
  }

  private struct Result: Equatable {
    let output: String
    let status: Int32
  }

  private static func docs(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "kwaudit-dev")
    process.arguments = ["docs"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }
}
