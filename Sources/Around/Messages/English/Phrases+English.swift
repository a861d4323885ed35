package import Phrases

extension PhraseError {
  package var english: String {
    switch self {
    case .empty(let text):
      "The phrase “\(text)” has no word in it. Write it as you would type it into a search box."
    case .unclosedQuote(let text):
      "The phrase “\(text)” has a quotation mark without its partner. Add the missing \"."
    }
  }
}
