internal import Inputs
package import Reports
internal import Threading

/// A run that has not come to its first draft.
package struct AuditStart {
  /// Without drafts.
  package let report: Report
  let worker: DraftWorker
}

/// How far a run has come.
package struct AuditProgress: Sendable {
  /// How many drafts are done.
  package let done: Int
  package let count: Int
  /// The name of the draft that has been worked on for longest, and for how many seconds.
  package let slowest: (name: String, seconds: Double)?

  init(_ work: WorkProgress, _ inputs: [Input]) {
    done = work.done
    count = work.count
    slowest = work.oldest.map { (inputs[$0.index].name, Clock.now - $0.since) }
  }
}

/// What a run has to say.
package struct AuditResult: Sendable {
  /// Without drafts: they have been handed over.
  package let report: Report
  /// What a baseline remembers of the drafts, with the findings on unchanged lines; none where there is no
  /// baseline.
  let remembered: [DraftReport]
  /// How many findings were left out of the report because they judge none of the changed lines.
  package let leftOut: Int
}

extension DraftReport {
  /// The draft with nothing but what a baseline remembers.
  var forBaseline: DraftReport {
    var draft = self
    draft.title = nil
    draft.outline = []
    draft.phrases = []
    draft.unreadBlocks = []
    for index in draft.findings.indices {
      draft.findings[index].message = ""
      draft.findings[index].advice = ""
    }
    return draft
  }
}
