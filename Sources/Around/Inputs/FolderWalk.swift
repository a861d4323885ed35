internal import Files
internal import Git
internal import Vocabulary

/// Gathers the drafts of a folder and its subfolders.
struct FolderWalk {
  private let selection: DraftSelection
  /// Whether files that git ignores are passed over.
  private let obeysGit: Bool
  /// In the order of their paths.
  private(set) var files: [String] = []
  /// Files that look like drafts and are in no format that is read, in the order of their paths.
  private(set) var foreign: [String] = []
  /// What cannot be a draft although it would be one by its name, and folders that could not be opened.
  private(set) var problems: [InputProblem] = []
  /// The path of the folder where the walk began, with every link followed.
  private var root: NormalPath?
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
    root = NormalPath.resolved(folder)
    let place = obeysGit ? root : nil
    let repository = place.flatMap(Repository.holding)
    read(folder, place?.text, ignored(below: place?.text, in: repository))
  }

  /// - Parameters:
  ///   - place: the absolute path of the folder without links, where git is asked.
  ///   - ignored: what git ignores in the repository that holds it.
  private mutating func read(_ folder: String, _ place: String?, _ ignored: IgnoredPaths?) {
    guard let entries = try? FolderListing.entries(of: folder) else {
      problems.append(InputProblem(name: folder, .unreadable))
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = Self.path(entry.name, in: folder)
      let innerPlace = place.map { Self.path(entry.name, in: $0) }
      let isIgnored = innerPlace.map { ignored?.contains($0) ?? false } ?? false
      if entry.kind == .folder {
        if isIgnored {
          hasIgnored = true
        } else if selection.excludesFolder(path) {
          hasPassedOver = true
        } else if !entry.isText {
          problems.append(InputProblem(name: path, .nameNotText))
        } else {
          readInner(path, innerPlace, ignored)
        }
      } else if entry.kind != .link || FileKind(at: path) != .folder {
        add(path, entry, isIgnored: isIgnored)
      }
    }
  }

  private mutating func add(_ file: String, _ entry: FolderEntry, isIgnored: Bool) {
    let name = entry.name
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
    } else if !entry.isText {
      problems.append(InputProblem(name: file, .nameNotText))
    } else if entry.kind == .link, leadsOutside(file) {
      problems.append(InputProblem(name: file, .leadsOutside))
    } else {
      files.append(file)
    }
  }

  /// Whether a link leads to a file that the walk could not come to: one outside the folder, or a hidden one. A
  /// link to nothing is reported when it is read.
  private func leadsOutside(_ link: String) -> Bool {
    guard let root, let target = NormalPath.resolved(link) else { return false }
    return !target.isInside(root) || target.names(from: root).contains { $0.hasPrefix(".") }
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
