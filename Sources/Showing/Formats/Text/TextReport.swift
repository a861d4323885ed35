internal import Outcomes
internal import Reports
internal import Vocabulary

/// The report for people at a terminal.
struct TextReport: DraftwiseFormat {
  static let usualFile = "kwaudit.txt"

  /// Of more drafts than this a list comes first, and of those that pass there is nothing but that.
  private static let fewDrafts = 3

  /// More failing drafts than this are only in the list.
  private static let mostFailing = 5

  /// Without drafts.
  private let report: Report
  private let options: RenderOptions
  private var list = DraftList()
  /// The drafts themselves, as long as they are few.
  private var drafts: [DraftReport] = []
  /// The worst of those that fail, the worst first, by their places in the list.
  private var failing: [(index: Int, draft: DraftReport)] = []
  /// The text of the first draft, until it is known whether it is the only one.
  private var first: TextPart?
  /// The last bytes of all that has been written, which tell whether a blank line is there.
  private var tail: [UInt8] = []

  init(_ report: Report, _ options: RenderOptions) {
    self.report = report
    self.options = options
  }

  func part(of draft: DraftReport) -> ReportPart {
    let steps = DraftSteps(draft)
    let row = DraftList.Row(draft, steps, report, columns: options.width)
    return switch options.extent {
    case .screen: .text(TextPart(row: row, draft: draft))
    case .summary: .text(TextPart(row: row))
    case .brief: .text(TextPart(row: row, text: brief(draft, steps, rowsOfStep: 2)))
    case .uses: .text(TextPart(row: row, text: uses(draft)))
    case .details:
      .text(
        TextPart(
          row: row, text: details(draft, steps, isBrief: Self.isQuiet(draft)),
          draft: Self.isQuiet(draft) ? draft : nil))
    }
  }

  mutating func add(_ part: ReportPart) -> [[UInt8]] {
    guard case .text(let part) = part else { return [] }
    if options.extent == .screen { keep(part) }
    list.rows.append(part.row)
    if options.extent == .details {
      if list.rows.count == 1 {
        first = part
        return []
      }
      defer { first = nil }
      return written((first?.text ?? []) + part.text)
    }
    if options.extent == .uses, !tail.isEmpty, !tail.endsWithBlankLine {
      return written([UInt8(ascii: "\n")] + part.text)
    }
    return written(part.text)
  }

  mutating func end(_ report: Report, folders: SourceFolders?) -> [[UInt8]] {
    let text =
      switch options.extent {
      case .screen where list.rows.count > Self.fewDrafts: many(report)
      case .screen: screens(report)
      case .details: details(report)
      case .brief: end(below: tail, report, verdict: !isAlone(report))
      case .summary: end(below: drawnList(below: []), report, hint: labels.moreOfSummary)
      case .uses: end(below: tail, report, verdict: false)
      }
    return [Array(text.dropFirst(tail.count))]
  }

  /// Keeps of a draft what only the end needs.
  private mutating func keep(_ part: TextPart) {
    guard let draft = part.draft else { return }
    let index = list.rows.count
    drafts = index < Self.fewDrafts ? drafts + [draft] : []
    guard !draft.passed else { return }
    let place =
      failing.firstIndex { part.row.rankedScore < list.rows[$0.index].rankedScore } ?? failing.count
    failing.insert((index, draft), at: place)
    if failing.count > Self.mostFailing { failing.removeLast() }
  }

  private mutating func written(_ text: [UInt8]) -> [[UInt8]] {
    if !text.isEmpty { tail = Array((tail + text.suffix(2)).suffix(2)) }
    return [text]
  }

  // The end, with all that stands above it and has not been written.

  /// Whether what is said of the first draft is said of the run.
  private func isAlone(_ report: Report) -> Bool {
    list.rows.count == 1 && report.unreadable.isEmpty
  }

  private func screens(_ report: Report) -> [UInt8] {
    let isAlone = isAlone(report)
    let end = isAlone ? end(below: [], report, verdict: false) : []
    let rows = FirstScreen.rows - end.lineCount
    let screens = drafts.map { screen($0, DraftSteps($0), rows: rows).text }
    if isAlone { return screens.joined() + end }
    let text = screens.flatMap { $0 + [UInt8(ascii: "\n")] }
    return self.end(
      below: list.rows.count > 1 ? drawnList(below: text) : text, report)
  }

  private func many(_ report: Report) -> [UInt8] {
    let briefs = failing.flatMap { brief($0.draft, DraftSteps($0.draft), rowsOfStep: 1) }
    var canvas = Canvas(
      options, below: drawnList(below: []) + (briefs.isEmpty ? [] : [UInt8(ascii: "\n")] + briefs))
    canvas.blank()
    let others = report.summary.failed - failing.count
    if others > 0 { canvas.line(indent: 2, Span(labels.moreFailing(others), .faint)) }
    return end(below: canvas.utf8, report, hint: labels.moreOfDrafts)
  }

  private func details(_ report: Report) -> [UInt8] {
    // Of several drafts those that are fine are told shortly.
    let alone = first.map { part in
      part.draft.map { details($0, DraftSteps($0), isBrief: false) } ?? part.text
    }
    let text = alone ?? tail
    return end(
      below: list.rows.count > 1 ? drawnList(below: text) : text, report)
  }

  private func drawnList(below text: [UInt8]) -> [UInt8] {
    var canvas = Canvas(options, below: text)
    list.draw(on: &canvas, labels)
    return canvas.utf8
  }

  private func end(
    below text: [UInt8], _ report: Report, hint: String? = nil, verdict: Bool = true
  ) -> [UInt8] {
    var canvas = Canvas(options, below: text)
    EndSection(
      report: report, outcome: report.outcome(needingWork: list.needingWork),
      draftsWithOutcome: report.draftsWithOutcome(needingWork: list.needingWork),
      hasKnownShortfalls: list.hasKnownShortfalls, hint: hint, hasVerdict: verdict
    ).draw(on: &canvas)
    return canvas.utf8
  }

  // One draft

  private var labels: Labels { Labels(language: report.language) }

  private func screen(_ draft: DraftReport, _ steps: DraftSteps, rows: Int) -> FirstScreen {
    FirstScreen(
      draft: draft, steps: steps, criteria: report.criteria(of: draft), labels: labels,
      options: options, rows: rows)
  }

  private func brief(_ draft: DraftReport, _ steps: DraftSteps, rowsOfStep: Int) -> [UInt8] {
    screen(draft, steps, rows: FirstScreen.rows).brief(rowsOfStep: rowsOfStep)
      + [UInt8(ascii: "\n")]
  }

  private func uses(_ draft: DraftReport) -> [UInt8] {
    var canvas = Canvas(options)
    var section = UseSection(
      draft: draft, labels: labels, source: options.source(draft.path).map(SourceLines.init))
    section.draw(on: &canvas)
    return canvas.utf8
  }

  private static func isQuiet(_ draft: DraftReport) -> Bool {
    draft.passed && draft.findings.allSatisfy(\.isKnown)
  }

  /// Begins with the draft's name and ends with a blank line, whatever comes before and after.
  private func details(_ draft: DraftReport, _ steps: DraftSteps, isBrief: Bool) -> [UInt8] {
    var canvas = Canvas(options)
    DraftSection(
      draft: draft, steps: steps, criteria: report.criteria(of: draft), labels: labels,
      segmenter: report.tool.segmenter, isBrief: isBrief
    ).draw(on: &canvas)
    return canvas.utf8
  }
}

/// What a text report needs of a draft.
package struct TextPart: Sendable {
  let row: DraftList.Row
  /// What is written of it by itself.
  var text: [UInt8] = []
  /// For what shows the first drafts, the worst ones or one that is alone in full.
  var draft: DraftReport?
}
