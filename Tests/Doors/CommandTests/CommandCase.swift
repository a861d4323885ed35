import Foundation
import TestSupport

/// One run of the program, as a file that people can read: arguments, standard input, and what must
/// come out.
///
///     == arguments (one per line)
///     == environment (NAME=value, one per line)
///     == stdin
///     == stdout
///     == stderr
///     == status
///
/// A section that is left out is empty; the status is then 0. The last line break of a section
/// belongs to its text, and `\no newline` at its end takes it away.
struct CommandCase: CustomStringConvertible, Sendable {
  let file: URL
  let sections: [String: String]

  var description: String { file.lastPathComponent }

  static let folder = Fixture.packageFolder.appending(path: "Fixtures/Commands")

  /// All cases, in order of their names.
  static func all() throws -> [CommandCase] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map(CommandCase.init)
  }

  init(_ file: URL) throws {
    self.file = file
    var sections: [String: String] = [:]
    var name = "comment"
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("== ") {
        name = String(line.dropFirst(3))
        sections[name] = ""
      } else if line == "\\no newline" {
        sections[name] = sections[name].map { String($0.dropLast()) }
      } else {
        sections[name, default: ""] += line + "\n"
      }
    }
    self.sections = sections
  }

  var arguments: [String] { lines("arguments") }
  var environment: [String] { lines("environment") }
  var input: String { sections["stdin"] ?? "" }
  var expected: CommandResult {
    CommandResult(
      output: sections["stdout"] ?? "", errors: sections["stderr"] ?? "",
      status: Int32(lines("status").first ?? "0") ?? -1)
  }

  private func lines(_ section: String) -> [String] {
    (sections[section] ?? "").split(separator: "\n").map(String.init)
  }

  /// Writes the file anew with another result.
  func record(_ result: CommandResult) throws {
    var text = sections["comment"] ?? ""
    for name in ["arguments", "environment", "stdin"] {
      guard let section = sections[name] else { continue }
      text += "== \(name)\n" + closed(section)
    }
    if !result.output.isEmpty { text += "== stdout\n" + closed(result.output) }
    if !result.errors.isEmpty { text += "== stderr\n" + closed(result.errors) }
    if result.status != 0 { text += "== status\n\(result.status)\n" }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func closed(_ section: String) -> String {
    section.isEmpty || section.hasSuffix("\n") ? section : section + "\n\\no newline\n"
  }
}

/// What a run of the program gave.
struct CommandResult: Equatable, Sendable {
  var output: String
  var errors: String
  var status: Int32
}
