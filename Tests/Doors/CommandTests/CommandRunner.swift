import Foundation
import TestSupport

/// Runs the program that was built with the tests.
enum CommandRunner {
  /// The formats of reports, as the help names them.
  static func formats() throws -> [String] {
    let help = try run(["audit", "--help"]).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let values = help.firstMatch(of: #/The format of the report.*?values: (.*?)[;)]/#)?.1
    return values?.split(separator: ", ").map(String.init) ?? []
  }

  static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "kwaudit")

  /// What the program gets of the tests' own environment: where libraries are, and what sanitizers are told.
  static let passedOn = ProcessInfo.processInfo.environment.filter {
    ["LD_LIBRARY_PATH", "HOME", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Runs the program in a folder, the package's own if no other is named, in English unless the environment says otherwise.
  static func run(
    _ arguments: [String], environment: [String] = [], input: Data = Data(),
    in workingFolder: URL = Fixture.packageFolder
  ) throws -> CommandResult {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workingFolder
    var variables = ["LANG": "C.UTF-8", "LC_ALL": "", "PATH": "/usr/bin:/bin"]
    variables.merge(passedOn) { $1 }
    for line in environment {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      variables[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    process.environment = variables

    // Files, not pipes: a pipe fills up while the program waits for its input to be read.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["input", "output", "errors"].map { folder.appending(path: $0) }
    try input.write(to: names[0])
    try Data().write(to: names[1])
    try Data().write(to: names[2])
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return CommandResult(
      output: try String(contentsOf: names[1], encoding: .utf8),
      errors: try String(contentsOf: names[2], encoding: .utf8),
      status: process.terminationStatus)
  }
}
