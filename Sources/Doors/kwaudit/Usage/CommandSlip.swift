internal import Files
internal import Inputs
internal import Messages
internal import SourceText
internal import Vocabulary

/// Words of a command line that were taken for paths, name nothing, and were meant for something else: an
/// option, the rest of a phrase, a command.
struct CommandSlip {
  private let words: [String]
  /// The words that were taken for paths and name nothing.
  private let missing: Set<String>

  /// - Parameters:
  ///   - words: the arguments as they were typed.
  ///   - paths: those that were taken for paths.
  init(
    _ words: [String] = Array(CommandLine.arguments.dropFirst()), paths: [String]
  ) {
    // What follows `--` was said to be a path.
    self.words = Array(words.prefix { $0 != "--" })
    let typed = Set(self.words)
    missing = Set(paths.filter { $0 != "-" && typed.contains($0) && !NormalPath($0).exists })
  }

  /// The first thing that was meant otherwise; `nil` where all missing paths may be paths.
  var fault: UsageFault? {
    if missing.isEmpty { return nil }
    return wideSign ?? unquotedPhrase ?? phraseWithoutOption ?? unknownCommand
  }

  private var wideSign: UsageFault? {
    for word in words where missing.contains(word) {
      if let option = PlainSigns.option(word) { return .notPlain(word, meant: option) }
      let parts = word.split(separator: "\u{3000}")
      if parts.count > 1,
        NormalPath(String(parts[0])).exists || parts.contains(where: Self.isOption)
      {
        return .notPlain(word, meant: parts.joined(separator: " "))
      }
    }
    return nil
  }

  private static func isOption(_ word: Substring) -> Bool { word.hasPrefix("-") && word.count > 1 }

  /// Words right after a phrase that are no path.
  private var unquotedPhrase: UsageFault? {
    for index in words.indices where ["-p", "--phrase"].contains(words[index]) {
      guard words.indices.contains(index + 1) else { continue }
      let rest = words[(index + 2)...].prefix { missing.contains($0) && !isLikePath($0) }
      guard let word = rest.first else { continue }
      let phrase = ([words[index + 1]] + rest).joined(separator: " ")
      return .unquotedPhrase(word: word, phrase: PlainSigns.withoutQuotes(phrase))
    }
    return nil
  }

  /// Japanese words that are no path, where nothing names a phrase.
  private var phraseWithoutOption: UsageFault? {
    let named = ["-p", "--phrase", "--phrases"]
    guard
      !words.contains(where: { word in named.contains { word == $0 || word.hasPrefix($0 + "=") } })
    else { return nil }
    let phrase = words.filter {
      missing.contains($0) && !isLikePath($0) && !$0.utf8.allSatisfy { $0 < 0x80 }
    }
    guard let word = phrase.first else { return nil }
    return .phraseWithoutOption(word: word, phrase: phrase.joined(separator: " "))
  }

  private func isLikePath(_ word: String) -> Bool {
    word.contains("/") || DraftFormat.ofFile(name: word) != nil
      || MissingPath.nearest(to: word) != nil
  }

  /// A first word that is like the name of a command.
  private var unknownCommand: UsageFault? {
    guard let word = firstVerb, let nearest = ProgramDescription().commands.nearest(to: word) else {
      return nil
    }
    return .unknownCommand(word, nearest: nearest, rest: Array(words.dropFirst()))
  }

  /// The first word, where it could be the name of a command as well as that of a folder.
  private var firstVerb: String? {
    guard let word = words.first, missing.contains(word), !isLikePath(word),
      word.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") })
    else { return nil }
    return word
  }

  /// Refuses `-phrase`, of which the parser would take each letter for an option, and `-p温泉`.
  static func refuseShortened(_ arguments: [String]) throws {
    for word in arguments.prefix(while: { $0 != "--" })
    where word.hasPrefix("-") && !word.hasPrefix("--") && word.utf8.count > 2 {
      let name = word.dropFirst().prefix { $0 != "=" }
      if ProgramDescription().options.contains("--" + name) {
        throw UsageError(.oneHyphen(word, meant: "-" + word))
      }
      // What else is not ASCII, the parser's errors tell of.
      if word.hasPrefix("-p"), word.dropFirst(2).first?.isLetter == true,
        !word.utf8.allSatisfy({ $0 < 0x80 })
      {
        throw UsageError(.joinedValue(word, meant: "-p \"\(word.dropFirst(2))\""))
      }
    }
  }

  /// Refuses `help` of what is not a command, for which the parser shows the help of the program.
  static func refuseUnknownCommand(ofHelp arguments: [String]) throws {
    guard arguments.first == "help", arguments.count > 1, !arguments[1].hasPrefix("-") else {
      return
    }
    let commands = ProgramDescription().commands
    if commands.contains(arguments[1]) || arguments[1] == "help" { return }
    throw UsageError(.noHelp(of: arguments[1], nearest: commands.nearest(to: arguments[1])))
  }

  /// A problem with an input, told as that of a word that was perhaps meant for a command: what follows it is
  /// audited all the same.
  func told(_ problem: InputProblem) -> InputProblem {
    guard words.count > 1, problem.name == words.first,
      problem.cause == .notFound(nearest: nil), firstVerb != nil
    else {
      return problem
    }
    return InputProblem(
      name: problem.name, .neitherCommandNorFile(rest: Array(words.dropFirst())))
  }
}
