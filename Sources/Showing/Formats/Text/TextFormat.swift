internal import Reports
internal import Threading
internal import Vocabulary

/// The report for people at a terminal.
enum TextFormat: Format {
  static let usualFile = "kwaudit.txt"

  static func render(_ report: Report, _ options: RenderOptions) -> String {
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
    EndSection(report: report, labels: labels).draw(on: &canvas)
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
    for phrase in draft.phrases {
      PhraseSection(phrase: phrase, labels: labels, marks: marks, isBrief: isBrief)
        .draw(on: &canvas)
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
    canvas.paragraph(indent: 2, note, .faint)
  }
}
