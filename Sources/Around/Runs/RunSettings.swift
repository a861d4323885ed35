internal import Files
package import Inputs
package import Settings

/// The settings of a run: of the run as a whole, and of each draft.
package struct RunSettings {
  package let lookup: SettingsLookup
  /// The path that speaks for the run where settings differ between drafts: the first one.
  private let firstPath: String
  private let standardInputName: String

  /// - Parameter standardInputName: the name of what `-` among the paths stands for.
  package init(_ place: SettingsPlace, paths: [String], standardInputName: String) {
    lookup = SettingsLookup(place)
    self.standardInputName = standardInputName
    firstPath = paths.first.map { $0 == "-" ? standardInputName : $0 } ?? "."
  }

  /// What holds for the run as a whole.
  package var common: EffectiveSettings { lookup.commonSettings(at: firstPath) }

  package func settings(of input: Input) -> EffectiveSettings {
    lookup.settings(ofDraft: input.name)
  }

  /// The inputs of some paths, with all of their settings files read: what is wrong with these is
  /// among the problems of `lookup`.
  /// - Parameters:
  ///   - lists: files that name the phrases. What lies among the drafts of a folder is none.
  ///   - obeysGit: whether files of folders are passed over that git ignores.
  ///   - obeysSelection: whether what the settings leave out is neither an input nor a problem where
  ///     a path names it.
  package func inputs(
    _ paths: [String], besides lists: [String] = [], obeysGit: Bool = true,
    obeysSelection: Bool = false
  ) -> FoundInputs {
    let paths = obeysSelection ? paths.filter { !leavesOut($0) } : paths
    var found = InputFinder.inputs(
      paths, standardInputName: standardInputName,
      selection: DraftSelection(
        includes: lookup.includes, excludes: lookup.excludes,
        excludesFolder: lookup.excludesFolder),
      obeysGit: obeysGit)
    if obeysSelection { found.problems.removeAll { $0.cause == .noDraftsSelected } }
    // So that every settings file is read.
    for input in found.inputs { _ = lookup.settingsFile(ofDraft: input.name) }
    // What a path names is a draft, whatever else it is.
    let lists = Set((lists + lookup.readSheets).map { NormalPath($0) })
      .subtracting(paths.map { NormalPath($0) })
    if !lists.isEmpty { found.leaveOut { lists.contains(NormalPath($0.name)) } }
    if lookup.problems.isEmpty {
      for problem in MissingDrafts(lookup).problems(found.inputs) { lookup.note(problem) }
    }
    return found
  }

  /// Tables that do not say which draft a phrase is for, each with how many drafts are audited for all of its
  /// phrases, where they are several.
  package func sheetsWithoutDrafts(_ inputs: [Input]) -> [(sheet: PhraseSheet, drafts: Int)] {
    var found: [(sheet: PhraseSheet, drafts: Int)] = []
    for input in inputs {
      guard let sheet = lookup.sheet(ofDraft: input.name), sheet.isWithoutDrafts else { continue }
      if let index = found.firstIndex(where: { $0.sheet.name == sheet.name }) {
        found[index].drafts += 1
      } else {
        found.append((sheet, 1))
      }
    }
    return found.filter { $0.drafts > 1 }
  }

  /// Whether a path names a file that is not among the drafts by the settings.
  private func leavesOut(_ path: String) -> Bool {
    path != "-" && !lookup.isFolder(path) && lookup.includes(path) == false
  }
}
