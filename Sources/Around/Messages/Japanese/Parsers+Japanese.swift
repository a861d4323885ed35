package import Parsers

extension DraftError {
  package var japanese: String {
    switch self {
    case .badFrontMatter(let reason, let line, let column):
      """
      \(line)行\(column)列：フロントマターがYAMLとして読めません（\(reason)）。値に「: 」や「#」があれば値全体を "…" で囲み、\
      括弧や引用符の閉じ忘れとタブも確かめてください。
      """
    }
  }
}
