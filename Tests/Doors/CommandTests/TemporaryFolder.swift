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
}
