internal import Phrases
internal import Rules
internal import Scoring
package import Settings
internal import SourceText
internal import Vocabulary

extension SettingsFault {
  package var english: String {
    switch self {
    case .notFound(let nearest):
      "There is no such file. \(nearest.map { "Did you mean \($0)?" } ?? "Check the path.")"
    case .isFolder:
      "It is a folder. Name a file."
    case .unreadable:
      "It cannot be read. Check that you have permission to read it."
    case .brokenLink:
      "It is a link that leads nowhere. Fix or delete it."
    case .notAFile(let kind):
      "It is \(kind.english), not a file. Name a file."
    case .outOfReach:
      """
      It leads to a file outside the repository (without one, outside its folder), and is not read. Put the file \
      itself there, or name it with --config.
      """
    case .misnamed(let wanted):
      "Settings of this name are not read. Rename the file to \(wanted)."
    case .undecodable(let failure): Self.undecodable(failure)
    case .badYAML(let reason):
      """
      It is not valid YAML (\(reason)). Check the indentation, put a value that holds ": " or "#" in \
      quotation marks, and look for a bracket or quote that is not closed, and for tabs.
      """
    case .mistypedMark(let kind): kind.english.prefix(1).uppercased() + kind.english.dropFirst()
    case .nestedTooDeeply:
      "Lists or brackets are nested too deeply here. Settings need a few levels at most."
    case .multipliedAliases:
      "Aliases (*name) refer to other aliases too often. Write the values out."
    case .repeatedKey(let key):
      "“\(key)” appears twice. Merge the two."
    case .unknownKey(let key, let allowed):
      "There is no key “\(key)”. \(Self.choice(of: allowed, nearest: key))"
    case .keyIsNotText:
      "A key must be a string."
    case .missingKey(let key):
      "“\(key)” is missing. Say which drafts these settings are for, as in “\(key): drafts/**/*.md”."
    case .wrongValue("phrases", .phrases):
      """
      “phrases” takes \(ValueKind.phrases.english), as in: \(ValueKind.phrases.example). A file or table goes into “phrases-file”.
      """
    case .wrongValue(let key, let kind):
      "“\(key)” takes \(kind.english), as in: \(kind.example)"
    case .unknownChoice(let key, let value, let allowed):
      "“\(key)” cannot be “\(value)”. \(Self.choice(of: allowed, nearest: value))"
    case .unknownRule(let id): RuleCatalog.unknownRule(id).english
    case .unknownOption(let name, let rule, let allowed):
      if allowed.isEmpty {
        "The rule “\(rule)” has no options."
      } else {
        "The rule “\(rule)” has no option “\(name)”. \(Self.choice(of: allowed, nearest: name))"
      }
    case .noWeightLeft: ScoreWeightError.noPoints.english
    case .badPhrase(let error): error.english
    case .notOneTerm(let text):
      "“\(text)” is not one term. Quote a term that holds a space: '\"New York\"'."
    case .notATermOfPhrase(let term, let terms):
      "“\(term)” is not a term of this phrase. \(Self.choice(of: terms, nearest: term))"
    case .badWord(let word):
      "“\(word)” is not a word. Write it without spaces, with | where it has to be split: 引越|業者"
    case .badGlob(let glob, let kind):
      "“\(glob)” is not a valid glob: \(kind.english). Allowed: * ** ? [abc] {a,b}."
    case .badPhrasesFile(let name, .notFound(let nearest)):
      """
      There is no phrase file \(name). \
      \(nearest.map { "Did you mean \($0)?" } ?? "Paths start from the settings file's folder.")
      """
    case .badPhrasesFile(let name, .outOfReach):
      """
      \(name): it is outside the repository of the settings file (or its folder, where there is no repository), so \
      the settings cannot use it. Move it inside, or name it with --phrases.
      """
    case .badPhrasesFile(let name, let fault):
      "\(name): \(fault.english)"
    case .badTable(let reason):
      "It cannot be read as a table (\(reason))."
    case .unclosedQuote:
      "A quotation mark that opens here is never closed."
    case .noPhraseColumn(let headers, let known):
      Self.noPhraseColumn(headers, known)
    case .noPhrases:
      "The file contains no phrases."
    case .surplusCells(let cell):
      "“\(cell)” is in no column. If it is a term of the phrase, put spaces between the terms, not commas."
    case .badNumber(let text, let header):
      "“\(text)” in the column “\(header)” is not a number."
    case .noSuchDraft(let path, let nearest):
      """
      No draft matches “\(path)”. \
      \(nearest.map { "Did you mean \($0)?" } ?? "Check the path or the file's name.")
      """
    case .noPageIsDraft:
      """
      None of the table's addresses belongs to a draft. The last part of an address is taken as the name of the \
      draft's file: /moving-guide/ is moving-guide.md.
      """
    }
  }

  /// What is allowed instead of an unknown name, and the nearest of it.
  private static func choice(of allowed: [String], nearest name: String) -> String {
    let guess = allowed.nearest(to: name).guessInEnglish
    return "\(guess)Allowed: \(allowed.joined(separator: ", "))."
  }

  private static func undecodable(_ failure: DecodingFailure) -> String {
    switch failure {
    case .notText(let kind, let offset):
      "This is not a text file (byte \(offset): \(kind))."
    case .undecodable(_, let offset), .unknownEncoding(let offset):
      "The encoding is not clear (byte \(offset)). Save the file as UTF-8."
    }
  }

  private static func noPhraseColumn(_ headers: [String], _ known: [String]) -> String {
    let found = headers.isEmpty ? "-" : headers.prefix(12).joined(separator: ", ")
    return
      """
      There is no phrase column (columns: \(found)). Begin the table with a line such as “draft,phrase”; names \
      for the column of phrases: \(known.joined(separator: ", ")).
      """
  }
}
