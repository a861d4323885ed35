package import Vocabulary
package import Words

/// A house dictionary: a word a line, `word` kept whole, `wo|rd` divided.
package enum DictionaryFile {
  package enum Failure: Error, Sendable, Equatable {
    /// A line that is no word; 1-based.
    case badLine(name: String, line: Int, text: String, HouseWord.Problem)
    /// The file names no word.
    case noWords(name: String)

    package var message: Localized {
      switch self {
      case .badLine(let name, let line, let text, let problem):
        let message = problem.message(text)
        return Localized(ja: "\(name):\(line): \(message.ja)", en: "\(name):\(line): \(message.en)")
      case .noWords(let name):
        return Localized(
          ja: "\(name): 辞書に語がひとつも書かれていません。1行に1語ずつ書いてください（#で始まる行は注釈）。",
          en: """
            \(name): the dictionary names no word. Write one a line (lines that begin with # are comments).
            """)
      }
    }
  }

  /// Reads the words of a file; `-` is standard input.
  /// - Throws: `InputProblem` where the file cannot be read, `Failure` where a line is no word.
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

extension HouseWord.Problem {
  fileprivate func message(_ entry: String) -> Localized {
    switch self {
    case .empty:
      Localized(ja: "語がありません。", en: "There is no word.")
    case .whiteSpace:
      Localized(
        ja: "「\(entry)」に空白が入っています。語は1行に1つずつ、空白を入れずに書いてください。",
        en: "“\(entry)” holds white space. Write one word a line, without spaces.")
    case .emptyPart:
      Localized(
        ja: "「\(entry)」の区切り | の前か後ろに文字がありません。「デスク|ワーク」のように書いてください。",
        en: "In “\(entry)” a | has nothing before or after it. Write it as in デスク|ワーク.")
    }
  }
}
