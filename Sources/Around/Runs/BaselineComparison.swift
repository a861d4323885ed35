package import Baselines
internal import Reports

/// What the drafts of a run are compared with.
package struct BaselineComparison: Sendable {
  package let file: BaselineFile
  /// How many points a score may fall below the baseline's; `nil`: it may fall.
  package let tolerance: Double?
  /// `nil` where a run begins a baseline: all that it finds is known then.
  private let baseline: Baseline?

  package init(with baseline: Baseline?, in file: BaselineFile, tolerance: Double? = nil) {
    self.file = file
    self.tolerance = tolerance
    self.baseline = baseline
  }

  func known(of drafts: [DraftReport]) -> Baseline {
    baseline ?? Baseline(drafts, path: file.path)
  }

  func compared(_ drafts: [DraftReport], with known: Baseline) -> [DraftReport] {
    known.compared(drafts, path: file.path)
  }

  /// What is known from now on. Beside a baseline nothing new goes in: what drafts no longer have goes
  /// out, and scores only rise.
  /// - Parameter new: the file that it is written to.
  package func next(after result: AuditResult, in new: BaselineFile) -> Baseline {
    guard let baseline else { return Baseline(result.drafts, path: new.path) }
    return
      baseline
      .shrunk(to: result.drafts, without: result.report.goneDrafts, path: file.path)
      .renamed { new.path(ofKey: $0, in: file) }
  }
}
