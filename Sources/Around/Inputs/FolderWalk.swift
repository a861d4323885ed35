internal import Files
internal import Git
internal import Vocabulary

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Gathers the drafts of a folder and its subfolders.
struct FolderWalk {
  private let selection: DraftSelection
  /// Whether files that git ignores are passed over.
  private let obeysGit: Bool
  /// In the order of their paths.
  private(set) var files: [String] = []
  /// Files that look like drafts and are in no format that is read, in the order of their paths.
  private(set) var foreign: [String] = []
  /// Folders that could not be opened.
  private(set) var unreadable: [String] = []
  /// Whether the selection left out what would be a draft by its extension, or a folder.
  private(set) var hasPassedOver = false
  /// Whether git ignores what would be a draft, or a folder.
  private(set) var hasIgnored = false
  /// Why git did not tell what it ignores.
  private(set) var failures: [GitFailure] = []

  init(selection: DraftSelection, obeysGit: Bool) {
    self.selection = selection
    self.obeysGit = obeysGit
  }

  mutating func read(_ folder: String) {
    let place = obeysGit ? NormalPath.resolved(folder) : nil
    let repository = place.flatMap(Repository.holding)
    read(folder, place?.text, ignored(below: place?.text, in: repository))
  }

  /// - Parameters:
  ///   - place: the absolute path of the folder without links, where git is asked.
  ///   - ignored: what git ignores in the repository that holds it.
  private mutating func read(_ folder: String, _ place: String?, _ ignored: IgnoredPaths?) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unreadable.append(folder)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = Self.path(name, in: folder)
      let innerPlace = place.map { Self.path(name, in: $0) }
      let isIgnored = innerPlace.map { ignored?.contains($0) ?? false } ?? false
      var isFolder = false
      // A link to nothing does not exist, and is reported when it is read.
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if isLink { continue }
        if isIgnored {
          hasIgnored = true
        } else if selection.excludesFolder(path) {
          hasPassedOver = true
        } else {
          readInner(path, innerPlace, ignored)
        }
      } else {
        add(path, named: name, isIgnored: isIgnored)
      }
    }
  }

  private mutating func add(_ file: String, named name: String, isIgnored: Bool) {
    let isDraft = DraftFormat.ofFile(name: name) != nil
    let isIncluded = selection.includes(file)
    if !(isIncluded ?? isDraft) {
      hasPassedOver = hasPassedOver || isDraft
      if !isIgnored, Self.looksLikeDraft(file, named: name),
        isIncluded == nil || wouldBeIncluded(file)
      {
        foreign.append(file)
      }
    } else if isIgnored {
      hasIgnored = true
    } else {
      files.append(file)
    }
  }

  /// Reads a subfolder; a repository inside another says itself what it ignores.
  private mutating func readInner(_ folder: String, _ place: String?, _ outer: IgnoredPaths?) {
    if let repository = place.flatMap({ Repository(at: NormalPath($0)) }) {
      read(folder, place, ignored(below: place, in: repository))
    } else {
      read(folder, place, outer)
    }
  }

  private mutating func ignored(
    below place: String?, in repository: Repository?
  ) -> IgnoredPaths? {
    guard let place, let repository else { return nil }
    do {
      return try IgnoredPaths(below: place, in: repository)
    } catch {
      failures.append(error)
      return nil
    }
  }

  private static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether the selection would take a file if it were in a format that is read.
  private func wouldBeIncluded(_ file: String) -> Bool {
    guard !selection.excludes(file), let dot = file.lastIndex(of: ".") else { return false }
    let stem = file[...dot]
    return DraftFormat.allExtensions.contains { selection.includes(stem + $0) == true }
  }

  /// Whether a writer would miss a file that is no draft by its extension: not what Word puts beside an
  /// open file, nor what comes with packages.
  private static func looksLikeDraft(_ file: String, named name: String) -> Bool {
    ForeignFormat.ofFile(name: name) != nil && !name.hasPrefix("~$")
      && !file.contains("/node_modules/")
  }
}
