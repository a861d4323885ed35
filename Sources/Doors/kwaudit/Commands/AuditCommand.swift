internal import ArgumentParser
internal import Glibc
internal import Reports
internal import Rules
internal import Runs
internal import Settings
internal import Vocabulary

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

  @OptionGroup var changes: ChangeOptions
  @OptionGroup var caching: CacheOptions
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
    if changes.since != nil, baselineOptions.writeBaseline != nil, baselineOptions.baseline == nil {
      throw ValidationError("A new baseline needs all drafts: leave out --since.")
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
    let found = try settings.inputs(paths, reading)
    try reports.refuseDrafts(found.inputs, [baselineOptions.writeBaseline], in: language)
    let changed = try changes.changed(of: found.inputs, in: language)
    let inputs = changed?.inputs ?? found.inputs
    let cache = try caching.cache(in: language)
    let pool = AuditSettingsPool(try segmenterOptions.words(in: language))
    let audit = AuditRun(
      try pool.auditSettings(for: settings.common),
      assignments: try pool.assignments(of: inputs, settings), reader: reading.reader,
      language: language, program: .this, cache: cache)
    let all = try Terminal.withWordData(in: language) {
      try audit.report(on: inputs, problems: found.problems)
    }
    if let cache { caching.printNotes(of: cache, in: language) }
    // Findings that are left out must not look as if they were mended: the baseline comes first.
    let compared = baselineOptions.compared(all, with: baseline)
    var report = compared
    if let changed { changes.apply(changed, of: found.inputs.count, to: &report, in: language) }
    let writer = ReportWriter(reports, in: language)
    var isWritten = writer.write(report)
    if !writer.showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    if !baselineOptions.write(compared, known: baseline, in: language) { isWritten = false }
    let canRun = isWritten && report.unreadable.isEmpty
    let status: ExitCode = !canRun ? .cannotRun : report.passed ? .success : .notPassed
    // The process ends here: to give thousands of reports back first would take longer than to exit.
    withExtendedLifetime((report, compared, all)) { Glibc.exit(status.rawValue) }
  }
}
