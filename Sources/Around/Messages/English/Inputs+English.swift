internal import Files
package import Inputs
internal import SourceText
internal import Vocabulary
internal import Words

extension InputProblem {
  package var english: String { english(isInPage: false) }

  /// - Parameter isInPage: whether the file is opened in the page, where no option can be given.
  func english(isInPage: Bool) -> String {
    switch cause {
    case .notFound(let nearest):
      "There is no such file or folder. \(nearest.map { "Did you mean \($0)?" } ?? "Check the path.")"
    case .neitherCommandNorFile(let rest):
      """
      It is neither a command nor a file. An audit needs no command (\((["kwaudit"] + rest).commandLine)); \
      kwaudit --help lists the commands.
      """
    case .backslashes(let meant):
      "Folders are separated by /, not by \\. Type \(meant)."
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
    case .brokenLink:
      "It is a link that leads nowhere. Fix or delete it."
    case .leadsOutside:
      """
      It is a link to something outside the folder, or to a hidden file, and is not followed. Name the file itself to \
      have it audited, or exclude the link in the settings.
      """
    case .nameNotText:
      "Its name is not valid UTF-8. Rename it, for instance with convmv."
    case .notAFile(let kind):
      "It is \(kind.english), not a file. Send the text through standard input, which is named -."
    case .tooLarge:
      """
      It has more than \(DraftReader.mostBytes / 1_000_000) MB, far more than a draft. Leave it out (exclude in the \
      settings), or name the drafts themselves.
      """
    case .foreign(let format, let found): format.english(found, isInPage: isInPage)
    case .undecodable(let failure): failure.english(isInPage: isInPage)
    case .malformed(let error): error.english
    case .badPhrase(let error, let place):
      (place.map { "line \($0.line), column \($0.column): " } ?? "") + error.english
    case .interrupted(let others):
      """
      The run was interrupted before this input was audited\(others == 0 ? "" : ", and \(others) more"). \
      Run it again for a whole report.
      """
    }
  }

  private static var extensions: String {
    DraftFormat.allExtensions.map { ".\($0)" }.joined(separator: " ")
  }
}

extension FileKind {
  /// What it is, for “It is …”.
  var english: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}

extension ForeignFormat {
  /// - Parameter found: the extension of the file.
  fileprivate func english(_ found: String, isInPage: Bool) -> String {
    switch self {
    case .wordProcessor:
      """
      A .\(found) file is not read. Open it in its word processor, save it as plain text (.txt) or as a web page \
      (.html), and name that file.
      """
    case .published:
      """
      A .\(found) file is not read. Name the file that it was made from, or copy its text into a .txt file.
      """
    case .markup:
      "A .\(found) file is not read. Convert it to Markdown or HTML, with Pandoc for instance, and name the result; "
        + (isInPage
          ? "to audit it as it is, copy its text and paste it into the text field."
          : "--input-format text (or markdown) takes it as it is.")
    case .notebook:
      "A notebook is not read. Export it as Markdown (jupyter nbconvert --to markdown), and name the result."
    case .xml:
      "Of XML, only XHTML is read. Save the text as Markdown, HTML or plain text, and name that file."
    }
  }
}

extension PhraseFile.Failure {
  package var english: String {
    switch self {
    case .badLine(let name, let line, let error):
      "\(name):\(line): \(error.english)"
    case .noPhrases(let name):
      "\(name): the file contains no phrases. Write one per line (lines that begin with # are comments)."
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
      \(name): the dictionary contains no words. Write one per line (lines that begin with # are comments).
      """
    }
  }
}

extension HouseWord.Problem {
  /// - Parameter entry: what the file has in the place of a word.
  fileprivate func english(_ entry: String) -> String {
    switch self {
    case .empty:
      "The word is missing."
    case .whiteSpace:
      "“\(entry)” contains a space. Write one word per line, without spaces."
    case .emptyPart:
      "In “\(entry)” a | has nothing before or after it. Write it as in デスク|ワーク."
    }
  }
}
