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

  let assignment: Assignment
  let reader: DraftReader
  let language: Language
  let program: Program
  private let cache: ResultCache?

  /// - Parameter cache: where results of earlier runs are, and those of this one go.
  package init(
    _ assignment: Assignment, reader: DraftReader, language: Language, program: Program,
    cache: ResultCache? = nil
  ) {
    self.assignment = assignment
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
    let segmenter = worker.segmenterName(with: assignment.settings)
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
    let criteria = assignment.settings.criteria
    return Report(
      tool: Report.Tool(name: "kwaudit", version: program.version, segmenter: segmenter),
      language: language.rawValue,
      passed: drafts.allSatisfy(\.passed) && problems.isEmpty,
      criteria: Report.Criteria(
        failOn: criteria.failOn?.rawValue ?? "never", failUnder: criteria.failUnder),
      summary: Report.Summary(of: drafts),
      drafts: drafts,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      })
  }

  private func report(on input: Input, by worker: DraftWorker) -> Result<DraftReport, InputProblem>
  {
    Result { () throws(InputProblem) in
      let bytes = try reader.bytes(of: input)
      guard let cache else { return try report(on: bytes, of: input, by: worker) }
      let key = key(
        of: bytes, of: input, segmenter: worker.segmenterName(with: assignment.settings))
      if var known = cache.value(DraftReport.self, for: key) {
        known.path = input.name
        return known
      }
      let new = try report(on: bytes, of: input, by: worker)
      cache.store(new, for: key)
      return new
    }
  }

  private func report(
    on bytes: [UInt8], of input: Input, by worker: DraftWorker
  ) throws(InputProblem) -> DraftReport {
    let draft = try reader.draft(bytes, of: input)
    do {
      return DraftReport(try worker.audit(draft, as: assignment), in: language)
    } catch {
      throw InputProblem(name: input.name, .badPhrase(error))
    }
  }
}

extension Report.Summary {
  init(of drafts: [DraftReport]) {
    func count(_ severity: Severity) -> Int {
      drafts.reduce(0) { $0 + $1.findings.count { $0.severity == severity.rawValue } }
    }
    let scores = drafts.compactMap(\.score)
    self.init(
      drafts: drafts.count, failed: drafts.count { !$0.passed }, errors: count(.error),
      warnings: count(.warning), infos: count(.info),
      meanScore: scores.isEmpty
        ? nil : (scores.reduce(0, +) / Double(scores.count)).rounded(toPlaces: 1))
  }
}
