internal import Auditing
internal import Rules
internal import Settings

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

  /// The inputs of some paths, with their settings files found right. Where git does not tell what it
  /// ignores, that is said, and the folder is read whole.
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the settings.
  func inputs(_ paths: [String], _ reading: ReadingOptions) throws -> FoundInputs {
    let found = InputFinder.inputs(
      paths, standardInputName: reading.stdinFilename,
      selection: DraftSelection(
        obeysGit: !reading.noIgnore, includes: lookup.includes,
        excludesFolder: lookup.excludesFolder))
    for input in found.inputs { _ = settings(of: input) }
    try lookup.check(in: language)
    for failure in found.gitFailures {
      let note = Localized(
        ja: "注意：.gitignore を考慮せずに読みます（--no-ignore を付けるとこの注意は出ません）。",
        en: "note: reading on without .gitignore (--no-ignore silences this note): ")
      Terminal.printError("kwaudit: \(note[language])\(failure.message[language])")
    }
    return found
  }
}
