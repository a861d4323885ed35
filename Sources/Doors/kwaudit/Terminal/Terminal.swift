internal import Files
internal import Formats
internal import Glibc
internal import Messages
internal import Outcomes
internal import Settings
internal import Vocabulary

/// The process's output and what is known of the terminal behind it.
///
/// All that the program prints goes through here, but for reports, which their formats make safe. Names of files,
/// keys of settings and words of drafts can hold anything; none of it steers the terminal, or begins a line that a
/// CI server takes for a command.
enum Terminal {
  /// Prints lines for people; what is foreign in them stands on its line.
  static func print(lines: String) throws(OutputFailure) {
    try print(safe: lines.printableLines)
  }

  /// Prints what is safe already: lines of JSON, or with colours between printable texts. A reader that has seen
  /// enough is not a failure.
  static func print(safe text: String) throws(OutputFailure) {
    do {
      try Descriptor.standardOutput.write(text.utf8)
    } catch {
      if !error.isBrokenPipe { throw OutputFailure(path: nil, error, writing: .results) }
    }
  }

  /// Prints a message of the program itself on one line; of what is very long, the beginning and the end.
  /// - Parameter lines: what stands below the message.
  static func printError(_ message: String, below lines: String? = nil) {
    let text = message.printable.shortened + "\n" + (lines.map { $0.printableLines + "\n" } ?? "")
    try? Descriptor.standardError.write(text.utf8)
  }

  /// Prints each problem with the line that it is about.
  static func printErrors(_ problems: [SettingsProblem], in language: Language) {
    for problem in problems {
      printError("kwaudit: " + problem.sentence(in: language), below: problem.excerpt)
    }
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person watches the messages.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns of the terminal, 80 to 120; 100 where the output is not a terminal.
  static var width: Int {
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return min(max(Int(size.ws_col), 80), 120)
  }
}

/// Variables of the process's environment.
enum Environment {
  static subscript(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }
}
