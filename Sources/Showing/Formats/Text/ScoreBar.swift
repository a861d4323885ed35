internal import Outcomes
internal import Reports
internal import Vocabulary

/// A score as a figure and a bar, full at 100.
enum ScoreBar {
  /// The figure, as wide for every score, and the bar.
  static func labelled(_ score: Double, columns: Int, _ tone: Tone) -> [Span] {
    let figure = score.tenths
    let padding = String.spaces(max(0, 7 - figure.count))
    return [Span(figure, .heading), Span(" / 100" + padding, .faint)]
      + spans(score, columns: columns, tone)
  }

  private static func spans(_ score: Double, columns: Int, _ tone: Tone) -> [Span] {
    let share = score.isFinite ? min(max(score / 100, 0), 1) : 0
    // A bar that looks full is full.
    let full = Int((share * Double(columns)).rounded(.down))
    return [
      Span(part: .run(of: "━", full), tone, columns: full),
      Span(part: .run(of: "─", columns - full), .faint, columns: columns - full),
    ]
  }

  /// How the score compares with the baseline's; `nil` where it is the same, or there is none.
  static func change(
    of draft: DraftReport, _ criteria: Report.Criteria, _ labels: Labels
  ) -> Span? {
    guard let own = draft.score, let old = draft.baseline?.score, own != old,
      // A fall that fails the draft has just been told.
      !draft.hasRegressed(criteria)
    else { return nil }
    return Span(labels.scoreChange(from: old.tenths, to: own.tenths))
  }
}
