package import Inputs
internal import Words

extension InputProblem {
  package var english: String {
    switch cause {
    case .notFound:
      "There is no such file or folder. Check the path."
    case .noDrafts:
      "The folder holds no drafts (\(Self.extensions))."
    case .noDraftsSelected:
      "The settings (include, exclude) leave out every draft of the folder."
    case .allIgnored:
      """
      Git ignores every draft in the folder. Add --no-ignore, or name the files themselves.
      """
    case .unreadable:
      "It cannot be read. Check that you have permission to read it."
    case .undecodable(let failure): failure.english
    case .malformed(let error): error.english
    case .badPhrase(let error): error.english
    case .badSuppression(let problem): problem.english
    }
  }

  private static var extensions: String {
    InputFinder.extensions.map { ".\($0)" }.joined(separator: " ")
  }
}

extension PhraseFile.Failure {
  package var english: String {
    switch self {
    case .badLine(let name, let line, let error):
      "\(name):\(line): \(error.english)"
    case .table(let name):
      """
      \(name): --phrases does not read tables. Name the table in the settings (.kwaudit.yml): \
      phrases-file: \(name)
      """
    case .noPhrases(let name):
      "\(name): the file names no phrase. Write one per line (lines that begin with # are comments)."
    }
  }
}

extension DictionaryFile.Failure {
  package var english: String {
    switch self {
    case .badLine(let name, let line, let text, let problem):
      "\(name):\(line): \(problem.english(text))"
    case .noWords(let name):
      """
      \(name): the dictionary names no word. Write one per line (lines that begin with # are comments).
      """
    }
  }
}

extension HouseWord.Problem {
  /// - Parameter entry: what the file has in the place of a word.
  fileprivate func english(_ entry: String) -> String {
    switch self {
    case .empty:
      "There is no word."
    case .whiteSpace:
      "“\(entry)” holds white space. Write one word per line, without spaces."
    case .emptyPart:
      "In “\(entry)” a | has nothing before or after it. Write it as in デスク|ワーク."
    }
  }
}
