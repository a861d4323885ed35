internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Runs
internal import Settings
internal import Vocabulary

extension RunSettings {
  /// The settings of a run, and the language that it speaks.
  /// - Throws: `ExitCode.cannotRun`, after saying what of the command line was meant otherwise, or everything
  ///   that is wrong with the settings.
  static func found(
    by options: SettingsOptions, _ languageOptions: LanguageOptions, _ reading: ReadingOptions,
    paths: [String]
  ) throws -> (settings: RunSettings, language: Language) {
    let settings = RunSettings(
      options.place, paths: paths, standardInputName: reading.stdinFilename)
    let language = languageOptions.language(settings.common)
    if let fault = CommandSlip(paths: paths).fault {
      throw Terminal.failure(fault.message[language])
    }
    try settings.lookup.check(in: language)
    return (settings, language)
  }

  /// The inputs of some paths, with their settings files found right; where git does not tell what it
  /// ignores, that is said, and the folder is read whole. What folders hold in formats that are not read
  /// is said as well.
  /// - Parameter lists: files that name the phrases.
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the settings.
  func inputs(
    _ paths: [String], besides lists: [String] = [], _ reading: ReadingOptions,
    in language: Language
  ) throws -> FoundInputs {
    try told(
      inputs(
        paths, besides: lists, obeysGit: !reading.noIgnore, obeysSelection: reading.forceExclude),
      of: paths, in: language)
  }

  /// Some inputs, after what there is to say of them and of their settings.
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the settings.
  func told(
    _ inputs: FoundInputs, of paths: [String], in language: Language
  ) throws -> FoundInputs {
    var found = inputs
    if !found.problems.isEmpty {
      found.problems = found.problems.map(CommandSlip(paths: paths).told)
    }
    for failure in found.gitFailures {
      Terminal.printError("kwaudit: \(CommandNote.readsIgnored(failure).message[language])")
    }
    try lookup.check(in: language)
    found.printForeign(in: language)
    return found
  }

  /// Says which tables have all of their phrases audited for several drafts.
  /// - Parameter drafts: those that are audited.
  func printSheetsWithoutDrafts(_ drafts: [Input], in language: Language) {
    for (sheet, count) in sheetsWithoutDrafts(drafts) {
      let note = CommandNote.everyPhraseForEveryDraft(
        table: sheet.name, phrases: sheet.count, drafts: count)
      Terminal.printError("kwaudit: \(note.message[language])")
    }
  }
}

extension FoundInputs {
  /// Says what of the folders looks like drafts and is not read.
  func printForeign(in language: Language) {
    guard !foreignFiles.isEmpty else { return }
    Terminal.printError("kwaudit: \(CommandNote.notRead(foreignFiles).message[language])")
  }
}

extension LanguageOptions {
  /// The language of the command line, else of the settings, else of the environment.
  func language(_ settings: EffectiveSettings) -> Language {
    lang ?? settings.language.value ?? language
  }
}

extension SettingsLookup {
  /// - Throws: `ExitCode.cannotRun`, after saying everything that is wrong with the files read.
  func check(in language: Language) throws {
    Terminal.printErrors(problems, in: language)
    if !problems.isEmpty { throw ExitCode.cannotRun }
  }
}
