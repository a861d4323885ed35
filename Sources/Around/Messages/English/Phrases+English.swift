package import Phrases

extension PhraseError {
  package var english: String {
    switch self {
    case .empty(let text):
      "The phrase “\(text)” contains no words. Write it as you would type it into a search box."
    case .unclosedQuote(let text, let missing):
      "The phrase “\(text)” has a quotation mark that is not closed. Add the missing \(missing)."
    }
  }
}
