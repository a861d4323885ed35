package import Files
package import Parsers
package import Phrases
package import SourceText
package import Vocabulary

/// Why an input could not be audited.
package struct InputProblem: Error, Sendable, Equatable {
  package enum Cause: Sendable, Equatable {
    /// - Parameter nearest: the path that was probably meant.
    case notFound(nearest: String?)
    /// A word before other paths that is like the name of a command; with the words after it.
    case neitherCommandNorFile(rest: [String])
    /// The path has backslashes; with slashes it is there.
    case backslashes(meant: String)
    /// A folder without a draft in it.
    case noDrafts
    /// A folder whose drafts are all left out by the settings.
    case noDraftsSelected
    /// A folder whose drafts are all ignored by git.
    case allIgnored
    /// The file or folder could not be opened or read.
    case unreadable
    /// A link to nothing, or one that leads back to itself.
    case brokenLink
    /// A link found in a folder that leads out of it, or to what is hidden there.
    case leadsOutside
    /// Something that is found in a folder and whose name is not UTF-8.
    case nameNotText
    /// A pipe, a socket or a device.
    case notAFile(FileKind)
    /// The file has more bytes than `DraftReader.mostBytes`.
    case tooLarge
    /// The file's name tells a format that is not read.
    case foreign(ForeignFormat, fileExtension: String)
    case undecodable(DecodingFailure)
    case malformed(DraftError)
    /// The draft's metadata names a phrase that cannot be understood.
    /// - Parameter at: where it stands, as far as that is known.
    case badPhrase(PhraseError, at: Position?)
    /// The run was ended before it came to this input.
    /// - Parameter others: how many more it did not come to.
    case interrupted(others: Int)
  }

  /// The path as the user gave it.
  package let name: String
  package let cause: Cause

  package init(name: String, _ cause: Cause) {
    self.name = name
    self.cause = cause
  }
}
