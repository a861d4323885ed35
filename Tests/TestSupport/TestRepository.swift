package import Foundation

/// A git repository in a folder of its own, removed when nobody holds it any more.
package final class TestRepository {
  package struct GitFailed: Error {
    package let arguments: [String]
    package let message: String
  }

  /// The absolute path of its root, without links.
  package let path: String

  /// Makes a repository without commits on the branch `main`, or one by `git clone` with the given
  /// arguments.
  package init(clone arguments: [String]? = nil) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kwaudit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    if let arguments {
      try git(["clone", "--quiet"] + arguments + [path])
    } else {
      try git("init", "--quiet", "--initial-branch=main")
    }
    try git("config", "user.name", "Test")
    try git("config", "user.email", "test@example.org")
    try git("config", "commit.gpgSign", "false")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  package func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// Runs git at the root, without the settings of whoever runs the tests.
  @discardableResult
  package func git(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw GitFailed(arguments: arguments, message: text)
    }
    return text.trimmingCharacters(in: .newlines)
  }

  /// Writes a file; the folders of its name are made.
  package func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  package func write(_ name: String, _ bytes: Data) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// Commits everything that git does not ignore.
  package func commit(_ message: String = "change") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message)
  }
}
