internal import Inputs

extension CommandFailure {
  package var english: String {
    switch self {
    case .noPhrase:
      "There is no phrase to find. Name one with -p or --phrases, or as phrases in the settings."
    case .overwritesDraft(let file):
      "\(file): this is one of the drafts. Name another file, so that it is not overwritten."
    case .baselineIncomplete(let file):
      """
      \(file): the baseline was not written, because not every input could be read. Mend them and run it \
      again.
      """
    case .settingsExist(let path):
      "\(path) is there already. Remove or rename it first to make a new one."
    case .settingsUnwritable(let path):
      "\(path) cannot be written. Check that there is permission and room."
    }
  }
}

extension CommandNote {
  package var english: String {
    switch self {
    case .readsIgnored(let failure):
      "note: reading on without .gitignore (--no-ignore silences this note): \(failure.english)"
    case .notRead(let files):
      """
      note: not read: \(files.map { "\($0.count) .\($0.fileExtension)" }.joined(separator: ", ")). Convert what \
      should be audited to Markdown, HTML or plain text; exclude in the settings silences this note.
      """
    case .changed(let count, let all, let since, let leftOut):
      """
      \(count) of \(all) drafts changed since \(since), uncommitted changes and untracked files included.
      """ + (leftOut > 0 ? " Findings left out on other lines: \(leftOut)." : "")
    case .baselineWritten(let file, let known):
      """
      \(file) now holds the scores and \(known) known findings. From now on run with --baseline \(file).
      """
    case .settingsWritten(let path, let drafts):
      "Wrote \(path) (drafts: \(drafts))."
    }
  }
}
