internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// What to do first, with what each change brings and where it is to be made.
struct StepList {
  private let steps: DraftSteps
  private let labels: Labels
  private let phrases: [PhraseReport]
  /// The sign of each phrase; empty where there is no more than one.
  private let signs: [String]

  /// - Returns: `nil` where there is nothing to do.
  init?(_ draft: DraftReport, _ steps: DraftSteps, _ labels: Labels) {
    if steps.items.isEmpty { return nil }
    self.steps = steps
    self.labels = labels
    phrases = draft.phrases
    signs = draft.phrases.count > 1 ? draft.phrases.indices.map(PhraseSigns.sign) : []
  }

  /// - Parameters:
  ///   - most: how many steps are shown; the rest is counted.
  ///   - rows: the most rows of what a step advises.
  ///   - hasTerms: whether a row below it shows which terms its place has now.
  func draw(on canvas: inout Canvas, most: Int, rows: Int, hasTerms: Bool) {
    canvas.blank()
    canvas.line(
      indent: 2, Span(labels.firstSteps, .heading),
      Span(labels.firstStepsNote, .faint))
    let shown = Array(steps.items.prefix(most))
    let cells = shown.enumerated().map { self.cells(of: $1, number: $0 + 1) }
    let widths = (0..<(cells.first?.count ?? 0)).map { column in
      cells.reduce(0) { max($0, $1[column].columns) }
    }
    for (item, cells) in zip(shown, cells) {
      let left = draw(item, cells, widths, rows: rows, on: &canvas)
      if hasTerms { drawTerms(of: item, indent: left, on: &canvas) }
    }
    let rest = steps.items.count - shown.count
    if rest > 0 { canvas.line(indent: 2, Span(labels.moreSteps(rest))) }
  }

  /// Number, gain, lines and, of several phrases, whose step it is.
  private func cells(of item: DraftSteps.Item, number: Int) -> [Span] {
    var cells = [
      Span("\(number)", .faint), Span(item.gainText, .heading),
      Span(labels.lines(item.step.lines)),
    ]
    if !signs.isEmpty {
      let own = item.phrases.prefix(Self.mostSigns).map { signs[$0] }.joined(separator: " ")
      cells.append(Span(own + (item.phrases.count > Self.mostSigns ? "…" : ""), .heading))
    }
    return cells
  }

  private static let mostSigns = 3

  /// - Returns: the column where the advice begins.
  private func draw(
    _ item: DraftSteps.Item, _ cells: [Span], _ widths: [Int], rows: Int, on canvas: inout Canvas
  ) -> Int {
    let left = widths.reduce(2) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    let advice = Span(
      (item.step.optional ? labels.optionalSteps + labels.colon : "") + item.step.advice)
    let room = max(10, canvas.width - left)
    let lines = TextWrapper.lines(advice, columns: room, rows: rows)
    canvas.line(indent: 2) { line in
      for (index, cell) in cells.enumerated() where widths[index] > 0 {
        let padding = Span(spaces: widths[index] - cell.columns)
        // Figures end, words begin under each other.
        line.add(index < 2 ? padding : cell)
        line.add(index < 2 ? cell : padding)
        line.add(Span(spaces: 2))
      }
      line.add(lines[0])
    }
    for line in lines.dropFirst() { canvas.line(indent: left, line) }
    return left
  }

  /// On one row which terms a place has and which it lacks, where the step asks for some and others are there.
  private func drawTerms(of item: DraftSteps.Item, indent: Int, on canvas: inout Canvas) {
    let missing = item.step.terms.map(ByteText.init)
    guard !missing.isEmpty,
      item.phrases.contains(where: { phrase in
        phrases[phrase].terms.contains { !missing.contains(ByteText($0.term)) }
      })
    else { return }
    var terms: [String] = []
    var seen = Set<ByteText>(minimumCapacity: phrases[item.phrases[0]].terms.count)
    for phrase in item.phrases {
      for term in phrases[phrase].terms where seen.insert(ByteText(term.term)).inserted {
        terms.append(term.term)
      }
    }
    let now = Span(labels.now, .faint)
    let gap = 2
    var room = canvas.width - indent - now.columns
    var cells: [(term: Span, sign: Span)] = []
    for (index, term) in terms.enumerated() {
      let cell = (term: Span(term + " "), sign: Span(covered: !missing.contains(ByteText(term))))
      room -= cell.term.columns + cell.sign.columns + gap
      // What follows needs the gap and a sign that it is left out.
      if room + gap < (index + 1 < terms.count ? gap + 1 : 0) { break }
      cells.append(cell)
    }
    if cells.isEmpty { return }
    canvas.line(indent: indent) { line in
      line.add(now)
      for (term, sign) in cells {
        line.add(term)
        line.add(sign)
        line.add(Span(spaces: gap))
      }
      if cells.count < terms.count { line.add(Span("…", .faint)) }
    }
  }
}
