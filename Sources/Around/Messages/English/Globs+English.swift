internal import Settings

extension GlobFault.Kind {
  /// Why a text is not a glob.
  var english: String {
    switch self {
    case .empty: "it is empty"
    case .absolute:
      "it begins with /, but globs start from the settings file's folder"
    case .unclosedBracket: "a [ is not closed"
    case .emptyBracket: "a [ ] is empty"
    case .unclosedBrace: "a { is not closed"
    case .unopenedBrace: "a } has no {"
    case .backwardRange: "a range runs backward"
    case .doubleStarInName:
      "** must be alone between slashes, as in **/*.md"
    case .strayBackslash:
      "a \\ is only allowed before a special character; folders are separated by /"
    case .tooLong: "it is too long, so split it into several globs, or name a folder"
    case .nestedTooDeeply: "its { } are nested too deeply, so split it into several globs"
    case .tooManyAlternatives:
      "its { } expand to too many patterns, so split it into several globs, or use *"
    }
  }
}
