internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Runs
internal import Vocabulary

/// Which changes an audit is about.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Audit only drafts that have changed since HEAD branched off from this branch, tag or commit.",
      discussion: """
        Uncommitted changes and untracked files count as well; a renamed draft does not count as \
        changed.
        """,
      valueName: "revision"))
  var since: String?

  @Flag(
    help: ArgumentHelp(
      "With --since: report only findings on changed lines.",
      discussion: "Findings about a draft as a whole stay. Scores are always those of whole drafts."
    ))
  var changedLines = false

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
