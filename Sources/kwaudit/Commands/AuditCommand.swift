internal import ArgumentParser
internal import Auditing
internal import Reports
internal import Rules

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
      "Drafts: files, folders, or - for standard input.", valueName: "path"))
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
      discussion: "Profiles differ in the thresholds of rules; see kwaudit rules --profile."))
  var profile: Profile = .article

  @Option(
    help: ArgumentHelp(
      "The least severity of a finding that fails a draft: error, warning, info or never."))
  var failOn: FailOn = .error

  @Option(
    help: ArgumentHelp("Also fail a draft with a score below this, 0 to 100.", valueName: "score"))
  var failUnder: Double?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score from 0 to 100.")
    }
  }

  func run() throws {
    let language = languageOptions.language
    let phrases = try phraseOptions.parsed(in: language)
    let settings = AuditSettings(
      rules: try RuleCatalog.rules(for: profile),
      criteria: PassCriteria(failOn: failOn.severity, failUnder: failUnder),
      dictionary: try segmenterOptions.words(in: language))
    let found = reading.inputs(paths, in: language)
    let changed = try changes.changed(of: found.inputs, in: language)
    let cache = try caching.cache(in: language)
    let audit = AuditRun(
      AuditRun.Assignment(settings, phrases: phrases), reader: reading.reader, language: language,
      program: .this, cache: cache)
    var report = try Terminal.withWordData(in: language) {
      try audit.report(on: changed?.inputs ?? found.inputs, problems: found.problems)
    }
    if let cache { caching.printNotes(of: cache, in: language) }
    if let changed { changes.apply(changed, of: found.inputs.count, to: &report, in: language) }
    let writer = ReportWriter(reports, in: language)
    let isWritten = writer.write(report)
    if !writer.showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    if !isWritten || !report.unreadable.isEmpty { throw ExitCode.cannotRun }
    if !report.passed { throw ExitCode.notPassed }
  }
}

enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  var severity: Severity? { Severity(rawValue: rawValue) }
}
