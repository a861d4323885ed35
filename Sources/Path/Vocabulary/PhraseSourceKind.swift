/// Who names a target phrase.
package enum PhraseSourceKind: String, Codable, Sendable, CaseIterable {
  case commandLine, phrasesFile, settings
  /// Who hands over the text: a form beside it, a program that embeds the library.
  case given
  /// The draft's front matter or `meta keywords`.
  case metadata
  /// The draft's own words: 「キーワードとしては…」.
  case declaration
}
