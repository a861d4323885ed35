internal import Glibc

/// A repository's working folder.
package struct Repository: Hashable, Sendable {
  /// The absolute path of its root, without links and without `/` at its end.
  package let root: String

  /// The repository that holds a file or folder: the nearest folder upwards with `.git` in it. Finding
  /// it starts no process.
  /// - Parameter path: an absolute path without links, as `realPath` makes it.
  package static func holding(_ path: String) -> Repository? {
    var folder = path[...]
    while true {
      if let repository = Repository(at: String(folder)) { return repository }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
  }

  /// The repository whose root a folder is.
  /// - Parameter folder: an absolute path without links; empty for the root of the file system.
  package init?(at folder: String) {
    guard access(folder + "/.git", F_OK) == 0 else { return nil }
    root = folder
  }

  /// The absolute path of what is there, without links; `nil` where there is nothing.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path from the root of a file in the repository.
  /// - Parameter path: an absolute path without links.
  package func path(of path: String) -> GitPath {
    GitPath(path.utf8.dropFirst(root.utf8.count + 1))
  }

  /// Runs git at the root.
  /// - Throws: where git cannot run, or says that it failed.
  func run(_ arguments: [String]) throws(GitFailure) -> [UInt8] {
    let process = try GitProcess(arguments, in: folder)
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
