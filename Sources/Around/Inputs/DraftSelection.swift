/// Which of a folder's files are drafts, where a house does not leave that to their extensions.
package struct DraftSelection {
  /// Whether a file is a draft; `nil`: its extension decides.
  package let includes: (_ path: String) -> Bool?
  /// Whether a file was left out by its name, and not only for want of being chosen.
  package let excludes: (_ path: String) -> Bool
  /// Whether a folder has no draft in it, so that it is not looked into.
  package let excludesFolder: (_ path: String) -> Bool

  package init(
    includes: @escaping (_ path: String) -> Bool?, excludes: @escaping (_ path: String) -> Bool,
    excludesFolder: @escaping (_ path: String) -> Bool
  ) {
    self.includes = includes
    self.excludes = excludes
    self.excludesFolder = excludesFolder
  }

  /// Every file with an extension that drafts have.
  package static var byExtension: DraftSelection {
    DraftSelection(
      includes: { _ in nil }, excludes: { _ in false }, excludesFolder: { _ in false })
  }
}
