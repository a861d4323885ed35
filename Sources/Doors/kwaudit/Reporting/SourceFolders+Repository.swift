internal import Files
internal import Formats

extension SourceFolders {
  /// The folders of this process, with the root of the repository that holds a draft: the nearest
  /// folder above the draft with `.git` in it, failing that the project folder that the CI server
  /// names, failing that the working folder.
  /// - Parameter draft: the path of a draft from the working folder.
  static func ofRepository(holding draft: String?) -> SourceFolders? {
    guard let working = NormalPath.resolved(".") else { return nil }
    let folder = draft.map { NormalPath($0, from: working).folder ?? working } ?? working
    let root = folder.nearestFolder(holding: ".git") ?? project(holding: working) ?? working
    return SourceFolders(working: working, root: root)
  }

  private static func project(holding working: NormalPath) -> NormalPath? {
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
      guard let path = Environment[name], !path.isEmpty, let folder = NormalPath.resolved(path),
        working.isInside(folder)
      else { continue }
      return folder
    }
    return nil
  }
}
