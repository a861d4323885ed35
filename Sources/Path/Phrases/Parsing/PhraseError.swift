/// Why a phrase could not be understood.
package enum PhraseError: Error, Sendable, Equatable {
  /// Nothing is left of the phrase: it is empty, or holds only punctuation.
  case empty(String)
  /// A quotation mark has no partner.
  /// - Parameter missing: the partner.
  case unclosedQuote(String, missing: Character)

  /// The phrase as it was typed.
  package var phrase: String {
    switch self {
    case .empty(let phrase), .unclosedQuote(let phrase, _): phrase
    }
  }
}
