import Inputs
import Reports
import Runs

extension AuditRun {
  /// The report of an audit, with its drafts.
  func report(on inputs: [Input]) throws -> Report {
    var drafts: [DraftReport] = []
    let result = result(
      from: try begin(), on: inputs, part: { $0 }, take: { drafts.append($0) })
    var report = result.report
    report.drafts = drafts
    return report
  }
}
