package import Vocabulary

/// Why the server does not answer a request as it asks.
package enum RequestFault: Sendable, Equatable {
  // What comes before the body.
  /// Not HTTP/1.1 as it is written by the book.
  case malformed
  /// - Parameter limit: in bytes.
  case headTooLong(limit: Int)
  /// - Parameter allowed: what the server is called.
  case foreignHost(allowed: [String])
  case foreignOrigin
  case noToken
  case noSuchAddress
  case wrongMethod(allowed: [String])
  case wrongMediaType(wanted: String)
  case lengthMissing
  /// - Parameter limit: in bytes.
  case bodyTooLarge(limit: Int)
  case tooSlow(seconds: Int)

  // What the server cannot do now.
  case tooManyClients
  /// More than it keeps waiting for those who know its token.
  case tooManyRequests

  // What the body says.
  case notJSON
  case missingMember(String)
  case unknownMember(String, allowed: [String])
  case wrongType(String, Kind)
  case wrongChoice(String, String, allowed: [String])
  case tooManyItems(String, limit: Int)
  /// What is the matter with a value, in the language of the answer.
  case badSettings(String)
  case badPhrase(String)
  case badText(String)

  // Drafts on the disk.
  case noSuchDraft
  /// What is the matter, in the language of the answer.
  case badDraft(String)

  /// The kind of fault, in a few words.
  package var title: Localized { Localized(ja: japaneseTitle, en: englishTitle) }

  /// What a member has to be.
  package enum Kind: Sendable, CaseIterable {
    case text, texts, object
  }
}
