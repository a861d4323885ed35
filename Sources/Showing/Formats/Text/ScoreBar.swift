internal import Vocabulary

/// A score as a figure and a bar, full at 100.
enum ScoreBar {
  /// The figure, as wide for every score, and the bar.
  static func labelled(_ score: Double, columns: Int) -> [Span] {
    let figure = score.tenths
    let padding = String(repeating: " ", count: max(0, 7 - figure.count))
    return [Span(figure, .heading), Span(" / 100" + padding, .faint)]
      + spans(score, columns: columns)
  }

  private static func spans(_ score: Double, columns: Int) -> [Span] {
    let share = score.isFinite ? min(max(score / 100, 0), 1) : 0
    // A bar that looks full is full.
    let full = Int((share * Double(columns)).rounded(.down))
    return [
      Span(String(repeating: "━", count: full), tone(score)),
      Span(String(repeating: "─", count: columns - full), .faint),
    ]
  }

  private static func tone(_ score: Double) -> Tone {
    if score >= 80 { return .good }
    return score >= 50 ? .fair : .poor
  }
}
