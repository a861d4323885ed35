package import Reports

/// A report that grows draft by draft: what it says of one is worked out on the thread that audited it, and
/// no more of it is kept than the end needs.
package protocol GrowingReport: Sendable {
  /// What the report needs of a draft; called on any thread.
  func part(of draft: DraftReport) -> ReportPart

  /// Adds drafts in their order.
  /// - Returns: the bytes that come next, in pieces that belong one after another.
  mutating func add(_ part: ReportPart) -> [[UInt8]]

  /// - Parameters:
  ///   - report: concluded; its drafts have been added.
  ///   - folders: those of `RenderOptions`, which may only be known now.
  /// - Returns: the last pieces, with a line end.
  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]]
}

/// What a report needs of a draft.
package enum ReportPart: Sendable {
  /// Bytes that will stand in it, in pieces.
  case bytes([[UInt8]])
  case text(TextPart)
  case draft(DraftReport)
}

/// A report in a format that is written at the end.
struct CollectedReport: GrowingReport {
  private let format: ReportFormat
  private var options: RenderOptions
  private var drafts: [DraftReport] = []

  init(_ format: ReportFormat, _ options: RenderOptions) {
    self.format = format
    self.options = options
  }

  /// The draft without its single uses, the most of it, which no such format names.
  func part(of draft: DraftReport) -> ReportPart { .draft(draft.withoutUses) }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    if case .draft(let draft) = part { drafts.append(draft) }
    return []
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    var report = report
    report.drafts = drafts
    options.folders = folders
    return [Array(format.whole(report, options).utf8)]
  }
}
