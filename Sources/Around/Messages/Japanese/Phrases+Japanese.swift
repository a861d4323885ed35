package import Phrases

extension PhraseError {
  package var japanese: String {
    switch self {
    case .empty(let text):
      "フレーズ「\(text)」に語がありません。検索窓に入れるとおりに書いてください（例：トランプ プーチン 会談）。"
    case .unclosedQuote(let text):
      "フレーズ「\(text)」の引用符が閉じていません。もう1つの \" を補ってください。"
    }
  }
}
