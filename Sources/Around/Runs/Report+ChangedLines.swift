internal import Git
package import Reports

extension Report {
  /// Leaves out the findings that judge none of the changed lines; drafts then pass or fail by what
  /// is left. Scores stay those of the whole drafts.
  /// - Returns: how many findings were left out.
  package mutating func keepFindings(touching changes: ChangedInputs) -> Int {
    var removed = 0
    for index in drafts.indices {
      let lines = changes.lines(ofDraft: drafts[index].path)
      let before = drafts[index].findings.count
      drafts[index].findings.removeAll { !$0.touches(lines) }
      drafts[index].suppressed.removeAll { !$0.touches(lines) }
      removed += before - drafts[index].findings.count
      drafts[index].passed = drafts[index].meets(criteria(of: drafts[index]))
    }
    passed = drafts.allSatisfy(\.passed) && unreadable.isEmpty
    summary = Summary(of: drafts)
    return removed
  }
}

extension FindingReport {
  fileprivate func touches(_ lines: ChangedLines) -> Bool {
    guard let scope, scope.first <= scope.last else { return true }
    return lines.touches(scope.first...scope.last)
  }
}
