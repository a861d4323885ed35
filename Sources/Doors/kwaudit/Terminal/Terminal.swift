internal import Files
internal import Formats
internal import Glibc
internal import Messages

/// The process's output and what is known of the terminal behind it.
enum Terminal {
  static func print(_ text: String) { try? Descriptor.standardOutput.write(text.utf8) }

  /// Prints a message of the program itself, with a line end. What names of files and words of drafts bring
  /// along cannot steer the terminal.
  static func printError(_ message: String) {
    try? Descriptor.standardError.write((message.printableLines + "\n").utf8)
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

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
