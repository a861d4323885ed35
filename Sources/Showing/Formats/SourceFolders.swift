package import Files

/// Turns paths as users give them into paths from the root of the repository, as code hosts name
/// files.
package struct SourceFolders: Sendable, Equatable {
  /// The folder that paths are relative to.
  private let working: NormalPath
  /// The repository's root, or what stands for it.
  private let root: NormalPath

  package init(working: NormalPath, root: NormalPath) {
    self.working = working
    self.root = root
  }

  /// The path from the root, without `.` and `..`; for a file outside the root the path as given.
  /// Links are not followed.
  func pathFromRoot(_ path: String) -> String {
    let place = NormalPath(path, from: working)
    guard place != root, place.isInside(root) else { return path.withoutDotSlash }
    return place.text(from: root)
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
