internal import Formats
internal import Glibc

extension SourceFolders {
  /// The folders of this process, with the root of the repository that holds a draft: the nearest
  /// folder above the draft with `.git` in it, failing that the project folder that the CI server
  /// names, failing that the working folder.
  /// - Parameter draft: the path of a draft from the working folder.
  static func ofRepository(holding draft: String?) -> SourceFolders? {
    guard let working = resolved(".") else { return nil }
    let folder = draft.map { $0.hasPrefix("/") ? $0 : working + "/" + $0 } ?? working + "/."
    let root = repository(above: folder) ?? project(holding: working) ?? working
    return SourceFolders(working: working, root: root)
  }

  private static func repository(above path: String) -> String? {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if access(folder + "/.git", F_OK) == 0 { return folder.isEmpty ? "/" : String(folder) }
    }
    return nil
  }

  private static func project(holding working: String) -> String? {
    ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].lazy
      .compactMap { Environment[$0] }.filter { !$0.isEmpty }.compactMap(resolved)
      .first { working == $0 || working.hasPrefix($0 + "/") }
  }

  /// The absolute path of a folder without links.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
