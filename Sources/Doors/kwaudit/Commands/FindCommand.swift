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
    abstract: "Prints every use of the phrases' terms, as path:line:column: [kind, place] context.",
    discussion: """
      In text output each line is one use; in JSON, one use and a phrase that it counts for. Exit status: \
      0 something was found, 1 nothing was, 2 an input could not be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "Drafts: files, folders, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @OptionGroup var phraseOptions: PhraseOptions

  @Flag(help: "Treat each line of the input as plain text, not as a draft.")
  var lines = false

  @Option(help: "The output: text, or json with one object per line.")
  var format: LineFormat = .text

  @OptionGroup var segmenterOptions: SegmenterOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  @Option(help: "Colour the uses: auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    let (settings, language) = try RunSettings.found(
      by: settingsOptions, languageOptions, reading, paths: paths)
    // Settings can name phrases; whether they do is told when each draft is at hand.
    if phraseOptions.isEmpty && !paths.contains(where: settings.lookup.hasFile) {
      throw Terminal.failure(CommandFailure.noPhrase.message[language])
    }
    try phraseOptions.apply(to: &settings.lookup.commandLine, in: language)
    settings.lookup.commandLine.dictionary = try segmenterOptions.setting(in: language)
    let inputs = try DraftInputs(paths, reading: reading, settings, lines: lines, in: language)
    let auditor = try Terminal.auditor(in: language)
    let printer = UsePrinter(format: format, usesColor: color.usesColor)
    var foundAny = false
    for (draft, own) in inputs.drafts {
      let uses = try auditor.uses(in: draft, with: own, isLines: lines)
      Terminal.print(uses.map { printer.lines(of: $0, in: draft.source.name) }.joined())
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
