package import Vocabulary

/// Why a phrase could not be understood.
package enum PhraseError: Error, Sendable, Equatable {
  /// Nothing is left of the phrase: it is empty, or holds only punctuation.
  case empty(String)
  /// A quotation mark has no partner.
  case unclosedQuote(String)

  /// What is the matter and what to do.
  package var message: Localized {
    switch self {
    case .empty(let text):
      Localized(
        ja: "フレーズ「\(text)」に語がありません。検索窓に入れるとおりに書いてください（例：トランプ プーチン 会談）。",
        en:
          "The phrase “\(text)” has no word in it. Write it as you would type it into a search box."
      )
    case .unclosedQuote(let text):
      Localized(
        ja: "フレーズ「\(text)」の引用符が閉じていません。もうひとつの \" を補ってください。",
        en: "The phrase “\(text)” has a quotation mark without its partner. Add the missing \".")
    }
  }
}
