internal import Outcomes

extension Outcome {
  var tone: Tone {
    switch self {
    case .passed: .good
    case .needsWork, .unscored: .fair
    case .notPassed: .poor
    }
  }

  /// The tone of a score of one phrase of a draft with this outcome.
  func tone(ofPhrase score: Double) -> Tone {
    if score >= Self.goodScore { return .good }
    return self == .notPassed ? .poor : .fair
  }
}
