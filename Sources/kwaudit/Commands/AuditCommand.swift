internal import ArgumentParser
internal import Auditing
internal import FoundationEssentials
internal import Reports
internal import Rules
internal import Words

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

  @Option(
    help: ArgumentHelp(
      "The kind of the drafts: article, news, product or landing.",
      discussion: "Profiles differ in the thresholds of rules; see kwaudit rules --profile."))
  var profile: Profile = .article

  @Option(help: "The format of the report: text or json.")
  var format: ReportFormat = .text

  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The least severity of a finding that fails a draft: error, warning, info or never."))
  var failOn: FailOn = .error

  @Option(
    help: ArgumentHelp("Also fail a draft with a score below this, 0 to 100.", valueName: "score"))
  var failUnder: Double?

  @OptionGroup var languageOptions: LanguageOptions

  @Option(help: "Colour the text report: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if output == "-" || output == "" {
      throw ValidationError("--output takes a file; without it the report goes to standard output.")
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score from 0 to 100.")
    }
  }

  func run() throws {
    let language = languageOptions.language
    let phrases = try phraseOptions.parsed(in: language)
    let (inputs, problems) = InputFinder.inputs(paths, standardInputName: reading.stdinFilename)
    let auditor = Auditor(
      segmenter: try segmenterOptions.segmenter(in: language),
      rules: try RuleCatalog.rules(for: profile),
      criteria: PassCriteria(failOn: failOn.severity, failUnder: failUnder))
    let audit = AuditRun(
      auditor: auditor, reader: reading.reader, phrases: phrases, language: language)
    let report = audit.report(on: inputs, problems: problems, version: Version.number)
    try write(report, language)
    if !showsUnreadable(report) {
      for unreadable in report.unreadable {
        Terminal.printError("kwaudit: \(unreadable.path): \(unreadable.message)")
      }
    }
    if !report.unreadable.isEmpty { throw ExitCode.cannotRun }
    if !report.passed { throw ExitCode.notPassed }
  }

  /// Whether the report on the terminal has already named what could not be read.
  private func showsUnreadable(_ report: Report) -> Bool {
    format == .text && output == nil && !report.drafts.isEmpty && Terminal.isOutputTerminal
  }

  private func write(_ report: Report, _ language: Language) throws {
    let usesColor = output == nil ? color.usesColor : color == .always
    let text = format.render(
      report, options: RenderOptions(width: Terminal.width, usesColor: usesColor))
    guard let output else {
      if !report.drafts.isEmpty || format != .text { Terminal.print(text) }
      return
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: output))
    } catch {
      let message = Localized(
        ja: "\(output): レポートを書き込めません。フォルダがあるか、書き込みの権限があるか確かめてください。",
        en:
          "\(output): the report cannot be written. Check that the folder exists and can be written."
      )
      throw Terminal.failure(message[language])
    }
  }
}

enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  var severity: Severity? { Severity(rawValue: rawValue) }
}

extension ReportFormat: ExpressibleByArgument {}
