internal import SourceText

extension UsageFault {
  package var english: String {
    switch self {
    case .notPlain(let typed, let meant):
      "“\(typed)” has a full-width or typographic symbol where a plain one is needed. Type \(meant)."
    case .unquotedPhrase(let word, let phrase):
      """
      There is no file or folder “\(word)”. If it belongs to the phrase, put quotation marks around all of it: \
      -p "\(phrase)"
      """
    case .oneHyphen(let typed, let meant):
      "“\(typed)” needs two hyphens. Type \(meant)."
    case .joinedValue(let typed, let meant):
      "“\(typed)” joins an option and its value. Type \(meant)."
    case .phraseWithoutOption(let word, let phrase):
      "There is no file or folder “\(word)”. If it is a target phrase, type -p \"\(phrase)\"."
    case .unknownCommand(let word, let nearest, let rest):
      """
      There is no command or file “\(word)”. Did you mean \((["kwaudit", nearest] + rest).commandLine)?
      """
    case .noHelp(let word, let nearest):
      """
      There is no command “\(word)”. \
      \(nearest.map { "Did you mean kwaudit help \($0)?" } ?? "kwaudit help lists the commands.")
      """
    case .unknownOption(let option, let nearest):
      """
      There is no option “\(option)”. \
      \(nearest.map { "Did you mean \($0)?" } ?? "--help lists the options.")
      """
    case .optionOfCommand(let option, let command):
      "\(option) is an option of kwaudit \(command) and cannot be used here. Leave it out, or use it with kwaudit \(command)."
    case .missingValue(let option):
      "\(option) takes a value. Type it after \(option) and a space."
    case .needlessValue(let value, let option):
      "\(option) takes no value. Leave out “\(value)” and type just \(option)."
    case .missingArgument("path"):
      "There is nothing to audit. Name a file or folder, as in: kwaudit drafts -p \"温泉 宿\""
    case .missingArgument(let name):
      "<\(name)> is missing. Type the command as the usage shows it."
    case .unexpectedArguments(let words):
      "There is something extra on the command line: \(words.joined(separator: " ")). Leave it out."
    case .badValue(let value, let name, let allowed): Self.badValue(value, name, allowed)
    case .badReport(let value):
      "--report cannot be “\(value)”. Write FORMAT=FILE, as in sarif=kwaudit.sarif or github=-."
    case .notInRange(let option, let low, let high):
      "\(option) takes a number from \(low) to \(high)."
    case .needsFile(let option):
      "\(option) takes the name of a file."
    case .namedAsOtherFormat(let file, let format):
      "The text report would be written to \(file). Add --format \(format), or choose another name."
    case .configAndNoConfig:
      "--config and --no-config cannot be used together. Leave out one of them."
    case .changedLinesWithoutSince:
      "--changed-lines needs --since REVISION; use --since HEAD for uncommitted changes."
    case .regressionWithoutBaseline:
      "--no-regression needs earlier scores. Name the baseline's file with --baseline."
    case .partialBaseline:
      "A new baseline needs all drafts. Leave out --since."
    case .sameFile(let file):
      "Two outputs cannot go to the same file, \(file). Give one of them another name."
    case .twoReportsOnOutput:
      "Only one report can go to standard output. Give the others a file."
    case .exclusive(let one, let other):
      "\(one) and \(other) cannot be used together. Leave out one of them."
    case .onlyForText(let option):
      "\(option) is for the text report. Leave it out, or write that report, too, as with --report text=FILE."
    case .severalDrafts(let option, let count):
      "\(option) is for a single draft, and there are \(count). Name only that draft."
    }
  }

  private static func badValue(_ value: String, _ name: String, _ allowed: [String]) -> String {
    if allowed.isEmpty { return "\(name) cannot be “\(value)”. Type a number in plain digits." }
    let guess = allowed.nearest(to: value).guessInEnglish
    return "\(name) cannot be “\(value)”. \(guess)Allowed: \(allowed.joined(separator: ", "))."
  }
}
