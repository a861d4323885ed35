internal import Glibc

/// The process's output and what is known of the terminal behind it.
enum Terminal {
  static func print(_ text: String) { _ = write(text, to: STDOUT_FILENO) }

  /// Prints a report; a reader that has seen enough is no failure.
  static func printReport(_ text: String) throws(OutputFailure) {
    let number = write(text, to: STDOUT_FILENO)
    if number != 0 && number != EPIPE { throw OutputFailure(path: nil, number) }
  }

  /// Prints a message of the program itself, with a line end.
  static func printError(_ message: String) { _ = write(message + "\n", to: STDERR_FILENO) }

  /// Writes all of a text to an open file.
  /// - Returns: the `errno` of a failure, else 0.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let written = writeOnce(descriptor, rest)
        if written < 0 && errno == EINTR { continue }
        if written < 0 { return errno }
        rest = rest.dropFirst(written)
      }
      return 0
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
