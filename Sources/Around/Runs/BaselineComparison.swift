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

  func compared(_ draft: DraftReport) -> DraftReport {
    let known = baseline ?? Baseline([draft], path: file.path)
    return known.compared([draft], path: file.path)[0]
  }

  /// The drafts that are known and no longer exist, by their paths from the file's folder.
  var goneDrafts: [String] { baseline.map(file.goneDrafts) ?? [] }

  /// What is known from now on. Beside a baseline nothing new goes in: what drafts no longer have goes
  /// out, and scores only rise.
  /// - Parameter new: the file that it is written to.
  package func next(after result: AuditResult, in new: BaselineFile) -> Baseline {
    guard let baseline else { return Baseline(result.remembered, path: new.path) }
    return
      baseline
      .shrunk(to: result.remembered, without: result.report.goneDrafts, path: file.path)
      .renamed { new.path(ofKey: $0, in: file) }
  }
}
