/// Why a phrase could not be understood.
package enum PhraseError: Error, Sendable, Equatable {
  /// Nothing is left of the phrase: it is empty, or holds only punctuation.
  case empty(String)
  /// A quotation mark has no partner.
  case unclosedQuote(String)
}
