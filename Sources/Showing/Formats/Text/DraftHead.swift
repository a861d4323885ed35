internal import Reports
internal import Vocabulary

/// Which draft it is, how it scores and how much text was read.
struct DraftHead {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels

  func draw(on canvas: inout Canvas) {
    canvas.line(Span(draft.path, .heading))
    canvas.blank()
    drawScore(on: &canvas)
    canvas.blank()
    let columns = Canvas.columns(of: [labels.title, labels.amount])
    canvas.labelled(labels.title, columns: columns, title)
    canvas.labelled(labels.amount, columns: columns, figures)
    if let unread = labels.unreadBlocks(draft) {
      canvas.blank()
      canvas.paragraph(indent: 2, unread, .fair)
    }
    if let unscored = labels.unscored(draft, criteria) {
      canvas.blank()
      canvas.paragraph(indent: 2, unscored.message, unscored.severity == .error ? .poor : .fair)
    }
    if draft.phrases.contains(where: \.isLabel) {
      canvas.blank()
      canvas.paragraph(indent: 2, labels.labelsAreTaken, .fair)
    }
    if let unused = labels.unusedParts(of: draft.phrases) {
      canvas.blank()
      canvas.paragraph(indent: 2, unused, .fair)
    }
  }

  private func drawScore(on canvas: inout Canvas) {
    let verdict = Span(labels.verdict(draft.verdict), draft.verdictTone)
    let score =
      draft.score.map { ScoreBar.labelled($0, columns: 30) } ?? [Span(labels.noScore, .faint)]
    canvas.line(indent: 2, score + [Span("  "), verdict])
    if let criteria = draft.criteria.flatMap(labels.criteria) {
      canvas.paragraph(indent: 2, criteria, .faint)
    }
    if draft.score != nil {
      for fault in labels.scoreFaults(draft, criteria) { canvas.paragraph(indent: 2, fault, .poor) }
    }
    if let known = labels.knownShortfall(draft, criteria) {
      canvas.paragraph(indent: 2, known, .faint)
    }
    guard let own = draft.score, let old = draft.baseline?.score, own != old else { return }
    let change = labels.scoreChange(from: old.tenths, to: own.tenths)
    canvas.line(indent: 2, Span(change, draft.hasRegressed(criteria) ? .poor : .faint))
  }

  private var title: [[Span]] {
    guard let title = draft.title else { return [[Span(labels.noTitle, .poor)]] }
    let width = labels.titleWidth(title.width.tenths, without: title.siteName)
    return [
      [Span(title.text)],
      [Span("\(width) · \(labels.titleSource(title.source))", .faint)],
    ]
  }

  private var figures: [[Span]] {
    let text = draft.text
    let figures = [
      (labels.characters, text.characters), (labels.words, text.words),
      (labels.sentences, text.sentences), (labels.paragraphs, text.paragraphs),
      (labels.headings, text.headings),
    ]
    let format = "\(labels.format(draft.format)) · \(draft.encoding.rawValue)"
    return figures.map { [Span("\($0) ", .faint), Span($1.grouped)] }
      + [[Span(format, .faint)]]
  }
}

extension DraftReport {
  var verdictTone: Tone {
    passed ? (verdict == .unscored ? .fair : .good) : .poor
  }
}
