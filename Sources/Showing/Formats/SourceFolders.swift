/// Turns paths as users give them into paths from the root of the repository, as code hosts name
/// files.
package struct SourceFolders: Sendable, Equatable {
  /// The parts of the absolute path of the folder that paths are relative to.
  private let working: [String]
  /// The parts of the absolute path of the repository's root.
  private let root: [String]

  /// - Parameters:
  ///   - working: the absolute path of the process's working folder.
  ///   - root: the absolute path of the repository's root, or of what stands for it.
  package init(working: String, root: String) {
    self.working = Self.parts(working, below: [])
    self.root = Self.parts(root, below: [])
  }

  /// The path from the root, without `.` and `..`; for a file outside the root the path as given.
  /// Links are not followed.
  func pathFromRoot(_ path: String) -> String {
    let parts = Self.parts(path, below: path.hasPrefix("/") ? [] : working)
    guard parts.count > root.count, parts.starts(with: root) else { return path.withoutDotSlash }
    return parts.dropFirst(root.count).joined(separator: "/")
  }

  private static func parts(_ path: String, below folder: [String]) -> [String] {
    var parts = folder
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }
}

extension String {
  /// The path without `./` at its beginning.
  var withoutDotSlash: String {
    var path = self[...]
    while path.hasPrefix("./") {
      path = path.dropFirst(2).drop { $0 == "/" }
    }
    return path.isEmpty ? self : String(path)
  }
}
