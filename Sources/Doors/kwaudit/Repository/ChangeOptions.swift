internal import ArgumentParser
internal import Inputs
internal import Messages
internal import Runs
internal import Vocabulary

/// Which changes an audit is about.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "指定したブランチ、タグ、コミットから HEAD が分かれた後に変わった原稿だけを点検する。",
      en:
        "Audit only drafts that have changed since HEAD branched off from this branch, tag or commit.",
      more: Localized(
        ja: "コミットしていない変更と、git で管理していないファイルも含める。名前を変えただけの原稿は含めない。",
        en:
          "Uncommitted changes and untracked files count as well; a renamed draft does not count as changed."
      ),
      value: ValueName(ja: "リビジョン", en: "revision")))
  var since: String?

  @Flag(
    help: .told(
      ja: "--since と併せて指定する。変わった行の指摘だけを示す。",
      en: "With --since: report only findings on changed lines.",
      more: Localized(
        ja: "原稿全体についての指摘は残る。点数はいつも原稿全体のもの。",
        en: "Findings about a draft as a whole stay. Scores are always those of whole drafts.")))
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
