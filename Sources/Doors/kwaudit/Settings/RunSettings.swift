internal import Runs
internal import Settings
internal import Vocabulary

/// The settings of a run: of the run as a whole, and of each draft.
struct RunSettings {
  let lookup: SettingsLookup
  let language: Language
  /// The path that speaks for the run where settings differ between drafts: the first one.
  private let firstPath: String

  init(
    _ options: SettingsOptions, _ languageOptions: LanguageOptions, _ reading: ReadingOptions,
    paths: [String]
  ) throws {
    lookup = SettingsLookup(options.place)
    firstPath = paths.first.map { $0 == "-" ? reading.stdinFilename : $0 } ?? "."
    lookup.commandLine.language = languageOptions.lang
    language =
      lookup.commonSettings(at: firstPath).language.value ?? languageOptions.language
    try lookup.check(in: language)
  }

  /// What holds for the run as a whole.
  var common: EffectiveSettings { lookup.commonSettings(at: firstPath) }

  func settings(of input: Input) -> EffectiveSettings { lookup.settings(ofDraft: input.name) }

  /// Which files of folders are drafts.
  var selection: DraftSelection {
    DraftSelection(includes: lookup.includes, excludesFolder: lookup.excludesFolder)
  }

  /// The inputs of some paths, with their settings files found right. With `--force-exclude`, what the
  /// settings leave out of these paths is no input and no problem.
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the settings.
  func inputs(
    _ paths: [String], _ reading: ReadingOptions
  ) throws -> FoundInputs {
    let paths = reading.forceExclude ? paths.filter { !leavesOut($0) } : paths
    var found = reading.inputs(paths, selection, in: language)
    if reading.forceExclude { found.problems.removeAll { $0.cause == .noDraftsSelected } }
    for input in found.inputs { _ = settings(of: input) }
    try lookup.check(in: language)
    return found
  }

  /// Whether a path names a file that is none of the drafts by the settings.
  private func leavesOut(_ path: String) -> Bool {
    path != "-" && !lookup.isFolder(path) && lookup.includes(path) == false
  }
}
