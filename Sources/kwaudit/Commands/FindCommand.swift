internal import ArgumentParser
internal import Auditing
internal import Drafts
internal import Phrases
internal import Reports
internal import Rules
internal import SourceText
internal import Words

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Prints every use of the phrases' terms, as path:line:column: [kind, place] context.",
    discussion: """
      A text line stands for a use; a JSON line for a use and a phrase that asks for it. Exit status: \
      0 something was found, 1 nothing was, 2 an input could not be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "Drafts: files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var phraseOptions: PhraseOptions

  @Flag(help: "Take each line of the input as it is, without reading it as a draft.")
  var lines = false

  @Option(help: "The output: text, or json with one object a line.")
  var format: LineFormat = .text

  @OptionGroup var segmenterOptions: SegmenterOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var languageOptions: LanguageOptions

  @Option(help: "Colour the uses: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if phraseOptions.isEmpty {
      throw ValidationError("Name what to find with -p or --phrases.")
    }
  }

  func run() throws {
    let language = languageOptions.language
    let phrases = PhraseSet(try phraseOptions.parsed(in: language))
    let segmenter = try segmenterOptions.segmenter(in: language)
    let matcher = TermMatcher(phrases.terms)
    let inputs = DraftInputs(paths, reading: reading, lines: lines, in: language)
    let printer = UsePrinter(phrases, format: format, usesColor: color.usesColor)
    var foundAny = false
    for draft in inputs.drafts {
      let outline = lines ? Outline(linesOf: draft) : Outline(draft)
      let matched = MatchedDraft(
        SegmentedDraft(draft, by: segmenter), outline: outline, phrases: phrases, matcher: matcher,
        findsKeywordLists: !lines)
      foundAny = foundAny || !matched.occurrences.isEmpty
      Terminal.print(printer.lines(of: matched))
    }
    try inputs.reportProblems(in: language)
    if !foundAny { throw ExitCode.notPassed }
  }
}
