#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Gathers the drafts of a folder and its subfolders.
struct FolderWalk {
  let selection: DraftSelection
  /// In the order of their paths.
  private(set) var files: [String] = []
  /// Folders that could not be opened.
  private(set) var unreadable: [String] = []
  /// Whether the selection left out what would be a draft by its extension, or a folder.
  private(set) var hasPassedOver = false

  init(selection: DraftSelection) { self.selection = selection }

  mutating func read(_ folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unreadable.append(folder)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder = false
      // A link to nothing does not exist, and is reported when it is read.
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        guard !isLink else { continue }
        if selection.excludesFolder(path) { hasPassedOver = true } else { read(path) }
      } else {
        let isDraft = hasExtension(name)
        if selection.includes(path) ?? isDraft {
          files.append(path)
        } else if isDraft {
          hasPassedOver = true
        }
      }
    }
  }

  private func hasExtension(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return InputFinder.extensions.contains(name[name.index(after: dot)...].lowercased())
  }
}
