package import Files

/// A repository's working folder.
package struct Repository: Hashable, Sendable {
  /// The absolute path of its root, without links and without `/` at its end.
  package let root: String

  /// The repository that holds a file or folder: the nearest folder upwards with `.git` in it. Finding
  /// it starts no process.
  /// - Parameter path: without links, as `NormalPath.resolved` makes it.
  package static func holding(_ path: NormalPath) -> Repository? {
    path.nearestFolder(holding: ".git").map { Repository(root: $0) }
  }

  /// The repository whose root a folder is.
  /// - Parameter folder: without links.
  package init?(at folder: NormalPath) {
    guard folder.appending(".git").exists else { return nil }
    self.init(root: folder)
  }

  private init(root: NormalPath) { self.root = root.names.isEmpty ? "" : root.text }

  /// The path from the root of a file in the repository.
  /// - Parameter path: an absolute path without links.
  package func path(of path: String) -> GitPath {
    GitPath(path.utf8.dropFirst(root.utf8.count + 1))
  }

  /// Runs git at the root.
  /// - Parameter filters: the names of filters that must not run, where the command compares texts.
  /// - Throws: where git cannot run, or says that it failed.
  func run(
    _ arguments: [String], without filters: [[UInt8]] = []
  ) throws(GitFailure) -> [UInt8] {
    let process = try GitProcess(arguments, in: folder, without: filters)
    guard process.status == 0 else { throw GitFailure(process, root: folder) }
    return process.output
  }

  /// The root as a folder that git can be sent to.
  var folder: String { root.isEmpty ? "/" : root }
}

/// A path as git names it, byte by byte: two names that differ only in how Unicode writes a character
/// are two files.
package struct GitPath: Hashable, Sendable {
  package let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  package init(_ path: String) { bytes = Array(path.utf8) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension [UInt8] {
  /// The parts of a text that ends each of them with a zero byte.
  var zeroTerminated: [ArraySlice<UInt8>] { split(separator: 0) }
}
