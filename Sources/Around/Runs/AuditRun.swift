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

/// Audits a set of inputs, compares them with what is known, and judges them.
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
  /// Whether the drafts' text is in their reports.
  let carriesContent: Bool
  private let cache: ResultCache?
  private let baseline: BaselineComparison?
  private let changes: ChangedInputs?

  /// - Parameters:
  ///   - assignments: how an input is audited, by its name.
  ///   - carriesContent: whether the drafts' text is in their reports.
  ///   - cache: where results of earlier runs are, and those of this one go.
  ///   - baseline: what is known of the drafts.
  ///   - changes: what has changed, where only that is asked for.
  package init(
    _ common: Assignment, assignments: [String: Assignment] = [:], reader: DraftReader,
    language: Language, program: Program, carriesContent: Bool = false,
    cache: ResultCache? = nil,
    baseline: BaselineComparison? = nil, changes: ChangedInputs? = nil
  ) {
    self.common = common
    self.assignments = assignments
    self.reader = reader
    self.language = language
    self.program = program
    self.carriesContent = carriesContent
    self.cache = cache
    self.baseline = baseline
    self.changes = changes
  }

  /// Makes ready for an audit.
  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package func begin() throws(ICUWordIterator.Unavailable) -> AuditStart {
    let worker = try DraftWorker()
    let segmenter = worker.segmenterName(with: common.settings)
    let report = Report(
      by: criteria(common.criteria),
      tool: Report.Tool(version: program.version, segmenter: segmenter), language: language)
    return AuditStart(report: report, worker: worker)
  }

  /// Audits every input that can be read, on all cores; one that cannot is reported among the unreadable.
  ///
  /// No report of a draft is kept: what is made of it, on the thread that audited it, is handed over in
  /// the order of the inputs, on the calling thread.
  /// - Parameters:
  ///   - problems: what went wrong before, in finding the inputs.
  ///   - goesOn: asked several times a second; where it says no, the drafts that are not done are left,
  ///     and the first of them is among the unreadable.
  ///   - part: makes what is needed of a draft.
  package func result<Part: Sendable>(
    from start: AuditStart, on inputs: [Input], problems: [InputProblem] = [],
    goesOn: (AuditProgress) -> Bool = { _ in true },
    part: @escaping @Sendable (DraftReport) -> Part, take: (Part) -> Void
  ) -> AuditResult {
    let inputs = changes?.inputs ?? inputs
    var whole = start.report
    var problems = problems
    var figures = DraftFigures()
    var (remembered, leftOut): ([DraftReport], Int) = ([], 0)
    let left = Workers.forEach(
      inputs, first: start.worker, makeWorker: { try? DraftWorker() },
      { [self, blank = whole] worker, input -> Result<(Part, Rest), InputProblem> in
        switch report(on: input, by: worker) {
        case .success(let draft):
          let (judged, rest) = judged(draft, in: blank)
          return .success((part(judged), rest))
        case .failure(let problem): return .failure(problem)
        }
      },
      goesOn: { goesOn(AuditProgress($0, inputs)) },
      take: { result in
        switch result {
        case .success((let part, let rest)):
          figures += rest.figures
          leftOut += rest.leftOut
          if let draft = rest.remembered { remembered.append(draft) }
          take(part)
        case .failure(let problem): problems.append(problem)
        }
      })
    cache?.sweep()
    if let first = left.first {
      problems.append(
        InputProblem(name: inputs[first].name, .interrupted(others: left.count - 1)))
    }
    whole.conclude(
      figures.summary,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      }, goneDrafts: baseline?.goneDrafts ?? [])
    return AuditResult(report: whole, remembered: remembered, leftOut: leftOut)
  }

  /// What a run needs of a draft besides what is made of its report.
  private struct Rest: Sendable {
    let figures: DraftFigures
    let remembered: DraftReport?
    let leftOut: Int
  }

  private func judged(
    _ draft: consuming DraftReport, in report: Report
  ) -> (DraftReport, Rest) {
    var draft = draft
    // Findings that are left out must not look as if they were mended: the baseline comes first.
    if let baseline { draft = baseline.compared(draft) }
    let remembered = baseline == nil ? nil : draft.forBaseline
    let leftOut = changes?.removeUnchanged(from: &draft) ?? 0
    draft = report.judged(consume draft)
    let rest = Rest(figures: DraftFigures(draft), remembered: remembered, leftOut: leftOut)
    return (draft, rest)
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
    return DraftReport(
      try worker.audit(draft, as: assignment), in: language, carriesContent: carriesContent)
  }
}
