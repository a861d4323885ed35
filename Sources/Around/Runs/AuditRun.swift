internal import Auditing
package import Caching
internal import Drafts
package import Phrases
package import Reports
internal import Rules
internal import Threading
package import Vocabulary
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

  /// What holds for the run as a whole, and for inputs that nothing is assigned to.
  private let settings: AuditSettings
  /// By the names of inputs.
  private let assignments: [String: Assignment]
  let reader: DraftReader
  let language: Language
  let program: Program
  private let cache: ResultCache?

  /// - Parameters:
  ///   - settings: whose criteria and segmenter the report names for all drafts.
  ///   - assignments: how an input is audited, by its name.
  ///   - cache: where results of earlier runs are, and those of this one go.
  package init(
    _ settings: AuditSettings, assignments: [String: Assignment] = [:], reader: DraftReader,
    language: Language, program: Program, cache: ResultCache? = nil
  ) {
    self.settings = settings
    self.assignments = assignments
    self.reader = reader
    self.language = language
    self.program = program
    self.cache = cache
  }

  /// Audits every input that can be read; one that cannot is reported among the unreadable.
  /// - Parameter problems: what went wrong before, in finding the inputs.
  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package func report(
    on inputs: [Input], problems: [InputProblem] = []
  ) throws(ICUWordIterator.Unavailable) -> Report {
    let worker = try DraftWorker()
    let segmenter = worker.segmenterName(with: settings)
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
      criteria: Report.Criteria(settings.criteria),
      summary: Report.Summary(of: drafts),
      drafts: drafts,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      })
  }

  private func report(
    on input: Input, by worker: DraftWorker
  ) -> Result<DraftReport, InputProblem> {
    let assignment = assignments[input.name] ?? Assignment(settings)
    return Result { () throws(InputProblem) in
      let bytes = try reader.bytes(of: input)
      var report = try report(on: bytes, of: input, as: assignment, by: worker)
      report.path = input.name
      let criteria = assignment.settings.criteria
      report.criteria = criteria == settings.criteria ? nil : Report.Criteria(criteria)
      return report
    }
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
    self.init(failOn: criteria.failOn.rawValue, failUnder: criteria.failUnder)
  }
}
