internal import Files
internal import Glibc

/// Where the settings of drafts are looked for.
package enum SettingsPlace: Sendable {
  /// In the draft's folder, or the nearest one above it up to the repository's.
  case nearest
  /// In this file, for every draft.
  case file(String)
  /// In what was read already, for every draft.
  case given(SettingsFile)
  /// Nowhere.
  case nowhere
}

/// Finds the settings of drafts; every file is read once. It is for one thread at a time.
package final class SettingsLookup {
  private let place: SettingsPlace
  /// What beats the files.
  package var commandLine = Settings()
  /// What was found for each folder.
  private var found: [NormalPath: SettingsFile?] = [:]
  /// The files that were read; `nil` for those that were not right.
  private var files: [NormalPath: SettingsFile?] = [:]
  /// Everything wrong with the files that were read so far.
  package private(set) var problems: [SettingsProblem] = []

  package init(_ place: SettingsPlace) { self.place = place }

  /// What holds for a draft; what is wrong with its settings file is added to `problems`.
  package func settings(ofDraft path: String) -> EffectiveSettings {
    let path = NormalPath(path)
    return EffectiveSettings(ofDraft: path, file: file(for: path), commandLine: commandLine)
  }

  /// The phrase sheet that holds for a draft; what is wrong with its settings file is added to `problems`.
  package func sheet(ofDraft path: String) -> PhraseSheet? {
    let path = NormalPath(path)
    return EffectiveSettings.sheet(ofDraft: path, file: file(for: path), commandLine: commandLine)
  }

  /// The settings files that were read and found right, by their paths.
  package var readFiles: [SettingsFile] {
    let given: [SettingsFile] = if case .given(let file) = place { [file] } else { [] }
    return given + files.sorted { $0.key.text < $1.key.text }.compactMap(\.value)
  }

  /// The files of phrases that these name.
  package var readSheets: [String] { readFiles.flatMap(\.sheets).map(\.name) }

  /// The settings file of a draft.
  package func settingsFile(ofDraft path: String) -> SettingsFile? { file(for: NormalPath(path)) }

  /// Adds what proved to be wrong with the settings.
  package func note(_ problem: SettingsProblem) { problems.append(problem) }

  /// What holds for all drafts of a folder, or for all that have the settings file of a draft,
  /// without what holds for some of them.
  package func commonSettings(at path: String) -> EffectiveSettings {
    EffectiveSettings(ofDraft: nil, file: file(at: path), commandLine: commandLine)
  }

  /// Whether there is a settings file for a folder or a draft.
  package func hasFile(at path: String) -> Bool { file(at: path) != nil }

  /// Whether a file found in a folder is a draft; `nil` where no settings say so.
  package func includes(_ path: String) -> Bool? {
    let path = NormalPath(path)
    guard let file = file(for: path) else { return nil }
    let names = path.names(from: file.folder)
    if file.excludes(names) { return false }
    return file.settings.include.value?.contains { $0.matches(names) }
  }

  /// Whether `exclude` names a file.
  package func excludes(_ path: String) -> Bool {
    let path = NormalPath(path)
    guard let file = file(for: path) else { return false }
    return file.excludes(path.names(from: file.folder))
  }

  /// Whether nothing in a folder can be a draft.
  package func excludesFolder(_ path: String) -> Bool {
    let path = NormalPath(path)
    guard let file = file(for: path) else { return false }
    let names = path.names(from: file.folder)
    return file.settings.exclude.value.contains { $0.coversFolder(names) }
  }

  package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func file(at path: String) -> SettingsFile? {
    let normal = NormalPath(path)
    // Any name will do for a draft in the folder.
    return file(for: isFolder(path) ? normal.appending("draft") : normal)
  }

  private func file(for draft: NormalPath) -> SettingsFile? {
    switch place {
    case .nowhere: return nil
    case .given(let file): return file
    case .file(let path): return file(at: NormalPath(path))
    case .nearest:
      guard let folder = draft.folder else { return nil }
      return nearest(to: folder)
    }
  }

  private func nearest(to folder: NormalPath) -> SettingsFile? {
    if let known = found[folder] { return known }
    let path = folder.appending(SettingsFile.name)
    let file: SettingsFile?
    // A link that leads nowhere is not the same as no settings.
    if path.isTaken {
      file = self.file(at: path, isFound: true)
    } else {
      noteMisnamed(in: folder)
      let isTop = folder.appending(".git").exists
      file = isTop ? nil : folder.folder.flatMap { nearest(to: $0) }
    }
    found[folder] = file
    return file
  }

  /// - Parameter isFound: whether nobody named the file.
  private func file(at path: NormalPath, isFound: Bool = false) -> SettingsFile? {
    if let known = files[path] { return known }
    do throws(SettingsFailure) {
      if isFound, let folder = path.folder, !SettingsReach(of: folder).contains(SettingsFile.name) {
        throw SettingsFailure(problems: [SettingsProblem(file: path.shown, .outOfReach)])
      }
      files[path] = try SettingsFile(path)
    } catch {
      problems += error.problems
      files[path] = SettingsFile?.none
    }
    return files[path] ?? nil
  }

  private func noteMisnamed(in folder: NormalPath) {
    let path = folder.appending(".kwaudit.yaml")
    if path.isTaken {
      problems.append(SettingsProblem(file: path.shown, .misnamed(wanted: SettingsFile.name)))
    }
  }
}

extension SettingsFile {
  /// - Parameter names: of a draft's path from the folder of the file on.
  fileprivate func excludes(_ names: [String]) -> Bool {
    settings.exclude.value.contains { $0.matches(names) }
  }
}
