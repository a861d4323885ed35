package import SourceText

/// Why a draft could not be parsed. Lines and columns are 1-based places in the file.
package enum DraftError: Error, Sendable, Equatable {
  /// Front matter in YAML is not well formed; `reason` is the YAML parser's own English sentence.
  case badFrontMatter(reason: String, line: Int, column: Int)
  /// Front matter in YAML has a mark that is another than it looks like.
  case mistypedMark(MistypedMark.Kind, line: Int, column: Int)
  /// Front matter in TOML or JSON is not well formed, or front matter asks for too much.
  case misspelledFrontMatter(FrontMatterNotation, FrontMatterFault, line: Int, column: Int)
  /// Front matter begins on the first line, and no line that closes it follows.
  case unclosedFrontMatter(closing: String)
  /// A field of front matter is a table, or a list where none is allowed.
  case metadataOfWrongKind(key: String, allowsList: Bool, line: Int, column: Int)
  /// The draft has more of something than a parser should be given.
  case beyond(DraftLimit, line: Int, column: Int)
  /// WordPress' export of many posts in one file; the place is that of its root element.
  case wordPressExport(line: Int, column: Int)
  /// XML that is no page, with the name of its root element and its place.
  case otherXML(root: String, line: Int, column: Int)
}

extension DraftError {
  /// - Parameter offset: in bytes of the source.
  init(_ limit: DraftLimit, at offset: Int, in source: SourceFile) {
    let place = source.position(at: offset)
    self = .beyond(limit, line: place.line, column: place.column)
  }
}

/// What is wrong with front matter at a place, apart from what libyaml says of YAML.
package enum FrontMatterFault: Sendable, Equatable {
  case expectedKey
  /// The sign between a key and its value: `=` or `:`.
  case expectedSign(String)
  case expectedValue
  case unclosedString
  /// A list or table that begins here has no end.
  case unclosedBracket
  case expectedComma
  case unknownEscape
  case repeatedKey(String)
  case textAfterValue
  case nestedTooDeeply
  /// YAML's aliases stand for aliases over and over.
  case multipliedAliases
}
