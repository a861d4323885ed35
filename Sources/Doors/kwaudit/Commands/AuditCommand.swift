internal import ArgumentParser
internal import Caching
internal import Files
internal import Formats
internal import Glibc
internal import Inputs
internal import Messages
internal import Reports
internal import Rules
internal import Runs
internal import Settings
internal import SourceText
internal import Threading
internal import Vocabulary

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "原稿を点検し、点数のレポートを表示する（既定のコマンド）。",
      en: "Audits drafts and prints a score report (the default command)."
    ).help,
    discussion: Localized(
      ja:
        "対策フレーズは、-p、--phrases、フロントマター（target_phrases、focus_keyword など）で指定する。どれにもなければ、原稿のメタデータの keywords か、原稿の中に書かれたメモから読む。",
      en:
        """
        Phrases come from -p, from --phrases, from front matter (target_phrases, focus_keyword and \
        the like), and, if none of these gives any, from the keywords of the draft's metadata or \
        from a note in its text.
        """
    ).help)

  @Argument(
    help: .told(
      ja: "原稿。ファイルかフォルダ。- は標準入力。設定ファイルのあるフォルダで省くと、そのフォルダ。",
      en: """
        Drafts: files, folders, or - for standard input. May be left out in a folder with settings, which is \
        audited then.
        """,
      value: .path),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var phraseOptions: PhraseOptions
  @OptionGroup var segmenterOptions: SegmenterOptions
  @OptionGroup var reading: ReadingOptions

  @OptionGroup var metadata: MetadataOptions
  @OptionGroup var changes: ChangeOptions
  @OptionGroup var caching: CacheOptions
  @OptionGroup var reports: ReportOptions

  @Option(
    help: .told(
      ja: "原稿の種類。article は記事、news はニュース、product は商品ページ、landing はランディングページ。",
      en: "The kind of the drafts: article, news, product or landing.",
      more: Localized(
        ja: "種類によってルールのしきい値が変わる（kwaudit rules --profile <原稿の種類> で見られる）。指定しなければ設定で決まり、既定値は article。",
        en:
          """
          Profiles differ in the thresholds of rules; see kwaudit rules --profile <profile>. Without it the \
          settings decide; the default is article.
          """
      ),
      value: .profile))
  var profile: Profile?

  @Option(
    help: .told(
      ja: "この深刻度以上の指摘があれば、原稿を不合格にする。error はエラー、warning は警告、info は参考。never では、指摘があっても不合格にしない。",
      en: "The lowest severity that fails a draft: error, warning, info or never.",
      more: Localized(
        ja: "指定しなければ設定で決まり、既定値は error。",
        en: "Without it the settings decide; the default is error."),
      value: ValueName(ja: "深刻度")))
  var failOn: FailOn?

  @Option(
    help: .told(
      ja: "点数がこれより低い原稿も不合格にする。0〜100。",
      en: "Also fail a draft with a score below this, 0 to 100.",
      value: ValueName(ja: "点数", en: "score")))
  var failUnder: Double?

  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var baselineOptions: BaselineOptions
  @OptionGroup var languageOptions: LanguageOptions

  mutating func validate() throws {
    if paths.isEmpty {
      let here = "."
      guard SettingsLookup(settingsOptions.place).hasFile(at: here) else {
        throw UsageError(.missingArgument("path"))
      }
      paths = [here]
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw UsageError(.notInRange(option: "--fail-under", from: 0, to: 100))
    }
    if changes.since != nil, baselineOptions.writeBaseline != nil, baselineOptions.baseline == nil {
      throw UsageError(.partialBaseline)
    }
  }

  func run() throws {
    let plan = try plan()
    let start = try Terminal.withWordData(in: plan.language) { try plan.run.begin() }
    let writer = ReportWriter(
      reports, start.report, on: plan.found.inputs.map(\.name), source: source, in: plan.language)
    let hints = phraseOptions.hints
    var mentions = PhraseHints.Mentions()
    let progress = ProgressLine(in: plan.language)
    Interruption.watch { signal in
      TemporaryFiles.removeAll()
      Glibc._exit(ExitCode.signalled(signal).rawValue)
    }
    let result = plan.run.result(
      from: start, on: plan.found.inputs, problems: plan.found.problems,
      goesOn: { work in
        progress.show(work)
        return Interruption.signal == nil
      },
      part: { [parts = writer.parts] draft in (draft.path, parts(draft), hints.mentions(in: draft))
      },
      take: { path, parts, found in
        if Terminal.isOutputTerminal { progress.clear() }
        mentions += found
        writer.add(parts, of: path)
      })
    progress.clear()
    printNotes(on: result, plan)
    hints.print(mentions, in: plan.language)
    let isReported = writer.end(result.report)
    let isRemembered = baselineOptions.write(result, plan.baseline, in: plan.language)
    let canRun = isReported && isRemembered && result.report.unreadable.isEmpty
    let status: ExitCode = !canRun ? .cannotRun : result.report.passed ? .success : .notPassed
    // The process ends here, in the middle of drafts that were left.
    TemporaryFiles.removeAll()
    Glibc.exit((Interruption.signal.map(ExitCode.signalled) ?? status).rawValue)
  }

  /// What the options come to.
  private struct Plan {
    let run: AuditRun
    let found: FoundInputs
    let baseline: BaselineComparison?
    let changed: ChangedInputs?
    let cache: ResultCache?
    let language: Language
  }

  /// - Throws: `ExitCode.cannotRun`, after saying what the options ask for in vain.
  private func plan() throws -> Plan {
    let (settings, language) = try RunSettings.found(
      by: settingsOptions, languageOptions, reading, paths: paths)
    try phraseOptions.apply(to: &settings.lookup.commandLine, in: language)
    settings.lookup.commandLine.dictionary = try segmenterOptions.setting(in: language)
    if let profile { settings.lookup.commandLine.profile = Setting(profile, .commandLine) }
    if let failOn { settings.lookup.commandLine.failOn = Setting(failOn, .commandLine) }
    if let failUnder { settings.lookup.commandLine.failUnder = Setting(failUnder, .commandLine) }
    let found = try settings.inputs(
      paths, besides: phraseOptions.phrases, reading, in: language)
    try metadata.refuseSeveral(found.inputs, in: language)
    try refuseOverwriting(found.inputs, settings, in: language)
    let baseline = try baselineOptions.comparison(in: language)
    let changed = try changes.changed(of: found.inputs, in: language)
    settings.printSheetsWithoutDrafts(changed?.inputs ?? found.inputs, in: language)
    let cache = try caching.cache(in: language)
    var pool = AuditSettingsPool()
    let run = AuditRun(
      try pool.assignment(for: settings.common),
      assignments: try pool.assignments(of: changed?.inputs ?? found.inputs, settings),
      reader: reading.reader(given: metadata.given), language: language, program: .this,
      carriesContent: reports.showContent, cache: cache,
      baseline: baseline, changes: changed)
    return Plan(
      run: run, found: found, baseline: baseline, changed: changed, cache: cache,
      language: language)
  }

  /// - Throws: `ExitCode.cannotRun`, after saying which file to write is another one, or one that is read.
  private func refuseOverwriting(
    _ inputs: [Input], _ settings: RunSettings, in language: Language
  ) throws {
    let reports =
      self.reports.requests.compactMap(\.file) + self.reports.pages(of: inputs.map(\.name))
    let files = try WrittenFiles(
      reports + [baselineOptions.writeBaseline].compactMap { $0 }, in: language)
    try files.refuse(inputs, settings)
    try files.refuse(phraseOptions.phrases, .phrases)
    try files.refuse(segmenterOptions.dictionary, .dictionary)
    if let baseline = baselineOptions.baseline {
      // A baseline that is written takes the place of the one before it.
      try WrittenFiles(reports, in: language).refuse([baseline], .baseline)
    }
  }

  private func printNotes(on result: AuditResult, _ plan: Plan) {
    if let cache = plan.cache { caching.printNotes(of: cache, in: plan.language) }
    if let changed = plan.changed {
      changes.printNote(
        on: changed, of: plan.found.inputs.count, leftOut: result.leftOut, in: plan.language)
    }
  }

  /// A draft's file for a report that shows the text around uses; standard input cannot be read again.
  private var source: @Sendable (String) -> SourceFile? {
    guard reports.extent == .uses else { return { _ in nil } }
    let reader = reading.reader(given: metadata.given)
    return { path in try? reader.source(.file(path: path)) }
  }
}
