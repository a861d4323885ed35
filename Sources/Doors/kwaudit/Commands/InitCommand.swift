internal import ArgumentParser
internal import Drafts
internal import Files
internal import Formats
internal import Glibc
internal import Inputs
internal import Messages
internal import Outcomes
internal import Runs
internal import Settings
internal import Vocabulary

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "フォルダの原稿のための設定ファイルを、説明のコメントを付けて書く。",
      en: "Writes a commented settings file for the drafts of a folder."
    ).help,
    discussion: Localized(
      ja: "すでにある設定ファイルは上書きしない。",
      en: "An existing settings file is not overwritten."
    ).help)

  @Argument(
    help: .told(
      ja: "フォルダ。指定しなければ、現在のフォルダ。",
      en: "The folder; the current one by default.",
      value: .folder),
    completion: .directory)
  var folder: String = "."

  @Option(
    help: .told(
      ja: "設定で使う対策フレーズの表。キーワードツールが書き出したものでよい。",
      en: "A table of phrases, as keyword tools export it, for the settings to name.",
      more: Localized(
        ja: "どの原稿のためのフレーズかが書かれていない表には、その案を書いた新しい表を隣に作る。内容を確かめて使う。指定しなければ、フォルダに phrases.csv があれば使う。",
        en:
          """
          Where it does not say which draft a phrase is for, a new table beside it suggests that, \
          for you to review. By default a phrases.csv in the folder is used.
          """
      ),
      value: .file),
    completion: .file())
  var sheet: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language
    let root = NormalPath(folder)
    let path = root.appending(SettingsFile.name)
    guard sheet != nil || !path.isTaken else {
      throw Terminal.failure(
        CommandFailure.settingsExist(path: path.shown).message[language])
    }
    let found = InputFinder.inputs([folder], standardInputName: "")
    if let problem = found.problems.first(where: { ![.noDrafts, .allIgnored].contains($0.cause) }) {
      throw Terminal.failure(problem.located(in: language))
    }
    found.printForeign(in: language)
    let table = try InitialTable.found(
      sheet, in: root, drafts: found.inputs, language)
    let isNew = !path.isTaken
    if isNew {
      let drafts = found.inputs.map { input in
        InitialSettings.Draft(
          names: NormalPath(input.name).names(from: root), namesPhrases: Self.namesPhrases(input))
      }
      let settings = InitialSettings(
        drafts, table: table.map { $0.file.text(from: root) }, in: language)
      try write(settings.text, to: path, language)
      let note = CommandNote.settingsWritten(path: path.shown, drafts: settings.draftCount)
      try Terminal.print(lines: note.message[language].printable + "\n")
    }
    let next = CommandNote.nextAfterInit(
      folder: root.shown, settings: path.shown, table: table?.file.text(from: root), isNamed: isNew,
      proposal: table?.proposal)
    try Terminal.print(lines: next.message[language].printable + "\n")
  }

  private static func namesPhrases(_ input: Input) -> Bool {
    do {
      return try DraftReader().draft(input).declaredPhrases.contains { !$0.isLabel }
    } catch {
      // A draft that cannot be read is one all the same; the audit will tell.
      return false
    }
  }

  /// Makes the file; one that somebody else has made meanwhile is left alone.
  private func write(_ text: String, to path: NormalPath, _ language: Language) throws {
    do {
      try OutputFile.create(text, at: path.text)
    } catch {
      throw Terminal.failure(
        CommandFailure.settingsUnwritable(path: path.shown).message[language])
    }
  }
}
