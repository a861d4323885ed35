package import Files
package import Phrases
package import SourceText
package import Vocabulary

/// What can be wrong with settings.
package indirect enum SettingsFault: Sendable, Equatable {
  // The file.
  /// - Parameter nearest: the path that was probably meant.
  case notFound(nearest: String?)
  case isFolder
  case unreadable
  /// A link to nothing, or one that leads back to itself.
  case brokenLink
  /// A pipe, a socket or a device.
  case notAFile(FileKind)
  /// Not one of the files that settings may name, or may be.
  case outOfReach
  /// A `.kwaudit.yaml`, which nobody would read.
  case misnamed(wanted: String)
  case undecodable(DecodingFailure)
  /// libyaml's words for it.
  case badYAML(reason: String)
  case mistypedMark(MistypedMark.Kind)
  /// Values stand in one another more deeply than libyaml goes.
  case nestedTooDeeply
  /// YAML's aliases stand for aliases over and over.
  case multipliedAliases

  // Keys and values.
  case repeatedKey(String)
  case unknownKey(String, allowed: [String])
  /// A key that is a list, a mapping or nothing.
  case keyIsNotText
  case missingKey(String)
  case wrongValue(key: String, ValueKind)
  case unknownChoice(key: String, value: String, allowed: [String])
  case unknownRule(String)
  case unknownOption(String, rule: RuleID, allowed: [String])
  case noWeightLeft

  // Phrases, words and globs.
  case badPhrase(PhraseError)
  case notOneTerm(String)
  case notATermOfPhrase(String, terms: [String])
  case badWord(String)
  case badGlob(String, GlobFault.Kind)

  // Phrase sheets.
  /// A `phrases-file` that cannot be read.
  case badPhrasesFile(String, SettingsFault)
  case badTable(reason: String)
  case unclosedQuote
  /// - Parameter known: headers that such a column can have.
  case noPhraseColumn(headers: [String], known: [String])
  case noPhrases
  /// A row has more cells than the table has columns.
  case surplusCells(String)
  case badNumber(String, header: String)

  // Drafts that there are not.
  /// - Parameter nearest: the path of what was probably meant.
  case noSuchDraft(String, nearest: String?)
  /// A table of pages, none of which is a draft.
  case noPageIsDraft
}
