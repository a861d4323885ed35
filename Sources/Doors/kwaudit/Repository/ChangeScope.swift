internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Runs
internal import Vocabulary

/// Which changes an audit is about.
struct ChangeScope {
  /// The revision since which drafts have changed; `nil`: all drafts.
  let since: String?
  /// Whether findings on other lines are left out.
  let changedLines: Bool

  /// - Throws: `UsageError` for changed lines of no revision.
  func validate() throws {
    if changedLines && since == nil {
      throw UsageError(.changedLinesWithoutSince)
    }
  }

  /// The inputs that have changed; `nil` where all are to be audited.
  /// - Throws: `ExitCode.cannotRun`, after saying why git cannot tell.
  func changed(of inputs: [Input], in language: Language) throws -> ChangedInputs? {
    guard let since else { return nil }
    do {
      return try ChangedInputs(of: inputs, since: since, findsLines: changedLines)
    } catch {
      throw Terminal.failure(error.message[language])
    }
  }

  /// Says how many drafts changed, and how many findings were left out.
  func printNote(
    on changed: ChangedInputs, of all: Int, leftOut: Int, in language: Language
  ) {
    let note = CommandNote.changed(
      changed.inputs.count, of: all, since: since ?? "", leftOut: leftOut)
    Terminal.printError("kwaudit: \(note.message[language])")
  }
}
