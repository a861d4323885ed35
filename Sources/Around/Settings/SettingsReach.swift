package import Files

/// Which files settings may name, and may be themselves where they were found and not named by a person: those of
/// the repository that holds them, without one those of their own folder.
///
/// Settings come with drafts, from whoever wrote these, and what they name shows in reports.
package struct SettingsReach: Sendable {
  /// With every link followed.
  private let folder: NormalPath
  private let root: NormalPath

  /// - Parameter folder: that of the settings file.
  package init(of folder: NormalPath) {
    // A folder that is not there holds no links either.
    self.folder = NormalPath.resolved(folder.text) ?? folder
    root = self.folder.nearestFolder(holding: Self.repository) ?? self.folder
  }

  private static let repository = ".git"

  /// Whether a file may be read: neither its path nor a link on it leads out, or to what git keeps for itself.
  /// - Parameter path: from the settings' folder.
  package func contains(_ path: String) -> Bool {
    let path = NormalPath(path, from: folder)
    guard holds(path) else { return false }
    // What is not there leads nowhere.
    return NormalPath.resolved(path.text).map(holds) ?? true
  }

  private func holds(_ path: NormalPath) -> Bool {
    path.isInside(root)
      && !path.names(from: root).contains { $0.lowercased() == Self.repository }
  }
}
