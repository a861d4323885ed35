package import Phrases
package import Rules
internal import SourceText

/// A file of target phrases, one a line.
package enum PhraseFile {
  package enum Failure: Error, Sendable, Equatable {
    /// A line that is no phrase; 1-based.
    case badLine(name: String, line: Int, PhraseError)
    /// The file names no phrase.
    case noPhrases(name: String)

    package var message: Localized {
      switch self {
      case .badLine(let name, let line, let error):
        let message = error.message
        return Localized(ja: "\(name):\(line): \(message.ja)", en: "\(name):\(line): \(message.en)")
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
    let input: Input = path == "-" ? .standardInput(name: "<stdin>") : .file(path: path)
    let source = try DraftReader().source(input)
    var phrases: [TargetPhrase] = []
    let text = String(decoding: source.utf8, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      do {
        let origin = PhraseSource.phraseFile(name: path, line: index + 1)
        phrases.append(try PhraseParser.parse(String(line), source: origin))
      } catch {
        throw Failure.badLine(name: path, line: index + 1, error)
      }
    }
    guard !phrases.isEmpty else { throw Failure.noPhrases(name: path) }
    return phrases
  }
}
