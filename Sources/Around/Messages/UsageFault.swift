/// What is wrong with a command line.
package enum UsageFault: Sendable, Equatable {
  // Words that the command cannot have been meant to take as they are.
  /// Full-width or typographic signs, with the same in plain ones.
  case notPlain(String, meant: String)
  /// A word that belongs to the phrase before it.
  case unquotedPhrase(word: String, phrase: String)
  /// A long option with one hyphen.
  case oneHyphen(String, meant: String)
  /// A value right after its option.
  case joinedValue(String, meant: String)
  /// Words that are no path and were perhaps meant for a phrase.
  case phraseWithoutOption(word: String, phrase: String)
  /// A first word that is neither a command nor a path, with the command that was probably meant.
  case unknownCommand(String, nearest: String, rest: [String])
  /// A command that help is asked of.
  case noHelp(of: String, nearest: String?)

  // Options and arguments.
  case unknownOption(String, nearest: String?)
  /// An option that another command has.
  case optionOfCommand(String, command: String)
  case missingValue(option: String)
  case needlessValue(String, option: String)
  case missingArgument(String)
  case unexpectedArguments([String])
  /// - Parameters:
  ///   - name: of the option or argument.
  ///   - allowed: every value that it takes; empty where these cannot be listed.
  case badValue(String, name: String, allowed: [String])
  case badReport(String)
  /// - Parameter range: as in “0 to 100”.
  case notInRange(option: String, from: Int, to: Int)

  // Options that do not go together.
  case needsFile(option: String)
  /// A file whose name is that of another format than the one to be written.
  case namedAsOtherFormat(file: String, format: String)
  case configAndNoConfig
  case changedLinesWithoutSince
  case regressionWithoutBaseline
  case partialBaseline
  case sameFile(String)
  case twoReportsOnOutput
  /// Two options of which each says how much the text report shows.
  case exclusive(String, String)
  case onlyForText(option: String)
  case severalDrafts(option: String, count: Int)
}

extension [String] {
  /// Words as they are typed into a shell.
  var commandLine: String {
    map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }
}
