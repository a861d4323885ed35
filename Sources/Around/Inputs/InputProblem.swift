package import Parsers
package import Phrases
package import Rules
package import SourceText
package import Vocabulary

/// Why an input could not be audited.
package struct InputProblem: Error, Sendable, Equatable {
  package enum Cause: Sendable, Equatable {
    case notFound
    /// A folder without a draft in it.
    case noDrafts
    /// A folder whose drafts are all left out by the settings.
    case noDraftsSelected
    /// A folder whose drafts are all ignored by git.
    case allIgnored
    /// The file or folder could not be opened or read.
    case unreadable
    /// The file's name tells a format that is not read.
    case foreign(ForeignFormat, fileExtension: String)
    case undecodable(DecodingFailure)
    case malformed(DraftError)
    /// The draft's metadata names a phrase that cannot be understood.
    case badPhrase(PhraseError)
    /// A comment in the draft that asks for what there is not.
    case badSuppression(SuppressionProblem)
  }

  /// The path as the user gave it.
  package let name: String
  package let cause: Cause

  package init(name: String, _ cause: Cause) {
    self.name = name
    self.cause = cause
  }
}
