internal import Outcomes

extension Labels {
  /// The verdict of an outcome: its mark in its colour, and the word.
  func verdict(_ outcome: Outcome) -> [Span] {
    [Span(sign(outcome), outcome.tone), Span(" " + self.outcome(outcome), .heading)]
  }
}

extension Outcome {
  /// Of its mark, and of the bar of a score.
  var tone: Tone {
    switch self {
    case .passed: .good
    case .needsWork, .unscored: .fair
    case .notPassed: .poor
    }
  }

  /// The tone of the bar of one phrase of a draft with this outcome.
  func tone(ofPhrase score: Double) -> Tone {
    if score >= Self.goodScore { return .good }
    return self == .notPassed ? .poor : .fair
  }
}
