internal import Glibc
internal import SourceText

/// The process's output and what is known of the terminal behind it.
enum Terminal {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a message of the program itself, with a line end.
  static func printError(_ message: String) { write(message + "\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let written = writeOnce(descriptor, rest)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  private static func writeOnce(
    _ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
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
