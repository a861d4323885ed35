package import SourceText

/// Why a draft could not be parsed. Lines and columns are 1-based places in the file.
package enum DraftError: Error, Sendable, Equatable {
  /// Front matter in YAML is not well formed; `reason` is the YAML parser's own English sentence.
  case badFrontMatter(reason: String, line: Int, column: Int)
  /// Front matter in YAML has a mark that is another than it looks like.
  case mistypedMark(MistypedMark.Kind, line: Int, column: Int)
  /// Front matter in TOML or JSON is not well formed.
  case misspelledFrontMatter(FrontMatterNotation, FrontMatterFault, line: Int, column: Int)
  /// Front matter begins on the first line, and no line that closes it follows.
  case unclosedFrontMatter(closing: String)
  /// A field of front matter is a table, or a list where none is allowed.
  case metadataOfWrongKind(key: String, allowsList: Bool, line: Int, column: Int)
  /// WordPress' export of many posts in one file; the place is that of its root element.
  case wordPressExport(line: Int, column: Int)
  /// XML that is no page, with the name of its root element and its place.
  case otherXML(root: String, line: Int, column: Int)
}

/// What is wrong with front matter in TOML or JSON at a place.
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
}
