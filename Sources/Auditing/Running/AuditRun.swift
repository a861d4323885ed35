package import Caching
internal import Drafts
package import Phrases
package import Reports
package import Rules
internal import Threading
package import Words

/// Audits a set of inputs on all cores and makes the report of it.
package struct AuditRun: Sendable {
  /// How an input is audited.
  package struct Assignment: Sendable {
    package let settings: AuditSettings
    /// Besides those that the draft itself names.
    package let phrases: [TargetPhrase]

    package init(_ settings: AuditSettings, phrases: [TargetPhrase] = []) {
      self.settings = settings
      self.phrases = phrases
    }
  }

  /// Whose criteria and segmenter the report names for all drafts.
  private let common: Assignment
  /// By the names of inputs.
  private let assignments: [String: Assignment]
  let reader: DraftReader
  let language: Language
  let program: Program
  private let cache: ResultCache?

  /// - Parameters:
  ///   - common: what speaks for the run as a whole, and holds for what is assigned nothing.
  ///   - assignments: how inputs are audited, by their names.
  ///   - cache: where results of earlier runs are, and those of this one go.
  package init(
    _ common: Assignment, assignments: [String: Assignment] = [:], reader: DraftReader,
    language: Language, program: Program, cache: ResultCache? = nil
  ) {
    self.common = common
    self.assignments = assignments
    self.reader = reader
    self.language = language
    self.program = program
    self.cache = cache
  }

  func assignment(of input: Input) -> Assignment { assignments[input.name] ?? common }

  /// Audits every input that can be read; one that cannot is reported among the unreadable.
  /// - Parameter problems: what went wrong before, in finding the inputs.
  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package func report(
    on inputs: [Input], problems: [InputProblem] = []
  ) throws(ICUWordIterator.Unavailable) -> Report {
    let worker = try DraftWorker()
    let segmenter = worker.segmenterName(with: common.settings)
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
    return Report(
      tool: Report.Tool(name: "kwaudit", version: program.version, segmenter: segmenter),
      language: language.rawValue,
      passed: drafts.allSatisfy(\.passed) && problems.isEmpty,
      criteria: Report.Criteria(common.settings.criteria),
      summary: Report.Summary(of: drafts),
      drafts: drafts,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      })
  }

  private func report(
    on input: Input, by worker: DraftWorker
  ) -> Result<DraftReport, InputProblem> {
    let assignment = assignment(of: input)
    return Result { () throws(InputProblem) in
      let bytes = try reader.bytes(of: input)
      var report = try result(for: bytes, of: input, assignment, worker)
      let criteria = assignment.settings.criteria
      if criteria != common.settings.criteria { report.criteria = Report.Criteria(criteria) }
      return report
    }
  }

  /// The report of what was read, from the cache where it is there.
  private func result(
    for bytes: [UInt8], of input: Input, _ assignment: Assignment, _ worker: DraftWorker
  ) throws(InputProblem) -> DraftReport {
    guard let cache else { return try audit(bytes, of: input, assignment, worker) }
    let segmenter = worker.segmenterName(with: assignment.settings)
    let key = key(of: bytes, of: input, assignment, segmenter: segmenter)
    if var known = cache.value(DraftReport.self, for: key) {
      known.path = input.name
      return known
    }
    let new = try audit(bytes, of: input, assignment, worker)
    cache.store(new, for: key)
    return new
  }

  private func audit(
    _ bytes: [UInt8], of input: Input, _ assignment: Assignment, _ worker: DraftWorker
  ) throws(InputProblem) -> DraftReport {
    let draft = try reader.draft(bytes, of: input)
    if let problem = SuppressionProblem.all(in: draft).first {
      throw InputProblem(name: input.name, .badSuppression(problem))
    }
    do {
      return DraftReport(try worker.audit(draft, as: assignment), in: language)
    } catch {
      throw InputProblem(name: input.name, .badPhrase(error))
    }
  }
}

extension Report.Criteria {
  fileprivate init(_ criteria: PassCriteria) {
    self.init(failOn: criteria.failOn?.rawValue ?? "never", failUnder: criteria.failUnder)
  }
}
