internal import Drafts
package import Phrases
package import Reports
package import Rules

/// Audits a set of inputs and makes the report of it.
package struct AuditRun {
  private let auditor: Auditor
  private let reader: DraftReader
  private let phrases: [TargetPhrase]
  private let language: Language

  package init(
    auditor: Auditor, reader: DraftReader, phrases: [TargetPhrase], language: Language
  ) {
    self.auditor = auditor
    self.reader = reader
    self.phrases = phrases
    self.language = language
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
        drafts.append(DraftReport(try audit(input), in: language))
      } catch {
        problems.append(error)
      }
    }
    return Report(
      tool: Report.Tool(name: "kwaudit", version: version, segmenter: auditor.segmenterName),
      language: language.rawValue,
      passed: drafts.allSatisfy(\.passed) && problems.isEmpty,
      criteria: Report.Criteria(
        failOn: auditor.criteria.failOn?.rawValue ?? "never",
        failUnder: auditor.criteria.failUnder),
      summary: Report.Summary(of: drafts),
      drafts: drafts,
      unreadable: problems.map {
        Report.Unreadable(path: $0.name, message: $0.message[language])
      })
  }

  private func audit(_ input: Input) throws(InputProblem) -> AuditedDraft {
    let draft = try reader.draft(input)
    do {
      return try auditor.audit(draft, phrases: phrases)
    } catch {
      throw InputProblem(name: input.name, .badPhrase(error))
    }
  }
}

extension Report.Summary {
  fileprivate init(of drafts: [DraftReport]) {
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
