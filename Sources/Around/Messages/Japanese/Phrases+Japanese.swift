package import Phrases

extension PhraseError {
  package var japanese: String {
    switch self {
    case .empty(let text):
      "フレーズ「\(text)」に語がありません。検索窓に入力するとおりに書いてください（例：引っ越し 見積もり）。"
    case .unclosedQuote(let text, let missing):
      "対策フレーズ \(text) の引用符が閉じていません。閉じるほうの \(missing) を補ってください。"
    }
  }
}
