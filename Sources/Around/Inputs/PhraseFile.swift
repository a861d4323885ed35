package import Phrases
package import Vocabulary

/// A file of target phrases, one a line.
package enum PhraseFile {
  package enum Failure: Error, Sendable, Equatable {
    /// A line that is no phrase; 1-based.
    case badLine(name: String, line: Int, PhraseError)
    /// The file names no phrase.
    case noPhrases(name: String)
    /// The file is a table, whose columns only the settings read.
    case table(name: String)

    package var message: Localized {
      switch self {
      case .badLine(let name, let line, let error):
        let message = error.message
        return Localized(ja: "\(name):\(line): \(message.ja)", en: "\(name):\(line): \(message.en)")
      case .table(let name):
        return Localized(
          ja:
            "\(name): 表（CSV・TSV）は --phrases では読めません。設定（.kwaudit.yml）に phrases-file: \(name) と書いてください。",
          en: """
            \(name): --phrases reads no tables. Name the table in the settings (.kwaudit.yml): \
            phrases-file: \(name)
            """)
      case .noPhrases(let name):
        return Localized(
          ja: "\(name): フレーズがひとつも書かれていません。1行に1つずつ書いてください（#で始まる行は注釈）。",
          en:
            "\(name): the file names no phrase. Write one a line (lines that begin with # are comments)."
        )
      }
    }
  }

  /// Reads the phrases of a file; `-` is standard input. Blank lines and lines that begin with `#`
  /// are passed over.
  /// - Throws: `InputProblem` where the file cannot be read, `Failure` where a line is no phrase.
  package static func read(_ path: String) throws -> [TargetPhrase] {
    if [".csv", ".tsv"].contains(where: path.lowercased().hasSuffix) {
      throw Failure.table(name: path)
    }
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
