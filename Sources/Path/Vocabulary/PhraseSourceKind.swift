/// Who names a target phrase.
package enum PhraseSourceKind: String, Codable, Sendable, CaseIterable {
  case commandLine, phrasesFile, settings
  /// The draft's front matter or `meta keywords`.
  case metadata
  /// The draft's own words: 「キーワードとしては…」.
  case declaration
}
