internal import Inputs

extension CommandFailure {
  package var english: String {
    switch self {
    case .noPhrase:
      "There is no phrase to find. Name one with -p or --phrases, or as phrases in the settings."
    case .overwrites(let file, let subject):
      "\(file): this is \(subject.english). Choose another file name, so that it is not overwritten."
    case .baselineIncomplete(let file):
      """
      \(file): the baseline was not written, because some inputs could not be read. Fix those inputs and run it \
      again.
      """
    case .settingsExist(let path):
      "\(path) already exists. To create a new one, delete or rename it first."
    case .settingsUnwritable(let path):
      "\(path) cannot be written. Check the permissions and the free space."
    case .portTaken(let port):
      "Another program has port \(port). Name another one with --port, or leave it out for one that is free."
    case .portNotAllowed(let port):
      "Port \(port) is kept for programs of the system. Name one from 1024 to 65535 with --port."
    case .cannotListen:
      "The system gives no port on 127.0.0.1. Check the limits of open files and the network settings."
    case .notAFileToFollow:
      "The page cannot follow standard input (-). Name files or folders, or paste the text into the page."
    case .builtWithoutServe:
      "This kwaudit was built without 'serve'. Build it with the package's default traits, or install a released one."
    }
  }
}

extension CommandFailure.Subject {
  fileprivate var english: String {
    switch self {
    case .draft: "one of the drafts"
    case .settings: "the settings file"
    case .phrases: "a file of phrases"
    case .dictionary: "a dictionary"
    case .baseline: "the baseline"
    }
  }
}

extension CommandNote {
  package var english: String {
    switch self {
    case .readsIgnored(let failure):
      "note: \(failure.english) For now .gitignore is not applied (--no-ignore silences this note)."
    case .notRead(let files):
      """
      note: not read: \(files.map { "\($0.count) .\($0.fileExtension)" }.joined(separator: ", ")). Convert what \
      should be audited to Markdown, HTML or plain text; exclude in the settings silences this note.
      """
    case .changed(let count, let all, let since, let leftOut):
      """
      \(count) of \(all) drafts changed since \(since), uncommitted changes and untracked files included.
      """ + (leftOut > 0 ? " Findings left out on other lines: \(leftOut)." : "")
    case .reportWritten(let file):
      "The report is in \(file)."
    case .baselineWritten(let file, let known):
      """
      \(file) now holds the scores and \(known) known findings. From now on run with --baseline \(file).
      """
    case .everyPhraseForEveryDraft(let table, let phrases, let drafts):
      """
      note: \(table) has no column for drafts, so each of the \(drafts) drafts is audited for all \(phrases) phrases. \
      kwaudit init --sheet \(table) suggests which phrase is for which draft.
      """
    case .phraseNowhere(let phrase, let meant):
      """
      note: “\(phrase)” was searched for exactly as typed, and no draft contains it. If its words are separate terms, \
      put spaces between them: -p "\(meant)"
      """
    case .settingsWritten(let path, let drafts):
      "Wrote \(path) (drafts: \(drafts))."
    case .serving:
      "Open this address in a browser. Press Ctrl-C to stop."
    case .noBrowser:
      "note: xdg-open cannot be run. Open the address in a browser yourself."
    case .nextAfterInit(let folder, let settings, let table, let isNamed, let proposal):
      Self.next(folder, settings, table, isNamed: isNamed, proposal)
    }
  }

  private static func next(
    _ folder: String, _ settings: String, _ table: String?, isNamed: Bool, _ proposal: Proposal?
  ) -> String {
    guard let table else {
      return """
        Next, name your target phrases as phrases in \(settings) or in the drafts' front matter, and run: \
        kwaudit \(folder)
        """
    }
    let naming = isNamed ? "" : "add phrases-file: \(table) to \(settings), "
    guard let proposal else {
      return
        "Phrases come from \(table). Next, \(naming)\(isNamed ? "" : "and ")run: kwaudit \(folder)"
    }
    return """
      Wrote \(proposal.file), a suggestion of which phrase is for which draft (\(proposal.assigned) of \(proposal.phrases)). \
      Next, review its column for drafts, \(naming)and run: kwaudit \(folder)
      """
  }
}
