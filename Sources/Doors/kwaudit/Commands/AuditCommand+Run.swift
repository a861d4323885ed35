internal import ArgumentParser
internal import Caching
internal import Drafts
internal import Files
internal import Formats
internal import Glibc
internal import Inputs
internal import Messages
internal import Reports
internal import Runs
internal import Settings
internal import SourceText
internal import Threading
internal import Vocabulary

extension AuditCommand {
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
    Memory.expect(drafts: plan.found.inputs.count)
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
    let isRemembered = known.write(result, plan.baseline, in: plan.language)
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
    settings.lookup.commandLine.dictionary = try reading.words(in: language)
    if let profile { settings.lookup.commandLine.profile = Setting(profile, .commandLine) }
    if let failOn { settings.lookup.commandLine.failOn = Setting(failOn, .commandLine) }
    if let failUnder { settings.lookup.commandLine.failUnder = Setting(failUnder, .commandLine) }
    let found = try settings.inputs(
      paths, besides: phraseOptions.phrases, reading, in: language)
    try given.refuseSeveral(found.inputs, in: language)
    try refuseOverwriting(found.inputs, settings, in: language)
    let baseline = try known.comparison(in: language)
    let changed = try changes.changed(of: found.inputs, in: language)
    settings.printSheetsWithoutDrafts(changed?.inputs ?? found.inputs, in: language)
    let cache = try caching.cache(in: language)
    var pool = AuditSettingsPool()
    let run = AuditRun(
      try pool.assignment(for: settings.common),
      assignments: try pool.assignments(of: changed?.inputs ?? found.inputs, settings),
      reader: reading.reader(given: given), language: language, program: .this,
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
      reports + [writeBaseline].compactMap { $0 }, in: language)
    try files.refuse(inputs, settings)
    try files.refuse(phraseOptions.phrases, .phrases)
    try files.refuse(reading.dictionary, .dictionary)
    if let baseline {
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
    let reader = reading.reader(given: given)
    return { path in try? reader.source(.file(path: path)) }
  }
}
