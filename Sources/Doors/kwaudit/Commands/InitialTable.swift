internal import ArgumentParser
internal import Drafts
internal import Files
internal import Inputs
internal import Messages
internal import Runs
internal import Settings
internal import Vocabulary
internal import Words

/// The table of phrases that first settings name.
struct InitialTable {
  let file: NormalPath
  /// How many of its phrases were given a draft, where the table is a proposal that was just written.
  let proposal: CommandNote.Proposal?

  /// The names of tables that are taken where nobody names one.
  private static let usualNames = ["phrases.csv", "phrases.tsv"]

  /// The table named, or one of the folder; where it does not say which draft a phrase is for, a proposal
  /// beside it. `nil` where there is no table.
  /// - Throws: `ExitCode.cannotRun`, after saying what is wrong with the table or cannot be written.
  static func found(
    _ named: String?, in root: NormalPath, drafts inputs: [Input], _ language: Language
  ) throws -> InitialTable? {
    let usual = usualNames.map(root.appending).first(where: \.exists)
    guard let file = named.map({ NormalPath($0) }) ?? usual else { return nil }
    do {
      let sheet = try PhraseSheet(file: file.shown)
      let inputs = inputs.filter { InitialSettings.takes(NormalPath($0.name).names(from: root)) }
      guard sheet.isWithoutDrafts, inputs.count > 1 else {
        return InitialTable(file: file, proposal: nil)
      }
      return try proposal(for: sheet, at: file, root, inputs, language)
    } catch let failure as SettingsFailure {
      Terminal.printErrors(failure.problems, in: language)
      throw ExitCode.cannotRun
    }
  }

  private static func proposal(
    for sheet: PhraseSheet, at file: NormalPath, _ root: NormalPath, _ inputs: [Input],
    _ language: Language
  ) throws -> InitialTable {
    let place = try newPlace(beside: file, language)
    // A draft that cannot be read has no words; the audit will tell.
    let drafts = inputs.compactMap { input in
      (try? DraftReader().draft(input)).map {
        (names: NormalPath(input.name).names(from: root), draft: $0)
      }
    }
    let assignment = try Terminal.withWordData(in: language) {
      try PhraseAssignment(of: sheet, to: drafts, by: DraftWorker())
    }
    do {
      try OutputFile.create(assignment.table(in: language), at: place.text)
    } catch {
      throw Terminal.failure(CommandFailure.settingsUnwritable(path: place.shown).message[language])
    }
    return InitialTable(
      file: place,
      proposal: CommandNote.Proposal(
        file: place.shown, assigned: assignment.assigned, phrases: assignment.count))
  }

  /// `phrases-drafts.csv` for `phrases.csv`; one that is there already is left alone.
  private static func newPlace(beside file: NormalPath, _ language: Language) throws -> NormalPath {
    let name = file.names.last ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let place = (file.folder ?? file).appending(stem + "-drafts.csv")
    guard !place.isTaken else {
      throw Terminal.failure(CommandFailure.settingsExist(path: place.shown).message[language])
    }
    return place
  }
}
