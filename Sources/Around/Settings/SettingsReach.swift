package import Files

/// Which files settings may name, and may be themselves where they were found and not named by a person: those of
/// the repository that holds them, without one those of their own folder.
///
/// Settings come with drafts, from whoever wrote these, and what they name shows in reports.
package struct SettingsReach: Sendable {
  /// With every link followed; `nil` where there is no such folder.
  private let folder: NormalPath?
  private let root: NormalPath?

  /// - Parameter folder: that of the settings file.
  package init(of folder: NormalPath) {
    let place = NormalPath.resolved(folder.text)
    self.folder = place
    root = place?.nearestFolder(holding: Self.repository) ?? place
  }

  private static let repository = ".git"

  /// Whether a file may be read: neither its path nor a link on it leads out, or to what git keeps for itself.
  /// - Parameter path: from the settings' folder.
  package func contains(_ path: String) -> Bool {
    guard let folder, holds(NormalPath(path, from: folder)) else { return false }
    // What is not there leads nowhere.
    return NormalPath.resolved(NormalPath(path, from: folder).text).map(holds) ?? true
  }

  private func holds(_ path: NormalPath) -> Bool {
    guard let root, path.isInside(root) else { return false }
    return !path.names(from: root).contains { $0.lowercased() == Self.repository }
  }
}
