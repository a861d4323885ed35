package import Phrases

/// A file of target phrases, one per line.
package enum PhraseFile {
  package enum Failure: Error, Sendable, Equatable {
    /// A line that is not a phrase; 1-based.
    case badLine(name: String, line: Int, PhraseError)
    /// The file names no phrase.
    case noPhrases(name: String)
  }

  /// Reads the phrases of a file; `-` is standard input. Blank lines and lines that begin with `#`
  /// are passed over.
  /// - Throws: `InputProblem` where the file cannot be read, `Failure` where a line is not a phrase.
  package static func read(_ path: String) throws -> [TargetPhrase] {
    var phrases: [TargetPhrase] = []
    for (line, text) in try ListFile.entries(path) {
      do {
        let origin = PhraseSource.phraseFile(name: path, line: line)
        phrases.append(try PhraseParser.parse(text, source: origin))
      } catch {
        throw Failure.badLine(name: path, line: line, error)
      }
    }
    guard !phrases.isEmpty else { throw Failure.noPhrases(name: path) }
    return phrases
  }
}
