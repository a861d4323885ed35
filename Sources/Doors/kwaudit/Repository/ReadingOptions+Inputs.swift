internal import Runs
internal import Vocabulary

extension ReadingOptions {
  /// The inputs of some paths; where git does not tell what it ignores, that is said, and the folder
  /// is read whole.
  func inputs(
    _ paths: [String], _ selection: DraftSelection, in language: Language
  ) -> FoundInputs {
    let found = InputFinder.inputs(
      paths, standardInputName: stdinFilename, selection: selection, obeysGit: !noIgnore)
    for failure in found.gitFailures {
      let note = Localized(
        ja: "注意：.gitignore を考慮せずに読みます（--no-ignore を付けるとこの注意は出ません）。",
        en: "note: reading on without .gitignore (--no-ignore silences this note):")
      let reason = failure.message[language]
      Terminal.printError("kwaudit: \(note[language])\(language == .japanese ? "" : " ")\(reason)")
    }
    return found
  }
}
