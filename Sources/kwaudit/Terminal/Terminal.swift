internal import Glibc
internal import SourceText

/// The process's output and what is known of the terminal behind it.
enum Terminal {
  static func print(_ text: String) { write(text, to: stdout) }

  /// Prints a message of the program itself, with a line end.
  static func printError(_ message: String) { write(message + "\n", to: stderr) }

  private static func write(_ text: String, to stream: UnsafeMutablePointer<FILE>?) {
    guard let stream else { return }
    var text = text
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, stream)
    }
    fflush(stream)
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal, 80 to 120; 100 where the output is no terminal.
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
