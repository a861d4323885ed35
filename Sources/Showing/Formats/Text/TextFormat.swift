internal import Reports
internal import Threading
internal import Vocabulary

/// The report for people at a terminal.
enum TextFormat: Format {
  static let usualFile = "kwaudit.txt"

  /// Of more drafts than this a list comes first, and of those that pass there is nothing but that.
  private static let fewDrafts = 3

  /// More failing drafts than this are only in the list.
  private static let mostFailing = 5

  static func render(_ report: Report, _ options: RenderOptions) -> String {
    switch options.extent {
    case .screen where report.drafts.count > fewDrafts: many(report, options)
    case .screen: screens(report, options)
    case .details: details(report, options)
    case .brief:
      briefs(of: report.drafts, report, options, rowsOfStep: 2)
        .withEnd(report, hints: false, verdict: !isAlone(report))
    case .summary: summary(report, options).withEnd(report, hints: false)
    case .uses: uses(report, options)
    }
  }

  /// Whether what is said of the first draft is said of the run.
  private static func isAlone(_ report: Report) -> Bool {
    report.drafts.count == 1 && report.unreadable.isEmpty
  }

  private static func screens(_ report: Report, _ options: RenderOptions) -> String {
    let isAlone = isAlone(report)
    let end = isAlone ? Canvas(options).withEnd(report, hints: false, verdict: false) : ""
    let rows = FirstScreen.rows - end.count { $0 == "\n" }
    let screens = report.drafts.map {
      FirstScreen(
        draft: $0, criteria: report.criteria(of: $0), labels: Labels(language: report.language),
        options: options, rows: rows)
    }
    if isAlone { return screens.map(\.text).joined() + end }
    var canvas = Canvas(options, text: screens.map { $0.text + "\n" }.joined())
    if report.drafts.count > 1 {
      DraftList(report: report).draw(on: &canvas)
    }
    return canvas.withEnd(report, hints: false)
  }

  private static func many(_ report: Report, _ options: RenderOptions) -> String {
    let list = summary(report, options).text
    let failing = DraftList(report: report).drafts.filter { !$0.passed }
    let briefs = briefs(of: Array(failing.prefix(mostFailing)), report, options, rowsOfStep: 1).text
    var canvas = Canvas(options, text: list + (briefs.isEmpty ? "" : "\n" + briefs))
    canvas.blank()
    if failing.count > mostFailing {
      let labels = Labels(language: report.language)
      canvas.line(indent: 2, Span(labels.moreFailing(failing.count - mostFailing), .faint))
    }
    return canvas.withEnd(report, hints: true)
  }

  private static func summary(_ report: Report, _ options: RenderOptions) -> Canvas {
    var canvas = Canvas(options)
    DraftList(report: report).draw(on: &canvas)
    return canvas
  }

  private static func briefs(
    of drafts: [DraftReport], _ report: Report, _ options: RenderOptions, rowsOfStep: Int
  ) -> Canvas {
    let screens = drafts.map {
      FirstScreen(
        draft: $0, criteria: report.criteria(of: $0), labels: Labels(language: report.language),
        options: options, rows: FirstScreen.rows)
    }
    return Canvas(options, text: screens.map { $0.brief(rowsOfStep: rowsOfStep) + "\n" }.joined())
  }

  private static func uses(_ report: Report, _ options: RenderOptions) -> String {
    var canvas = Canvas(options)
    for draft in report.drafts {
      canvas.blank()
      var section = UseSection(
        draft: draft, labels: Labels(language: report.language),
        source: options.sources[draft.path].map(SourceLines.init))
      section.draw(on: &canvas)
    }
    return canvas.withEnd(report, hints: false, verdict: false)
  }

  private static func details(_ report: Report, _ options: RenderOptions) -> String {
    let labels = Labels(language: report.language)
    let sections = report.drafts.map { draft in
      DraftSection(
        draft: draft, criteria: report.criteria(of: draft), labels: labels,
        segmenter: report.tool.segmenter,
        isBrief: report.drafts.count > 1 && draft.newFindings.isEmpty && draft.passed)
    }
    // Each draft begins with its name and ends with a blank line, whatever comes before and after.
    let texts = Workers.map(sections) { section in
      var canvas = Canvas(options)
      section.draw(on: &canvas)
      return canvas.text
    }
    var canvas = Canvas(options, text: texts.joined())
    if report.drafts.count > 1 { DraftList(report: report).draw(on: &canvas) }
    return canvas.withEnd(report, hints: false)
  }
}

extension Canvas {
  /// What has been drawn, with what concerns all drafts below it.
  fileprivate func withEnd(_ report: Report, hints: Bool, verdict: Bool = true) -> String {
    var canvas = self
    EndSection(report: report, hasHints: hints, hasVerdict: verdict).draw(on: &canvas)
    return canvas.text
  }
}

/// All that is said of one draft.
struct DraftSection: Sendable {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels
  let segmenter: String
  /// Whether scores and missing points suffice, for a draft without findings among others.
  let isBrief: Bool

  func draw(on canvas: inout Canvas) {
    let marks = TermMarks(draft)
    DraftHead(draft: draft, criteria: criteria, labels: labels).draw(on: &canvas)
    if !isBrief, let steps = StepList(draft, DraftSteps(draft), labels) {
      steps.draw(on: &canvas, most: .max, rows: .max, hasTerms: true)
    }
    for phrase in draft.phrases {
      PhraseSection(
        phrase: phrase, outcome: draft.outcome(criteria), labels: labels, marks: marks,
        isBrief: isBrief
      ).draw(on: &canvas)
    }
    if !isBrief {
      drawDensityNote(on: &canvas)
      OutlineSection(outline: draft.outline, labels: labels, marks: marks).draw(on: &canvas)
      FindingSection(draft: draft, labels: labels).draw(on: &canvas)
    }
    QuietSection(draft: draft, labels: labels).draw(on: &canvas)
    canvas.blank()
  }

  private func drawDensityNote(on canvas: inout Canvas) {
    guard !draft.phrases.isEmpty else { return }
    canvas.blank()
    let note = labels.density(
      characters: draft.text.characters.grouped, words: draft.text.words.grouped,
      segmenter: segmenter)
    let uncounted = labels.uncountedNote(terms(of: draft.phrases))
    canvas.paragraph(
      indent: 2, [note, uncounted].compactMap { $0 }.joined(separator: labels.sentenceGap), .faint)
  }

  /// The terms of some phrases, each once.
  private func terms(of phrases: [PhraseReport]) -> [TermReport] {
    var seen: Set<String> = []
    return phrases.flatMap(\.terms).filter { seen.insert($0.term).inserted }
  }
}
