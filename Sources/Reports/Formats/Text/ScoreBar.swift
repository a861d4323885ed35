/// A score as a bar, full at 100.
enum ScoreBar {
  static func spans(_ score: Double, columns: Int) -> [Span] {
    let share = score.isFinite ? min(max(score / 100, 0), 1) : 0
    // A bar that looks full is full.
    let full = Int((share * Double(columns)).rounded(.down))
    return [
      Span(String(repeating: "━", count: full), tone(score)),
      Span(String(repeating: "─", count: columns - full), .faint),
    ]
  }

  static func tone(_ score: Double) -> Tone {
    if score >= 80 { return .good }
    return score >= 50 ? .fair : .poor
  }
}
