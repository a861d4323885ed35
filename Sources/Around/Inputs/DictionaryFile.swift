package import Words

/// A house dictionary: one word per line, `word` kept whole, `wo|rd` divided.
package enum DictionaryFile {
  package enum Failure: Error, Sendable, Equatable {
    /// A line that is not a word; 1-based.
    case badLine(name: String, line: Int, text: String, HouseWord.Problem)
    /// The file names no word.
    case noWords(name: String)
  }

  /// Reads the words of a file; `-` is standard input.
  /// - Throws: `InputProblem` where the file cannot be read, `Failure` where a line is not a word.
  package static func read(_ path: String) throws -> [HouseWord] {
    let entries = try ListFile.entries(path)
    guard !entries.isEmpty else { throw Failure.noWords(name: path) }
    var words: [HouseWord] = []
    for (line, text) in entries {
      do {
        words.append(try HouseWord(text))
      } catch {
        throw Failure.badLine(name: path, line: line, text: text, error)
      }
    }
    return words
  }
}
