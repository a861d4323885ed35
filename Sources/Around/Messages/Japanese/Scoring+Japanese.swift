package import Scoring
internal import Vocabulary

extension ScoreWeightError {
  package var japanese: String {
    switch self {
    case .unknownName(let name, let nearest):
      "点数に「\(name)」という項目はありません。\(nearest.guessInJapanese)使えるのは \(ScoreWeights.names.joined(separator: ", ")) です。"
    case .notAllowed(let value, let name):
      """
      点数の \(name) を\(value.figure)にはできません。\
      \(ScoreWeights.range.lowerBound.figure)から\(ScoreWeights.range.upperBound.figure)までで指定してください。
      """
    case .noPoints:
      "点数の項目がすべて0点です。1つ以上に点を付けてください。"
    }
  }
}
