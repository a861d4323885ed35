internal import ArgumentParser
internal import Auditing
internal import Drafts
internal import KWAudit
internal import Messages
internal import Phrases
internal import Rules
internal import Runs
internal import Settings
internal import SourceText
internal import Vocabulary
internal import Words

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "対策フレーズの語を使っている箇所をすべて表示する。形は「パス:行:桁: [種類, 場所] 前後の文」。",
      en: "Prints every use of the phrases' terms, as path:line:column: [kind, place] context."
    ).help,
    discussion: Localized(
      ja:
        "テキストでは1か所を1行に書く。JSONでは、1か所と、それを使用として数えるフレーズ1つの組を1行に書く。終了ステータス：0は見つかったとき、1は見つからなかったとき、2は読めない入力があったとき。",
      en:
        """
        In text output each line is one use; in JSON, one use and a phrase that it counts for. \
        Exit status: 0 something was found, 1 nothing was, 2 an input could not be read.
        """
    ).help)

  @Argument(
    help: .told(
      ja: "原稿。ファイルかフォルダ。- は標準入力。",
      en: "Drafts: files, folders, or - for standard input.",
      value: .path),
    completion: .file())
  var paths: [String]

  @OptionGroup var phraseOptions: PhraseOptions

  @Flag(
    help: .told(
      ja: "入力の各行を、原稿ではなく、ただの文として扱う。",
      en: "Treat each line of the input as plain text, not as a draft."))
  var lines = false

  @Option(
    help: .told(
      ja: "出力の形式。json では、1行に1つのオブジェクトを書く。",
      en: "The output: text, or json with one object per line.",
      value: .format))
  var format: LineFormat = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  @Option(
    help: .told(
      ja: "見つけた語に色を付けるかどうか。auto では端末に表示するときだけ付ける。",
      en: "Colour the uses: auto, always or never.",
      value: .color))
  var color: ColorChoice = .auto

  func run() throws {
    let (settings, language) = try RunSettings.found(
      by: settingsOptions, languageOptions, reading, paths: paths)
    // Settings can name phrases; whether they do is told when each draft is at hand.
    if phraseOptions.isEmpty && !paths.contains(where: settings.lookup.hasFile) {
      throw Terminal.failure(CommandFailure.noPhrase.message[language])
    }
    try phraseOptions.apply(to: &settings.lookup.commandLine, in: language)
    settings.lookup.commandLine.dictionary = try reading.words(in: language)
    let inputs = try DraftInputs(paths, reading: reading, settings, lines: lines, in: language)
    let auditor = try Terminal.auditor(in: language)
    let printer = UsePrinter(format: format, usesColor: color.usesColor, in: language)
    var foundAny = false
    for (draft, own) in inputs.drafts {
      let uses = try auditor.uses(in: draft, with: own, isLines: lines)
      try Terminal.print(
        safe: uses.map { printer.lines(of: $0, in: draft.source.name) }.joined())
      foundAny = foundAny || !uses.isEmpty
    }
    try inputs.reportProblems(in: language)
    // Where the settings leave out every draft, there is simply nothing to find.
    if !inputs.drafts.isEmpty,
      !inputs.drafts.contains(where: { !$0.settings.phrases.value.isEmpty })
    {
      throw Terminal.failure(CommandFailure.noPhrase.message[language])
    }
    if !foundAny { throw ExitCode.notPassed }
  }
}
