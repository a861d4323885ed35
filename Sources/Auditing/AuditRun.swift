internal import Drafts
package import Phrases
package import Reports
package import Rules

/// Audits a set of inputs and makes the report of it.
package struct AuditRun {
  /// Who audits an input, and for which phrases besides its own.
  package struct Assignment {
    package let auditor: Auditor
    package let phrases: [TargetPhrase]

    package init(auditor: Auditor, phrases: [TargetPhrase]) {
      self.auditor = auditor
      self.phrases = phrases
    }
  }

  /// Whose criteria and segmenter the report names for all drafts.
  private let auditor: Auditor
  private let reader: DraftReader
  private let language: Language
  /// By the names of inputs.
  private let assignments: [String: Assignment]

  /// - Parameters:
  ///   - auditor: who speaks for the run as a whole, and audits what is assigned to nobody.
  ///   - assignments: who audits an input, by its name.
  package init(
    auditor: Auditor, reader: DraftReader, language: Language,
    assignments: [String: Assignment] = [:]
  ) {
    self.auditor = auditor
    self.reader = reader
    self.language = language
    self.assignments = assignments
  }

  /// Audits every input that can be read; one that cannot is reported among the unreadable.
  /// - Parameter problems: what went wrong before, in finding the inputs.
  package func report(
    on inputs: [Input], problems: [InputProblem] = [], version: String
  ) -> Report {
    var drafts: [DraftReport] = []
    var problems = problems
    for input in inputs {
      do {
        drafts.append(try report(on: input))
      } catch {
        problems.append(error)
      }
    }
    return Report(
      tool: Report.Tool(name: "kwaudit", version: version, segmenter: auditor.segmenterName),
      language: language.rawValue,
      passed: drafts.allSatisfy(\.passed) && problems.isEmpty,
      criteria: Report.Criteria(auditor.criteria),
      summary: Report.Summary(of: drafts),
      drafts: drafts,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      })
  }

  private func report(on input: Input) throws(InputProblem) -> DraftReport {
    let draft = try reader.draft(input)
    let assignment = assignments[input.name] ?? Assignment(auditor: auditor, phrases: [])
    if let problem = SuppressionProblem.all(in: draft).first {
      throw InputProblem(name: input.name, .badSuppression(problem))
    }
    do {
      let audited = try assignment.auditor.audit(draft, phrases: assignment.phrases)
      var report = DraftReport(audited, in: language)
      let criteria = assignment.auditor.criteria
      if criteria != auditor.criteria { report.criteria = Report.Criteria(criteria) }
      return report
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
