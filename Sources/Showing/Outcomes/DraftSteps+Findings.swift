package import Reports
internal import Vocabulary

extension DraftSteps {
  /// The new findings of the draft, the most severe first; of one severity first those that no step speaks of.
  package func gravestFindings(of draft: DraftReport) -> [FindingReport] {
    let covered = draft.newFindings.map { ($0, cover($0)) }
    let all = covered.filter { !$0.1 }.map(\.0) + covered.filter(\.1).map(\.0)
    return Severity.allCases.reversed().flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }
}

extension FindingReport {
  /// Whether nobody may overlook it: an error, and what fails the draft.
  package func isPressing(_ criteria: Report.Criteria) -> Bool {
    severity == .error || fails(criteria)
  }
}
