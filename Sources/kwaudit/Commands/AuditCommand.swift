internal import ArgumentParser
internal import Auditing
internal import Reports
internal import Rules
internal import Settings

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audits drafts and prints a score report (the default command).",
    discussion: """
      Phrases come from -p, from --phrases, from front matter (keywords, keyword, target_phrases, \
      focus_keyword), and, when none of these gives any, from the draft's own declaration.
      """)

  @Argument(
    help: ArgumentHelp(
      "Drafts: files, folders, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @OptionGroup var phraseOptions: PhraseOptions
  @OptionGroup var segmenterOptions: SegmenterOptions
  @OptionGroup var reading: ReadingOptions

  @OptionGroup var reports: ReportOptions

  @Option(
    help: ArgumentHelp(
      "The kind of the drafts: article, news, product or landing.",
      discussion: """
        Profiles differ in the thresholds of rules; see kwaudit rules --profile. Without it the \
        settings decide, else it is article.
        """))
  var profile: Profile?

  @Option(
    help: ArgumentHelp(
      "The least severity of a finding that fails a draft: error, warning, info or never.",
      discussion: "Without it the settings decide, else it is error."))
  var failOn: FailOn?

  @Option(
    help: ArgumentHelp("Also fail a draft with a score below this, 0 to 100.", valueName: "score"))
  var failUnder: Double?

  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var baselineOptions: BaselineOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score from 0 to 100.")
    }
  }

  func run() throws {
    let settings = try RunSettings(settingsOptions, languageOptions, reading, paths: paths)
    let language = settings.language
    settings.lookup.commandLine.phrases = try phraseOptions.parsed(in: language)
    settings.lookup.commandLine.profile = profile
    settings.lookup.commandLine.failOn = failOn
    settings.lookup.commandLine.failUnder = failUnder
    let baseline = try baselineOptions.read(in: language)
    let (inputs, problems) = try settings.inputs(paths, reading)
    let auditors = AuditorPool(try segmenterOptions.segmenters(in: language))
    let assignments = try auditors.assignments(of: inputs, settings)
    let audit = AuditRun(
      auditor: try auditors.auditor(for: settings.common), reader: reading.reader,
      language: language, assignments: assignments)
    let report = baselineOptions.compared(
      audit.report(on: inputs, problems: problems, version: Version.number), with: baseline)
    let writer = ReportWriter(reports, in: language)
    var isWritten = writer.write(report)
    if !writer.showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    if !baselineOptions.write(report, known: baseline, in: language) { isWritten = false }
    if !isWritten || !report.unreadable.isEmpty { throw ExitCode.cannotRun }
    if !report.passed { throw ExitCode.notPassed }
  }
}
