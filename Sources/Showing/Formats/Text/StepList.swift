internal import Reports
internal import SourceText
internal import Vocabulary

/// What to do first, with what each change brings and where it is to be made.
struct StepList {
  private let steps: DraftSteps
  private let labels: Labels
  /// The sign of each phrase; empty where there is no more than one.
  private let signs: [String]

  /// - Returns: `nil` where there is nothing to do.
  init?(_ draft: DraftReport, _ steps: DraftSteps, _ labels: Labels) {
    if steps.items.isEmpty { return nil }
    self.steps = steps
    self.labels = labels
    signs = draft.phrases.count > 1 ? draft.phrases.indices.map(PhraseSigns.sign) : []
  }

  /// - Parameters:
  ///   - most: how many steps are shown; the rest is counted.
  ///   - rows: the most rows of a step.
  func draw(on canvas: inout Canvas, most: Int, rows: Int) {
    canvas.blank()
    canvas.line(
      indent: 2, Span(labels.firstSteps, .heading), Span(labels.firstStepsNote, .faint))
    let shown = Array(steps.items.prefix(most))
    let cells = shown.enumerated().map { self.cells(of: $1, number: $0 + 1) }
    let widths = (0..<(cells.first?.count ?? 0)).map { column in
      cells.reduce(0) { max($0, $1[column].columns) }
    }
    for (item, cells) in zip(shown, cells) {
      draw(item, cells, widths, rows: rows, on: &canvas)
    }
    let rest = steps.items.count - shown.count
    if rest > 0 { canvas.line(indent: 2, Span(labels.moreSteps(rest), .faint)) }
  }

  /// Number, gain, lines and, of several phrases, whose step it is.
  private func cells(of item: DraftSteps.Item, number: Int) -> [Span] {
    var cells = [
      Span("\(number)", .faint), Span(item.gainText, .heading),
      Span(labels.lines(item.step.lines)),
    ]
    if !signs.isEmpty {
      let own = item.phrases.prefix(Self.mostSigns).map { signs[$0] }.joined(separator: " ")
      cells.append(Span(own + (item.phrases.count > Self.mostSigns ? "…" : ""), .note))
    }
    return cells
  }

  private static let mostSigns = 3

  private func draw(
    _ item: DraftSteps.Item, _ cells: [Span], _ widths: [Int], rows: Int, on canvas: inout Canvas
  ) {
    var spans: [Span] = []
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      let padding = Span(spaces: widths[index] - cell.columns)
      // Figures end, words begin under each other.
      spans += index < 2 ? [padding, cell] : [cell, padding]
      spans.append(Span(spaces: 2))
    }
    let left = spans.reduce(2) { $0 + $1.columns }
    let advice =
      (item.step.optional ? labels.optionalSteps + labels.colon : "") + item.step.advice.printable
    let room = max(10, canvas.width - left)
    for (index, line) in labels.fitted(advice, columns: room, rows: rows).enumerated() {
      canvas.line(indent: 2, (index == 0 ? spans : [Span(spaces: left - 2)]) + [Span(line)])
    }
  }
}

/// The signs by which steps say whose they are: A to Z, then numbers.
enum PhraseSigns {
  static func sign(_ index: Int) -> String {
    guard index < 26, let letter = Unicode.Scalar(65 + index) else { return "\(index + 1)" }
    return String(letter)
  }
}

extension Labels {
  /// A text over no more than so many rows, with an ellipsis where something is left out.
  func fitted(_ text: String, columns: Int, rows: Int) -> [String] {
    let lines = TextWrapper.lines(text.shortened, columns: columns)
    guard lines.count > rows else { return lines }
    let rest = lines[(rows - 1)...].joined(separator: sentenceGap)
    return lines.prefix(rows - 1) + [TextWrapper.fitted(rest, columns: columns)]
  }
}
