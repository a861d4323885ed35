internal import Outcomes
internal import Reports
internal import Vocabulary

/// All that is said of one draft.
struct DraftSection: Sendable {
  let draft: DraftReport
  let steps: DraftSteps
  let criteria: Report.Criteria
  let labels: Labels
  let segmenter: String
  /// Whether scores and missing points suffice, for a draft without findings among others.
  let isBrief: Bool

  func draw(on canvas: inout Canvas) {
    let marks = TermMarks(draft)
    DraftHead(draft: draft, criteria: criteria, labels: labels).draw(on: &canvas)
    if !isBrief, let steps = StepList(draft, steps, labels) {
      steps.draw(on: &canvas, most: .max, rows: .max, hasTerms: true)
    }
    for (index, phrase) in draft.phrases.enumerated() {
      PhraseSection(
        phrase: phrase, sign: draft.phrases.count > 1 ? PhraseSigns.sign(index) : nil,
        outcome: draft.outcome(criteria), labels: labels, marks: marks,
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
    let uncounted = labels.uncountedNote(terms)
    canvas.paragraph(
      indent: 2, [note, uncounted].compactMap { $0 }.joined(separator: labels.sentenceGap), .faint)
  }

  /// The terms of all phrases, each once.
  private var terms: [TermReport] {
    var seen: Set<ByteText> = []
    return draft.phrases.indices.flatMap { draft.phrases[$0].terms }
      .filter { seen.insert(ByteText($0.term)).inserted }
  }
}
