internal import Auditing
internal import Baselines
package import Caching
internal import Drafts
package import Inputs
internal import Messages
package import Phrases
package import Reports
internal import Rules
internal import Threading
package import Vocabulary
package import Words

/// Audits a set of inputs on all cores, compares them with what is known, and judges them.
package struct AuditRun: Sendable {
  /// How an input is audited and judged.
  package struct Assignment: Sendable {
    package let settings: SharedSettings
    package let criteria: Report.Criteria
    /// Besides those that the draft itself names.
    package let phrases: [TargetPhrase]

    package init(
      _ settings: SharedSettings, criteria: Report.Criteria = Report.Criteria(),
      phrases: [TargetPhrase] = []
    ) {
      self.settings = settings
      self.criteria = criteria
      self.phrases = phrases
    }
  }

  /// For inputs that nothing is assigned to; the report names its criteria and segmenter for all.
  private let common: Assignment
  /// By the names of inputs.
  private let assignments: [String: Assignment]
  let reader: DraftReader
  let language: Language
  let program: Program
  private let cache: ResultCache?
  private let baseline: BaselineComparison?
  private let changes: ChangedInputs?

  /// - Parameters:
  ///   - assignments: how an input is audited, by its name.
  ///   - cache: where results of earlier runs are, and those of this one go.
  ///   - baseline: what is known of the drafts.
  ///   - changes: what has changed, where only that is asked for.
  package init(
    _ common: Assignment, assignments: [String: Assignment] = [:], reader: DraftReader,
    language: Language, program: Program, cache: ResultCache? = nil,
    baseline: BaselineComparison? = nil, changes: ChangedInputs? = nil
  ) {
    self.common = common
    self.assignments = assignments
    self.reader = reader
    self.language = language
    self.program = program
    self.cache = cache
    self.baseline = baseline
    self.changes = changes
  }

  /// Audits every input that can be read; one that cannot is reported among the unreadable.
  /// - Parameter problems: what went wrong before, in finding the inputs.
  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package func result(
    on inputs: [Input], problems: [InputProblem] = []
  ) throws(ICUWordIterator.Unavailable) -> AuditResult {
    let worker = try DraftWorker()
    let segmenter = worker.segmenterName(with: common.settings)
    var (drafts, problems) = audited(changes?.inputs ?? inputs, worker, problems)
    // Findings that are left out must not look as if they were mended: the baseline comes first.
    let known = baseline?.known(of: drafts)
    if let baseline, let known { drafts = baseline.compared(drafts, with: known) }
    let whole = drafts
    let leftOut = changes?.removeUnchanged(from: &drafts) ?? 0
    let report = Report(
      judging: drafts, by: criteria(common.criteria),
      tool: Report.Tool(version: program.version, segmenter: segmenter),
      language: language,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      }, goneDrafts: known.flatMap { baseline?.file.goneDrafts(of: $0) } ?? [])
    return AuditResult(report: report, drafts: whole, leftOut: leftOut)
  }

  private func audited(
    _ inputs: [Input], _ worker: DraftWorker, _ problems: [InputProblem]
  ) -> ([DraftReport], [InputProblem]) {
    let results = Workers.map(
      inputs, first: worker, makeWorker: { try? DraftWorker() },
      { [self] worker, input in report(on: input, by: worker) })
    cache?.sweep()
    var drafts: [DraftReport] = []
    var problems = problems
    for result in results {
      switch result {
      case .success(let draft): drafts.append(draft)
      case .failure(let problem): problems.append(problem)
      }
    }
    return (drafts, problems)
  }

  private func report(
    on input: Input, by worker: DraftWorker
  ) -> Result<DraftReport, InputProblem> {
    let assignment = assignments[input.name] ?? common
    return Result { () throws(InputProblem) in
      let bytes = try reader.bytes(of: input)
      var report = try report(on: bytes, of: input, as: assignment, by: worker)
      report.path = input.name
      report.criteria =
        assignment.criteria == common.criteria ? nil : criteria(assignment.criteria)
      return report
    }
  }

  /// What drafts have to reach, the baseline's part among it.
  private func criteria(_ criteria: Report.Criteria) -> Report.Criteria {
    var criteria = criteria
    criteria.regressionTolerance = baseline?.tolerance
    return criteria
  }

  /// The report from the cache, or a new one, which is kept there.
  private func report(
    on bytes: [UInt8], of input: Input, as assignment: Assignment, by worker: DraftWorker
  ) throws(InputProblem) -> DraftReport {
    guard let cache else { return try newReport(on: bytes, of: input, as: assignment, by: worker) }
    let segmenter = worker.segmenterName(with: assignment.settings)
    let key = key(of: bytes, of: input, as: assignment, segmenter: segmenter)
    if let known = cache.value(DraftReport.self, for: key) { return known }
    let new = try newReport(on: bytes, of: input, as: assignment, by: worker)
    cache.store(new, for: key)
    return new
  }

  private func newReport(
    on bytes: [UInt8], of input: Input, as assignment: Assignment, by worker: DraftWorker
  ) throws(InputProblem) -> DraftReport {
    let draft = try reader.draft(
      bytes, of: input, metadata: assignment.settings.metadata)
    return DraftReport(try worker.audit(draft, as: assignment), in: language)
  }
}

/// What a run has to say.
package struct AuditResult: Sendable {
  package let report: Report
  /// The drafts with all of their findings, those on unchanged lines among them.
  package let drafts: [DraftReport]
  /// How many findings were left out of the report because they judge none of the changed lines.
  package let leftOut: Int
}
