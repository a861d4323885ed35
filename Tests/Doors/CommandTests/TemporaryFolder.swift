import Foundation

/// A folder with files of a test, in which the program runs; removed at the end.
final class TemporaryFolder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try make(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func make(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Replaces the first place of a text in a file.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try read(name)
    guard let place = text.range(of: old) else { throw CocoaError(.fileNoSuchFile) }
    try make(name, text.replacingCharacters(in: place, with: new))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: name))
  }

  /// The names of all files at the top, temporary ones too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  /// Runs the program here, or in a folder below.
  func run(_ arguments: [String], below folder: String = "") throws -> CommandResult {
    try CommandRunner.run(arguments, in: folder.isEmpty ? url : url.appending(path: folder))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: name).path, withDestinationPath: target)
  }

  /// Runs a command of bash here, for which `kwaudit` is the program.
  func bash(_ command: String) throws -> CommandResult {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "kwaudit() { '\(CommandRunner.executable.path)' \"$@\"; }; LC_ALL=C.UTF-8; \(command)",
    ]
    process.currentDirectoryURL = url
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = [output, errors].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return CommandResult(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }
}
