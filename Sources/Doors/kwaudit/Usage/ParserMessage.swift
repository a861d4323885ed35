internal import ArgumentParser
internal import Messages
internal import Vocabulary

/// What the argument parser refuses, in the reader's language.
///
/// The parser keeps the kinds of its errors to itself and tells them by sentences, those of version 1.8.2; a
/// sentence of another form is shown as it is. `Fixtures/Commands/usage-*.txt` has one of each kind.
struct ParserMessage {
  private let lines: [Substring]
  private let sentence: String
  private let language: Language

  /// - Parameter error: what the parser threw.
  init(_ error: any Error, in language: Language) {
    sentence = MainCommand.message(for: error)
    lines = MainCommand.fullMessage(
      for: error, columns: HelpScreen.columns(in: language)
    ).split(
      separator: "\n", omittingEmptySubsequences: false)
    self.language = language
  }

  var text: String { "kwaudit: " + (fault?.message[language] ?? said) }

  /// What a `transform` or `validate()` of ours says, or what is not known here, without what the parser puts
  /// before it.
  private var said: String {
    guard let value = sentence.wholeMatch(of: Self.badValue), value.3.hasPrefix(": ") else {
      return sentence
    }
    return String(value.3.dropFirst(2))
  }

  private static var badValue: Regex<(Substring, Substring, Substring, Substring)> {
    /(?s)The value '(.*?)' is invalid for '([^']*)'(.*)/
  }

  private var fault: UsageFault? {
    // Of an unknown option that may be several short ones, a second line tells the other reading.
    let first = sentence.prefix { $0 != "\n" }
    if let match = first.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '.*'\?)?/) {
      return unknownOption(String(match.1))
    }
    if let match = sentence.wholeMatch(
      of: /Value to be set with flag '(.*?)' had already been set with flag '(.*?)'/)
    {
      return .exclusive(String(match.2), String(match.1))
    }
    if let match = sentence.wholeMatch(of: /Missing value for '(\S+).*'/) {
      return .missingValue(option: String(match.1))
    }
    if let match = sentence.wholeMatch(
      of: /(?s)The option '(.*?)' does not take any value, but '(.*)' was specified\./)
    {
      return .needlessValue(String(match.2), option: String(match.1))
    }
    if let match = sentence.wholeMatch(
      of: /(?s)(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/)
    {
      return unexpected(match.1.split(separator: "', '").map(String.init))
    }
    if let match = sentence.wholeMatch(of: /Missing expected argument '<(.*?)>.*'/) {
      return .missingArgument(
        String(match.1) == ValueName.path.shown ? "path" : String(match.1))
    }
    guard let match = sentence.wholeMatch(of: Self.badValue), !match.3.hasPrefix(": ") else {
      return nil
    }
    let name = match.2.split(separator: " ").first.map(String.init) ?? ""
    let allowed = match.3.matches(of: /'([^']+)'|  - (\S+)/).compactMap { $0.1 ?? $0.2 }
    let value = String(match.1)
    if let plain = PlainSigns.unquoted(value), allowed.contains(Substring(plain)) {
      return .notPlain(value, meant: plain)
    }
    return .badValue(value, name: name, allowed: allowed.map(String.init))
  }

  private func unknownOption(_ name: String) -> UsageFault {
    if let meant = PlainSigns.option(name) { return .notPlain(name, meant: meant) }
    if let command = ProgramDescription().command(with: name) {
      return .optionOfCommand(name, command: command)
    }
    return .unknownOption(
      name, nearest: name.hasPrefix("--") ? ProgramDescription().nearestOption(to: name) : nil)
  }

  private func unexpected(_ words: [String]) -> UsageFault {
    for word in words {
      if let meant = PlainSigns.option(word) { return .notPlain(word, meant: meant) }
    }
    return .unexpectedArguments(words)
  }

  /// How the command is used: a line, or, where nothing was typed, the whole help; `nil` where the parser shows
  /// neither.
  var usage: String? {
    guard
      let start = lines.firstIndex(where: { $0.hasPrefix("Usage: ") || $0.hasPrefix("OVERVIEW: ") })
    else { return nil }
    return HelpScreen(lines[start...].joined(separator: "\n"), in: language).text
  }
}
