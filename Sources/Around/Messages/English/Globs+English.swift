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
      "** has to stand alone between slashes, as in **/*.md"
    case .strayBackslash:
      "a \\ may only stand before a special character; folders are divided by /"
    case .tooManyAlternatives: "its { } stand for too many patterns"
    }
  }
}
