package import Scoring
internal import Vocabulary

extension ScoreWeightError {
  package var english: String {
    switch self {
    case .unknownName(let name, let nearest):
      """
      The score has no part “\(name)”. \(nearest.guessInEnglish)Allowed: \
      \(ScoreWeights.names.joined(separator: ", ")).
      """
    case .notAllowed(let value, let name):
      """
      The score's \(name) cannot be \(value.figure): it takes a number from \
      \(ScoreWeights.range.lowerBound.figure) to \(ScoreWeights.range.upperBound.figure).
      """
    case .noPoints:
      "Every part of the score has 0 points. Give points to at least one."
    }
  }
}
